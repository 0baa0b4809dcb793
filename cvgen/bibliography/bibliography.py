"""The result of the phase: references as rich text, ready for any layout.

Part of ``bibliography``; ``compose`` makes it, ``document`` reads it.
"""

from __future__ import annotations

import msgspec

from cvgen.diagnostics import Diagnostic
from cvgen.model.text import RichText

__all__ = ["Bibliography", "Reference"]


class Reference(msgspec.Struct, frozen=True, kw_only=True):
    """One work, worded: what is printed of it, in its parts.

    ``work`` is its id and ``index`` its position in the author's file. ``label`` is the
    printed number with its brackets; ``badge`` is the venue, short, and the year.
    """

    work: str
    index: int
    number: int
    label: str
    badge: RichText
    title: RichText
    authors: RichText
    details: RichText


class Bibliography(msgspec.Struct, frozen=True, kw_only=True):
    """The references in printing order, and what was found wrong on the way."""

    references: tuple[Reference, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()

    def labels(self) -> dict[str, str]:
        """The printed number of each work by its id."""
        return {one.work: one.label for one in self.references}
