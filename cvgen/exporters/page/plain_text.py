"""A document → plain text, for what takes no other: 78 columns, heads underlined.

Part of ``exporters.page``; ``exporters.plain`` makes text of runs.
"""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import TextWrapper

from cvgen.document.block import (
    Document,
    Entry,
    Letterhead,
    Paragraph,
    Role,
    Section,
)
from cvgen.exporters.page.marks import part_of
from cvgen.exporters.plain import plain_runs

__all__ = ["write_plain_text"]

COLUMNS = 78
LABEL = 14
"""Columns of the labels, with the space behind them."""


def write_plain_text(document: Document) -> str:
    """The CV as text."""
    return "\n".join(_lines(document)).strip("\n") + "\n"


def _lines(document: Document) -> Iterator[str]:
    if document.marginals.mark:
        yield document.marginals.mark
        yield ""
    for block in document.blocks:
        match block:
            case Letterhead():
                yield from _letterhead(block)
            case Section():
                yield ""
                yield from _head(block.head, "=")
                yield from _contents(block)


def _letterhead(block: Letterhead) -> Iterator[str]:
    for paragraph in block.main:
        yield from _wrapped(_text(paragraph))
    if block.side:
        yield ""
    for paragraph in block.side:
        yield from _wrapped(_text(paragraph))


def _contents(section: Section) -> Iterator[str]:
    for content in section.content:
        yield ""
        match content:
            case Paragraph(role=Role.H3):
                yield from _head(content, "-")
            case Paragraph(role=Role.H4):
                yield from _head(content, ".")
            case Paragraph():
                yield from _wrapped(_text(content))
            case Entry():
                yield from _entry(content)


def _head(paragraph: Paragraph, rule: str) -> Iterator[str]:
    text = _text(paragraph)
    yield text
    yield rule * min(len(text), COLUMNS)


def _entry(entry: Entry) -> Iterator[str]:
    """Labels left and lines right, as on the page."""
    labels = [_text(one) for one in entry.label]
    body = [
        line for one in entry.body for line in _wrapped(_text(one), COLUMNS - LABEL)
    ]
    lefts = [line for label in labels for line in _wrapped(label, LABEL - 1)]
    if not any(labels):
        lefts = []
    for row in range(max(len(lefts), len(body))):
        left = lefts[row] if row < len(lefts) else ""
        right = body[row] if row < len(body) else ""
        yield f"{left:<{LABEL}}{right}".rstrip()


def _text(paragraph: Paragraph) -> str:
    """A paragraph; the pages of co-authors are of no use here."""
    return plain_runs(paragraph.runs, addresses=part_of(paragraph) != "authors")


def _wrapped(text: str, width: int = COLUMNS) -> list[str]:
    wrapper = TextWrapper(width, break_long_words=False, break_on_hyphens=False)
    return wrapper.wrap(text)
