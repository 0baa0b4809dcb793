"""Sections as their readers see them: the left column and the lines beside it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from cvgen.document.block import Document, Entry, Letterhead, Paragraph, Role, Section
from tests.support.samples import composed_document

__all__ = ["Row", "heads", "letterhead_of", "rows", "section_of", "text_of", "words"]

Row: TypeAlias = tuple[str, ...]
"""The label of a row, then its lines; of a paragraph of its own, only the line.

The head of a group begins with ``# ``.
"""

NAME = "name: Mei Chen\n"


def rows(profile: str, variant: str = "", *, publications: str = "[]") -> list[Row]:
    """The rows of the only section of a profile, or of the first."""
    document = composed_document(NAME + profile, publications, variant)
    return list(_rows(section_of(document)))


def letterhead_of(profile: str = "", variant: str = "") -> Letterhead:
    """The letterhead of a profile, which may have a name of its own."""
    named = profile if profile.startswith("name:") else NAME + profile
    (first, *_) = composed_document(named, variant=variant).blocks
    assert isinstance(first, Letterhead)
    return first


def heads(document: Document) -> list[str]:
    """The heads of the sections in their order."""
    return [text_of(one.head) for one in document.blocks if isinstance(one, Section)]


def words(document: Document) -> str:
    """All that the sections say, heads and rows."""
    sections = [one for one in document.blocks if isinstance(one, Section)]
    found = [row for one in sections for row in ((text_of(one.head),), *_rows(one))]
    return " ".join(cell for row in found for cell in row)


def section_of(document: Document, place: int = 0) -> Section:
    """A section of a document."""
    return [one for one in document.blocks if isinstance(one, Section)][place]


def text_of(paragraph: Paragraph) -> str:
    """The text of a paragraph, with plain spaces."""
    text = "".join(run.text for run in paragraph.runs)
    return text.replace("\N{NO-BREAK SPACE}", " ")


def _rows(section: Section) -> Iterator[Row]:
    for content in section.content:
        match content:
            case Paragraph(role=Role.H3):
                yield (f"# {text_of(content)}",)
            case Paragraph():
                yield (text_of(content),)
            case Entry(label=label, body=body):
                yield (" ".join(map(text_of, label)), *map(text_of, body))
