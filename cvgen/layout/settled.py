"""What has been set before: paragraphs, the strips of blocks, and pages.

Part of ``layout``. Setting is pure: the same runs in the same measure make the same
lines. Who lays out much the same document several times keeps one of these for all of
them, for one choice of fonts and one language.
"""

from __future__ import annotations

from cvgen.document.block import (
    Document,
    Entry,
    Letterhead,
    Paragraph,
    Role,
    Section,
    StyledRun,
)
from cvgen.document.style import ParagraphStyle
from cvgen.layout.fontbook import FontBook
from cvgen.layout.frame import Anchor, Page, PlacedLine, PlacedPicture, Rule
from cvgen.layout.hyphenate import Hyphenator
from cvgen.layout.paragraph import SetParagraph, set_paragraph
from cvgen.layout.same_room import MadeBefore
from cvgen.layout.strip import Strip
from cvgen.memory import Index, Memory
from cvgen.units import Pt

__all__ = ["Block", "Fragment", "Settled"]

Fragment = tuple[
    Pt,
    tuple[PlacedLine, ...],
    tuple[Rule, ...],
    tuple[PlacedPicture, ...],
    tuple[Anchor, ...],
]
"""A strip's place on its page, and what it shows there."""

Block = Letterhead | Paragraph | Entry
"""What is stacked at once."""

LabelKey = tuple[tuple[StyledRun, ...], ParagraphStyle, str, Pt]
"""The words of a label, its style, its language and its measure."""

PageKey = tuple[int, int, tuple[Fragment, ...]]
"""The number of a page, that of all pages, and what stands on it."""


class Settled:
    """Set paragraphs by themselves and their measure in points; strips; pages.

    Whole ``sections`` are known within a document only, however often it is laid out:
    the next one may have changed in any of their blocks, which have to be known then.
    """

    def __init__(self) -> None:
        self.sections: dict[Section, tuple[Strip, ...]] = {}
        self.strips: Memory[Block, tuple[Strip, ...]] = Memory()
        self.pages: Memory[PageKey, Page] = Memory()
        self.last: MadeBefore | None = None
        self._grid: object = None
        self._look: object = None
        self._paragraphs: Memory[tuple[Paragraph, Pt], SetParagraph] = Memory()
        self._labels = Index(self._read_labels)

    def __len__(self) -> int:
        return len(self._paragraphs)

    def begin(self) -> None:
        """Begin another document, which may be laid out several times."""
        self._labels = Index(self._read_labels)
        self._paragraphs.begin()
        self.strips.begin(self._grid)
        self.sections.clear()

    def begin_flow(self, document: Document) -> None:
        """Begin to lay out a document, of which the blocks are known later."""
        grid = (document.page, document.language)
        if grid != self._grid:
            self._grid = grid
            self.sections.clear()
        self.strips.resume(grid)
        look = (document.page, document.marginals)
        if look != self._look:
            self._look, self.last = look, None
        self.pages.begin(look)

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
        done = self._paragraphs.find(key)
        if done is None:
            done = self._label(paragraph, measure) or set_paragraph(
                paragraph, measure, fonts, language, hyphenator
            )
            self._paragraphs.keep(key, done)
        return done

    def _label(self, paragraph: Paragraph, measure: Pt) -> SetParagraph | None:
        """A label as it was set in another row before, as numbers are."""
        if paragraph.role is not Role.LABEL:
            return None
        return self._labels.find(lambda: _label_key(paragraph, measure))

    def _read_labels(self) -> dict[LabelKey, SetParagraph]:
        return {
            _label_key(*key): done
            for key, done in self._paragraphs.known()
            if key[0].role is Role.LABEL and not (done.diagnostics or done.missing)
        }


def _label_key(paragraph: Paragraph, measure: Pt) -> LabelKey:
    """All of a label that is seen."""
    return (paragraph.runs, paragraph.style, paragraph.language, measure)
