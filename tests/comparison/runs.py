"""A document as a walk over its lines, which both peers' sources are made of."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator

from cvgen.document.block import (
    Document,
    Entry,
    Letterhead,
    Paragraph,
    Section,
    StyledRun,
)

__all__ = ["Source"]


class Source(ABC):
    """Writes a document in the language of an engine."""

    def write(self, document: Document) -> str:
        """The whole source."""
        parts = [self.preamble(document)]
        for block in document.blocks:
            match block:
                case Letterhead():
                    parts.append(self.letterhead(block))
                case Section():
                    parts.append(self.head(block))
                    parts += self._content(block)
        return "\n".join((*parts, self.end()))

    def _content(self, section: Section) -> Iterator[str]:
        for one in section.content:
            match one:
                case Paragraph():
                    yield self.paragraph(one)
                case Entry():
                    yield self.entry(one)

    def text(self, paragraph: Paragraph) -> str:
        """The runs of a paragraph."""
        return "".join(map(self.run, paragraph.runs))

    def lines(self, paragraphs: Iterable[Paragraph]) -> list[str]:
        """A text for each paragraph."""
        return [self.text(one) for one in paragraphs]

    @abstractmethod
    def preamble(self, document: Document) -> str:
        """Page, fonts and what stands before the first block."""

    @abstractmethod
    def letterhead(self, block: Letterhead) -> str:
        """The name's block beside the contact."""

    @abstractmethod
    def head(self, section: Section) -> str:
        """A section's head and its rule."""

    @abstractmethod
    def paragraph(self, paragraph: Paragraph) -> str:
        """A paragraph across the page."""

    @abstractmethod
    def entry(self, entry: Entry) -> str:
        """A row of the grid."""

    @abstractmethod
    def run(self, run: StyledRun) -> str:
        """Characters of one style."""

    @abstractmethod
    def end(self) -> str:
        """What closes the source."""
