"""Describe a document: the record of what is printed.

Part of ``record``. Everything comes from the document's blocks, so that what was left
out for an audience is not in it; of the data only the states of the listed works are
asked, and how far it reaches. Rows that are computed from others, as the sums of grants
and the legend of marks, are not recorded: they change with those.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from msgspec.structs import replace

from cvgen.document.block import (
    SUBHEADS,
    Document,
    Entry,
    Letterhead,
    Paragraph,
    Section,
    work_of,
)
from cvgen.memory import Index, Memory
from cvgen.model.cv import Cv
from cvgen.model.publication import Publication
from cvgen.model.variant import Variant, WorkDetail
from cvgen.model.work_type import Status, WorkType
from cvgen.record.digest import digest_bytes, digest_paragraphs, text_of
from cvgen.record.letterhead_pieces import letterhead_pieces
from cvgen.record.record import (
    NO_TEXT,
    PREPRINT,
    EntryRecord,
    GroupRecord,
    Origin,
    Record,
    SectionRecord,
    WorkRecord,
)

__all__ = ["DescribedWorks", "describe_document", "shortened"]

LETTERHEAD = "letterhead"

LONGEST_TITLE = 60
"""Characters that name an entry in a report; its digest knows all of them."""


NUMBER = "number"
"""The part of a work's row that says which one it is in its list."""

UnnumberedKey = tuple[Publication, tuple[Paragraph, ...], tuple[Paragraph, ...]]
"""A work, and of its row the labels but for the number, and the body."""


class DescribedWorks:
    """Rows of works that were described before."""

    def __init__(self) -> None:
        self._works: Memory[tuple[Entry, Publication], WorkRecord] = Memory()
        self._variant = Variant()
        self._unnumbered = Index(self._read)

    def begin(self, variant: Variant) -> None:
        """Begin another document of a variant."""
        self._variant = variant
        self._works.begin(variant)
        self._unnumbered = Index(self._read)

    def describe(self, row: Entry, work: Publication) -> WorkRecord:
        """The record of a work that is printed as a row."""
        return self._works.get((row, work), partial(self._described, row, work))

    def _described(self, row: Entry, work: Publication) -> WorkRecord:
        """The record of a work that may have had another number before."""
        known = self._unnumbered.find(partial(_unnumbered, row, work))
        if known is None:
            return _work(row, work, self._variant)
        return replace(known, number=text_of(filter(_is_number, row.label)))

    def _read(self) -> dict[UnnumberedKey, WorkRecord]:
        return {_unnumbered(*key): record for key, record in self._works.known()}


def describe_document(
    document: Document,
    cv: Cv,
    variant: Variant,
    origin: Origin,
    known: DescribedWorks | None = None,
) -> Record:
    """The record of a document that was made of ``cv`` and ``variant``.

    Works that are ``known`` from before are not described again.
    """
    known = known or DescribedWorks()
    known.begin(variant)
    works = {work.id: work for work in cv.publications}
    sections = tuple(_block(one, works, known) for one in document.blocks)
    listed = (
        works[work.id].issued
        for section in sections
        for group in section.groups
        for work in group.works
    )
    as_of = variant.as_of or max(filter(None, listed), default=None)
    return Record(
        origin=replace(origin, as_of=as_of.iso if as_of else ""),
        title=document.title,
        sections=sections,
    )


def _block(
    block: Letterhead | Section, works: dict[str, Publication], known: DescribedWorks
) -> SectionRecord:
    match block:
        case Letterhead():
            group = GroupRecord(title="", entries=tuple(_letterhead(block)))
            return SectionRecord(key=LETTERHEAD, title="", text="", groups=(group,))
        case Section():
            prose = (
                one
                for one in block.content
                if isinstance(one, Paragraph) and one.role not in SUBHEADS
            )
            return SectionRecord(
                key=block.node.partition("/")[0],
                title=text_of((block.head,)),
                text=digest_paragraphs(prose),
                groups=tuple(_groups(block, works, known)),
            )


def _letterhead(block: Letterhead) -> Iterator[EntryRecord]:
    """An entry for all that it says, and for the photo."""
    for piece in letterhead_pieces((*block.main, *block.side)):
        yield _entry((), (piece,))
    if picture := block.picture:
        yield EntryRecord(
            label="",
            title=shortened(picture.alternative),
            line=digest_bytes(picture.image.content),
            rest="",
        )


def _groups(
    section: Section, works: dict[str, Publication], known: DescribedWorks
) -> Iterator[GroupRecord]:
    """The rows of a section under their heads."""
    for head, rows in _parted(section.content):
        listed = [(work_of(row.node), row) for row in rows]
        group = GroupRecord(
            title=head,
            works=tuple(
                known.describe(row, works[name]) for name, row in listed if name
            ),
            entries=tuple(
                _entry(row.label, row.body)
                for name, row in listed
                if not name and _is_of_the_author(row)
            ),
        )
        if group.works or group.entries:
            yield group


def _parted(content: Iterable[Paragraph | Entry]) -> Iterator[tuple[str, list[Entry]]]:
    head, rows = "", list[Entry]()
    for one in content:
        if isinstance(one, Entry):
            rows.append(one)
        elif one.role in SUBHEADS:
            yield head, rows
            head, rows = text_of((one,)), []
    yield head, rows


def _is_of_the_author(row: Entry) -> bool:
    """Whether a row prints an entry of the data: its place there is a position."""
    origins = (one.origin for one in row.body)
    return any(one and one.steps and isinstance(one.steps[-1], int) for one in origins)


def _unnumbered(row: Entry, work: Publication) -> UnnumberedKey:
    """All of a row but the number that it has."""
    labels = tuple(one for one in row.label if not _is_number(one))
    return work, labels, row.body


def _is_number(paragraph: Paragraph) -> bool:
    return _part_of(paragraph) == NUMBER


def _part_of(paragraph: Paragraph) -> str:
    """Which part of a work's row a paragraph is."""
    return paragraph.node.rpartition("/")[2]


def _work(row: Entry, work: Publication, variant: Variant) -> WorkRecord:
    parts: dict[str, list[Paragraph]] = {}
    for one in (*row.label, *row.body):
        parts.setdefault(_part_of(one), []).append(one)
    number = text_of(parts.pop(NUMBER, ()))
    title, authors = parts.pop("title", ()), parts.pop("authors", ())
    rest = [one for some in parts.values() for one in some]
    digests = (digest_paragraphs(part) for part in (title, authors, rest))
    mark = PREPRINT if work.type is WorkType.ARTICLE else ""
    return WorkRecord(
        id=work.id,
        number=number,
        state=_state(work, variant),
        printed="".join(one or NO_TEXT for one in digests) + mark,
    )


def _state(work: Publication, variant: Variant) -> Status | None:
    """The state that a reader learns of; one that is hidden is nobody's business."""
    if WorkDetail.STATUS in variant.hide:
        return None
    return work.status or Status.PUBLISHED


def _entry(label: Iterable[Paragraph], body: tuple[Paragraph, ...]) -> EntryRecord:
    first, rest = body[:1], body[1:]
    return EntryRecord(
        label=shortened(text_of(label)),
        title=shortened(text_of(first)),
        line=digest_paragraphs(first),
        rest=digest_paragraphs(rest),
    )


def shortened(text: str) -> str:
    """A text no longer than names it."""
    return text if len(text) <= LONGEST_TITLE else f"{text[: LONGEST_TITLE - 1]}…"
