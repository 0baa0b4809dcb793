"""Margins that are the same on all sides, written as one number.

Part of ``loading``: ``plan`` knows this as the reader of ``Margins``' short form.
"""

from __future__ import annotations

from cvgen.loading.numbers import bounded_reader, read_decimal
from cvgen.model.theme import MARGINS, Margins

__all__ = ["read_margins"]

READ = bounded_reader("margins", MARGINS, read_decimal)


def read_margins(text: str) -> Margins:
    """Read millimetres.

    Raises:
        Refused: it is no number, or no margin.
    """
    margin = READ(text)
    return Margins(top=margin, right=margin, bottom=margin, left=margin)
