"""What the record says under the heads of a form, as plain text.

Part of ``exporters``. The rows are those that ``document`` composes for a PDF, so that
form and CV say the same; a row is one line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

from cvgen.document.block import Entry, Paragraph, Role
from cvgen.document.outline import OutlinedSection
from cvgen.exporters.plain import plain_runs
from cvgen.model.preset.content import Heading
from cvgen.model.section_key import SectionKey
from cvgen.model.text import plain_text

__all__ = ["Record", "under_heading", "word_records"]

PUBLICATIONS = SectionKey.PUBLICATIONS.value
WORDS = re.compile(r"\w+")
ENDS = (".", "!", "?", ":", ";", ",", "…", "。")


class Record(msgspec.Struct, frozen=True):
    """A section: its key, its head, and a line for each row."""

    section: str
    title: str
    rows: tuple[str, ...]


def word_records(
    sections: Iterable[OutlinedSection], *, addresses: bool
) -> tuple[Record, ...]:
    """The sections of a CV as lines of text."""
    return tuple(
        Record(
            _key(one),
            plain_text(one.title),
            tuple(filter(None, _rows(one, addresses=addresses))),
        )
        for one in sections
    )


def under_heading(
    heading: Heading, headings: Iterable[Heading], records: Iterable[Record]
) -> tuple[Record, ...]:
    """The records of a head: those that bear its title, else those that it holds."""
    titles = {one.title for one in headings}
    keys = {key.value for key in heading.holds}
    return tuple(
        one
        for one in records
        if one.title == heading.title
        or (one.section in keys and one.title not in titles)
    )


def _key(section: OutlinedSection) -> str:
    """The key of a section; of several alike the later ones bear a number behind it."""
    return section.node.partition("/")[0]


def _rows(section: OutlinedSection, *, addresses: bool) -> Iterator[str]:
    is_of_works = _key(section) == PUBLICATIONS
    for block in section.content:
        match block:
            case Paragraph():
                yield plain_runs(block.runs, addresses=addresses)
            case Entry():
                yield _row(block, is_of_work=is_of_works, addresses=addresses)


def _row(entry: Entry, *, is_of_work: bool, addresses: bool) -> str:
    """A row in one line; of a work its number stays out, and its badge if it can."""
    body = _sentences(
        plain_runs(one.runs, addresses=addresses and not _is_of_authors(one))
        for one in entry.body
    )
    labels = [
        one for one in entry.label if one.role is not Role.LABEL or not is_of_work
    ]
    label = " ".join(plain_runs(one.runs, addresses=addresses) for one in labels)
    if is_of_work and set(label.split()[-1:]) <= set(WORDS.findall(body)):
        return body
    return f"{label}: {body}" if label and body else label or body


def _is_of_authors(paragraph: Paragraph) -> bool:
    """Whether a paragraph names authors, whose own pages no form wants."""
    return paragraph.node.endswith("/authors")


def _sentences(parts: Iterable[str]) -> str:
    """Lines one after the other, closed where nothing closes them."""
    found = [part for part in parts if part]
    return " ".join(
        one if one.endswith(ENDS) or i == len(found) - 1 else f"{one}."
        for i, one in enumerate(found)
    )
