"""Colours, which must be legible on white paper.

Part of ``loading``: ``plan`` knows this as the reader of its type.
"""

from __future__ import annotations

import re
from math import floor

from cvgen.loading.characters import clean
from cvgen.loading.fault import Fault, Refused, quoted
from cvgen.model.colour import LEAST_CONTRAST, Colour, contrast

__all__ = ["COLOUR", "read_colour"]

COLOUR = "^#[0-9A-Fa-f]{6}$"
IS_COLOUR = re.compile(COLOUR).search


def read_colour(text: str) -> Colour:
    """Read ``#rrggbb``.

    Raises:
        Refused: it is none, or too light to read.
    """
    text = clean(text)
    if not IS_COLOUR(text):
        message = f"{quoted(text)} is not a colour"
        raise Refused(Fault("bad-form", message, ('write it as `"#1f3b63"`',)))
    ratio = contrast(text)
    if ratio < LEAST_CONTRAST:
        shown = floor(ratio * 10) / 10  # rounded it might not seem less
        message = (
            f"the contrast of `{text}` to white paper is {shown:.1f}:1, "
            f"less than {LEAST_CONTRAST}:1"
        )
        raise Refused(Fault("low-contrast", message, ("choose a darker colour",)))
    return Colour(text.lower())
