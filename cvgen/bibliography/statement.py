"""Word the statement of a work: where it appeared, in the order that its type asks for.

Part of ``bibliography``. A table gives each CSL type its parts; a part that the work
lacks is left out. What a work has and its type does not ask for stands before the date,
so that nothing is lost. A new kind of part is one function and its name in two tables.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType
from typing import TypeAlias

from cvgen.bibliography import parts as p
from cvgen.bibliography.parts import Wording
from cvgen.bibliography.sentence import Runs, capitalised, joined, said
from cvgen.model.publication import Publication
from cvgen.model.work_type import WorkType

__all__ = ["word_statement"]

Part: TypeAlias = Callable[[Publication, Wording], Runs]

EVENT = (p.event, p.event_place, p.event_day)
JOURNAL = (
    *(p.genre, p.venue, p.volume_and_issue, p.pages, p.article_number),
    *(p.translator, p.series, p.journal_publisher, *EVENT, p.year),
)
PREPRINT = (
    *(p.numbered_genre, p.venue, p.volume_and_issue, p.pages),
    *(p.translator, p.series, p.publisher, p.lone_number, *EVENT, p.year),
)
PRESS = (
    *(p.genre, p.venue, p.volume_and_issue, p.pages, p.article_number),
    *(p.translator, p.publisher, p.date),
)
# The meeting stands before the publisher, whose place would be taken for its place.
PROCEEDINGS = (
    *(p.genre, p.venue, *EVENT, p.editors, p.series, p.edition, p.volume_and_issue),
    *(p.pages, p.article_number, p.publisher, p.year),
)
CHAPTER = (
    *(p.genre, p.book, p.edition, p.volume, p.series, p.chapter),
    *(p.book_pages, p.number, p.translator, p.publisher, *EVENT, p.year),
)
BOOK = (
    *(p.genre, p.venue, p.editors, p.translator, p.edition, p.volume),
    *(p.series, p.number, p.medium, p.book_pages, p.publisher, *EVENT, p.page_count),
    p.year,
)
REPORT = (
    *(
        p.numbered_genre,
        p.lone_number,
        p.venue,
        p.authority,
        p.editors,
        p.edition,
        p.version,
    ),
    *(p.volume, p.series, p.book_pages, p.publisher, *EVENT),
    *(p.page_count, p.year),
)
LAW = (
    *(p.numbered_genre, p.lone_number, p.venue, p.volume, p.issue, p.book_pages),
    *(p.authority, p.publisher, *EVENT, p.date),
)
DEPOSIT = (
    *(p.genre, p.version, p.number, p.medium, p.venue, p.publisher, *EVENT, p.year),
)
EVENTFUL = (*(p.genre, *EVENT, p.venue, p.medium, p.number, p.publisher, p.date),)
ONLINE = (
    *(p.genre, p.venue, p.number, p.medium, p.publisher, *EVENT, p.date, p.accessed),
)

STATEMENTS: Mapping[WorkType, tuple[Part, ...]] = MappingProxyType(
    {
        WorkType.ARTICLE: PREPRINT,
        WorkType.ARTICLE_JOURNAL: JOURNAL,
        WorkType.ARTICLE_MAGAZINE: PRESS,
        WorkType.ARTICLE_NEWSPAPER: PRESS,
        WorkType.BILL: LAW,
        WorkType.BOOK: BOOK,
        WorkType.BROADCAST: EVENTFUL,
        WorkType.CHAPTER: CHAPTER,
        WorkType.CLASSIC: BOOK,
        WorkType.COLLECTION: BOOK,
        WorkType.DATASET: DEPOSIT,
        WorkType.DOCUMENT: REPORT,
        WorkType.ENTRY: CHAPTER,
        WorkType.ENTRY_DICTIONARY: CHAPTER,
        WorkType.ENTRY_ENCYCLOPEDIA: CHAPTER,
        WorkType.EVENT: EVENTFUL,
        WorkType.FIGURE: DEPOSIT,
        WorkType.GRAPHIC: DEPOSIT,
        WorkType.HEARING: LAW,
        WorkType.INTERVIEW: EVENTFUL,
        WorkType.LEGAL_CASE: LAW,
        WorkType.LEGISLATION: LAW,
        WorkType.MANUSCRIPT: REPORT,
        WorkType.MAP: BOOK,
        WorkType.MOTION_PICTURE: EVENTFUL,
        WorkType.MUSICAL_SCORE: BOOK,
        WorkType.PAMPHLET: BOOK,
        WorkType.PAPER_CONFERENCE: PROCEEDINGS,
        WorkType.PATENT: LAW,
        WorkType.PERFORMANCE: EVENTFUL,
        WorkType.PERIODICAL: JOURNAL,
        WorkType.PERSONAL_COMMUNICATION: EVENTFUL,
        WorkType.POST: ONLINE,
        WorkType.POST_WEBLOG: ONLINE,
        WorkType.REGULATION: LAW,
        WorkType.REPORT: REPORT,
        WorkType.REVIEW: JOURNAL,
        WorkType.REVIEW_BOOK: JOURNAL,
        WorkType.SOFTWARE: DEPOSIT,
        WorkType.SONG: EVENTFUL,
        WorkType.SPEECH: EVENTFUL,
        WorkType.STANDARD: REPORT,
        WorkType.THESIS: REPORT,
        WorkType.TREATY: LAW,
        WorkType.WEBPAGE: ONLINE,
    }
)
"""Every type has a statement; a test holds it."""

FIELDS: Mapping[Part, frozenset[str]] = MappingProxyType(
    {
        p.genre: frozenset({"genre"}),
        p.venue: frozenset({"container_title"}),
        p.book: frozenset({"container_title", "editor"}),
        p.editors: frozenset({"editor"}),
        p.translator: frozenset({"translator"}),
        p.edition: frozenset({"edition"}),
        p.version: frozenset({"version"}),
        p.volume_and_issue: frozenset({"volume", "issue"}),
        p.volume: frozenset({"volume", "number_of_volumes"}),
        p.volumes: frozenset({"number_of_volumes"}),
        p.issue: frozenset({"issue"}),
        p.series: frozenset({"collection_title", "collection_number"}),
        p.chapter: frozenset({"chapter_number"}),
        p.pages: frozenset({"page"}),
        p.book_pages: frozenset({"page"}),
        p.article_number: frozenset({"number"}),
        p.number: frozenset({"number"}),
        p.medium: frozenset({"medium"}),
        p.authority: frozenset({"authority"}),
        p.publisher: frozenset({"publisher", "publisher_place"}),
        p.event: frozenset({"event_title"}),
        p.event_place: frozenset({"event_place"}),
        p.event_day: frozenset({"event_date"}),
        p.page_count: frozenset({"number_of_pages"}),
        p.year: frozenset({"issued"}),
        p.date: frozenset({"issued"}),
        p.accessed: frozenset({"accessed"}),
        # Those that print nothing of some works stand behind those that always do.
        p.numbered_genre: frozenset({"genre", "number"}),
        p.lone_number: frozenset({"number"}),
        p.journal_publisher: frozenset({"publisher", "publisher_place"}),
    }
)
"""What each part prints; ``accessed`` is of interest only where a type asks for it."""

DATES = frozenset({p.year, p.date})

WORDED = frozenset(
    {p.book, p.pages, p.book_pages, p.page_count, p.volume, p.volume_and_issue}
    | {p.article_number, p.chapter, p.edition, p.version, p.translator, p.accessed}
    | {p.issue, p.number, p.lone_number}
)
"""Parts that begin with a word of the locale: at the start it has a capital."""

NUMBERED = frozenset({p.pages, p.book_pages, p.article_number, p.number, p.lone_number})
"""Of these, what is printed as the author wrote it is a code: "e12"."""


def word_statement(work: Publication, wording: Wording) -> Runs:
    """The first sentence of a reference, without its full stop.

    A date alone says no more than the badge: a work of which nothing else is known has
    no statement.
    """
    worded = [
        (part, runs) for part in _parts(work.type) if (runs := part(work, wording))
    ]
    if all(part in DATES for part, _ in worded):
        return ()
    statement = joined(runs for _, runs in worded)
    first, runs = worded[0]
    is_code = first in NUMBERED and runs in {said(work.page), said(work.number)}
    return capitalised(statement) if first in WORDED and not is_code else statement


@cache
def _parts(kind: WorkType) -> tuple[Part, ...]:
    """The parts of a type, and before its date those that it does not ask for."""
    asked = STATEMENTS[kind]
    covered = {field for part in asked for field in FIELDS[part]} | {"accessed"}
    rest: list[Part] = []
    for part, fields in FIELDS.items():
        if covered.isdisjoint(fields):
            rest.append(part)
            covered |= fields
    place = next(i for i, part in enumerate(asked) if part in DATES)
    return (*asked[:place], *rest, *asked[place:])
