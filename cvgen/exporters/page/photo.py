"""A picture → an element that has the image in it.

Part of ``exporters.page``. The image is encoded anew from its pixels alone, as for a
PDF: where it was taken stays in the author's file.
"""

from __future__ import annotations

import math
from base64 import b64encode
from html import escape

from cvgen.document.block import Picture
from cvgen.pdf.pixels import jpeg_of
from cvgen.units import Pt

__all__ = ["photo_html"]

PIXELS_PER_POINT = 96 / 72
"""Of CSS (CSS Values and Units 3, 6.2)."""

FINENESS = 3
"""Pixels of the image for one of CSS: as sharp as paper has it."""


def photo_html(picture: Picture) -> str:
    """The element, with a text for those who cannot see it."""
    width, height = _pixels(picture.width), _pixels(picture.height)
    content = jpeg_of(picture.image, (FINENESS * width, FINENESS * height))
    address = f"data:image/jpeg;base64,{b64encode(content).decode()}"
    alternative = escape(picture.alternative)
    size = f'width="{width}" height="{height}"'
    return f'<img class="photo" src="{address}" alt="{alternative}" {size}>'


def _pixels(length: Pt) -> int:
    return max(1, math.floor(length * PIXELS_PER_POINT + 0.5))
