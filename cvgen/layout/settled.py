"""Paragraphs that have been set, so that none is set twice.

Part of ``layout``. Setting is pure: the same runs in the same measure make the same
lines. Who lays out much the same document several times keeps one of these for all of
them, for one choice of fonts and one language.
"""

from __future__ import annotations

from cvgen.document.block import Paragraph
from cvgen.layout.fontbook import FontBook
from cvgen.layout.hyphenate import Hyphenator
from cvgen.layout.paragraph import SetParagraph, set_paragraph
from cvgen.units import Pt

__all__ = ["Settled"]


class Settled:
    """Set paragraphs by themselves and their measure in points."""

    def __init__(self) -> None:
        self._done: dict[tuple[Paragraph, Pt], SetParagraph] = {}

    def __len__(self) -> int:
        return len(self._done)

    def set(
        self,
        paragraph: Paragraph,
        measure: Pt,
        fonts: FontBook,
        language: str,
        hyphenator: Hyphenator | None,
    ) -> SetParagraph:
        """A paragraph as it was set before, or set now."""
        key = (paragraph, measure)
        done = self._done.get(key)
        if done is None:
            done = set_paragraph(paragraph, measure, fonts, language, hyphenator)
            self._done[key] = done
        return done
