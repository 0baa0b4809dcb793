"""The parts of a reference's statement: volume, pages, publisher and their like.

Part of ``bibliography``; ``statement`` puts them in the order of each type.
"""

from __future__ import annotations

import re

import msgspec

from cvgen.bibliography.credits import labelled
from cvgen.bibliography.dates import word_date
from cvgen.bibliography.meeting import holds_name, is_numbered
from cvgen.bibliography.names import join_names
from cvgen.bibliography.ordinal import ordinal
from cvgen.bibliography.preprint_servers import is_in_address
from cvgen.bibliography.sentence import Runs, joined, rich, said
from cvgen.late_pattern import late_pattern
from cvgen.model.locale import Locale, term
from cvgen.model.person import Credit
from cvgen.model.publication import Publication
from cvgen.model.text import FIXED_SPACE, emphasised
from cvgen.model.variant import AuthorPolicy
from cvgen.model.work_type import ToldType, WorkType

__all__ = ["Wording"]


OPENING_ORDINAL = late_pattern(r"\d{1,4}(?:st|nd|rd|th|\.|ª|e|a)?,? \w")
"""How an edition begins that has more to it than its number: "2nd, revised"."""

WORD_FOR_EDITION = late_pattern(
    r"\b(?:ed|edn|edition|aufl|auflage|éd|édition|edición|edizione)\b|版", re.IGNORECASE
)
"""What says that it is one."""

LONGEST_NUMBER = 4
"""Digits of an edition's number: more are no number of an edition."""

PAGE_RANGE = re.compile(r"(?<=\w)\s*(?:-{1,2}|‐|‒|–|—)\s*(?=\w)")
NUMBER_SPAN = re.compile(r"\d+\s*(?:-{1,2}|‐|‒|–|—)\s*\d+")
"""A double issue; what has letters too is a name of its own."""


class Wording(msgspec.Struct, frozen=True):
    """In which words and with which names a work is worded.

    ``owner`` is the place of the CV's owner among those who are named as ``credit``.
    Where the type ``is_told`` by the head above, no word for it is needed.
    """

    locale: Locale
    policy: AuthorPolicy
    owner: int | None = None
    credit: Credit = Credit.AUTHOR
    is_told: bool = False


TOLD = {WorkType(kind.value): kind for kind in ToldType}

TOLD_BY_MEDIUM = frozenset(
    {ToldType.BROADCAST, ToldType.MOTION_PICTURE, ToldType.MUSICAL_SCORE, ToldType.SONG}
)
"""What a medium says too: Radio feature, DVD, Audio CD."""


def genre(work: Publication, wording: Wording) -> Runs:
    """The kind of work in the author's words, else the locale's if it needs one."""
    kind = TOLD.get(work.type)
    is_seen = work.medium and kind in TOLD_BY_MEDIUM
    if work.genre or wording.is_told or is_seen or kind is None:
        return rich(work.genre)
    return said(term(wording.locale.kinds, kind))


def venue(work: Publication, _: Wording) -> Runs:
    """The journal or proceedings, in italics; a meeting's name with its number."""
    container = work.container_title or work.container_title_short
    if is_numbered(work.event_title, work.container_title):
        container = work.event_title
    return emphasised(container).runs if container else ()


def book(work: Publication, wording: Wording) -> Runs:
    """The book that holds a chapter, after its editors: "in A. B. (ed.), *Book*"."""
    container = venue(work, wording)
    if not container:
        return editors(work, wording)
    before, _, after = wording.locale.in_book.partition("{book}")
    whole = joined((editors(work, wording), container))
    return (*said(before), *whole, *said(after))


def editors(work: Publication, wording: Wording) -> Runs:
    """The editors with the word for what they are, unless they stand for the work."""
    return _people(work, Credit.EDITOR, wording)


def translator(work: Publication, wording: Wording) -> Runs:
    """The translators, unless they stand for the work."""
    return _people(work, Credit.TRANSLATOR, wording)


def volume_and_issue(work: Publication, wording: Wording) -> Runs:
    """A journal's volume with the issue in brackets, or an issue without a volume."""
    if not work.issue:
        return said(_span(work.volume))
    if not work.volume:
        return issue(work, wording)
    return said(f"{_span(work.volume)}({_span(work.issue)})")


def issue(work: Publication, wording: Wording) -> Runs:
    """The number of an issue, with the word for it."""
    text = _span(work.issue)
    return said(wording.locale.issue.format(number=text)) if text else ()


def volume(work: Publication, wording: Wording) -> Runs:
    """The volume of a book, with the word for it before a number, or how many."""
    text, count, locale = _span(work.volume), work.number_of_volumes, wording.locale
    if not (text.isalnum() or NUMBER_SPAN.fullmatch(text)):
        return joined((said(text), volumes(work, wording)))
    template = locale.volume_of if count else locale.volume
    return said(template.format(number=text, count=count))


def volumes(work: Publication, wording: Wording) -> Runs:
    """How many volumes a book has."""
    count = work.number_of_volumes
    return said(wording.locale.volumes.format(number=count)) if count else ()


def series(work: Publication, _: Wording) -> Runs:
    """The series with the number in it, which stays beside it."""
    number = said(work.collection_number)
    return joined((rich(work.collection_title), number), FIXED_SPACE)


def pages(work: Publication, wording: Wording) -> Runs:
    """The pages; without a volume before them a word says what they are."""
    text = _range(work.page)
    if work.volume or not text[:1].isdigit():
        return said(text)
    return _pages(text, wording.locale)


def book_pages(work: Publication, wording: Wording) -> Runs:
    """The pages in a book, with the word for them."""
    text = _range(work.page)
    return _pages(text, wording.locale) if text[:1].isdigit() else said(text)


def page_count(work: Publication, wording: Wording) -> Runs:
    """How many pages a book has."""
    count = work.number_of_pages
    return said(wording.locale.page_count.format(number=count)) if count else ()


def article_number(work: Publication, wording: Wording) -> Runs:
    """The number of an article that has no pages, or beside other pages."""
    if work.number == work.page:
        return ()
    if not work.number.isdigit():
        return said(_span(work.number))
    return said(wording.locale.article_number.format(number=work.number))


def number(work: Publication, wording: Wording) -> Runs:
    """The number of a report or a standard, digits with the word for it."""
    text = work.number
    return said(wording.locale.number.format(number=text) if text.isdigit() else text)


def numbered_genre(work: Publication, wording: Wording) -> Runs:
    """The kind of work with its number beside it: "Working paper 1234"."""
    kind = genre(work, wording)
    number = said("" if is_in_address(work) else work.number)
    return joined((kind, number), FIXED_SPACE) if kind else ()


def lone_number(work: Publication, wording: Wording) -> Runs:
    """The number of a work whose kind, beside which it would stand, is not said."""
    return () if is_in_address(work) or genre(work, wording) else number(work, wording)


def chapter(work: Publication, wording: Wording) -> Runs:
    """The number of a chapter."""
    text = work.chapter_number
    return said(wording.locale.chapter.format(number=text)) if text else ()


def edition(work: Publication, wording: Wording) -> Runs:
    """An edition as its author words it, or its number with the word for it."""
    text = work.edition
    if OPENING_ORDINAL().match(text) and not WORD_FOR_EDITION().search(text):
        return said(wording.locale.edition.format(ordinal=text, number=text))
    if not text.isalnum():
        return said(text)
    if text.isascii() and text.isdigit() and len(text) <= LONGEST_NUMBER:
        text = ordinal(int(text), wording.locale.ordinals)
    return said(wording.locale.edition.format(ordinal=text, number=work.edition))


def version(work: Publication, wording: Wording) -> Runs:
    """The version of software or data."""
    text = work.version
    return said(wording.locale.version.format(number=text)) if text else ()


def medium(work: Publication, _: Wording) -> Runs:
    """The medium."""
    return rich(work.medium)


def authority(work: Publication, _: Wording) -> Runs:
    """The office or court, unless it is the publisher too."""
    return () if work.authority == work.publisher else rich(work.authority)


def publisher(work: Publication, _: Wording) -> Runs:
    """The publisher and its place."""
    return joined((rich(work.publisher), rich(work.publisher_place)))


def journal_publisher(work: Publication, wording: Wording) -> Runs:
    """The publisher of what stands in no journal: of a journal no list names it."""
    return () if work.container_title else publisher(work, wording)


def event(work: Publication, _: Wording) -> Runs:
    """The meeting, unless the proceedings bear its name."""
    title, container = work.event_title, work.container_title
    is_told = holds_name(container, title) or is_numbered(title, container)
    return () if is_told else rich(title)


def event_place(work: Publication, _: Wording) -> Runs:
    """Where the meeting was."""
    return rich(work.event_place)


def event_day(work: Publication, wording: Wording) -> Runs:
    """When the meeting was."""
    when = work.event_date
    return said(word_date(when, wording.locale)) if when else ()


def accessed(work: Publication, wording: Wording) -> Runs:
    """When a page was read."""
    if work.accessed is None:
        return ()
    date = word_date(work.accessed, wording.locale)
    return said(wording.locale.accessed.format(date=date))


def year(work: Publication, _: Wording) -> Runs:
    """The year in which it appeared, unless the day of the meeting tells it."""
    issued = work.issued
    return said(str(issued.year)) if issued and not _is_told(work) else ()


def date(work: Publication, wording: Wording) -> Runs:
    """The day on which it appeared, unless the day of the meeting tells it."""
    issued = work.issued
    if issued is None or _is_told(work):
        return ()
    return said(word_date(issued, wording.locale))


def _is_told(work: Publication) -> bool:
    """Whether the day of the meeting says in which year the work appeared."""
    issued, held = work.issued, work.event_date
    return bool(issued and held and issued.year == held.year)


def _range(pages: str) -> str:
    """Pages with a dash between the first and the last."""
    return PAGE_RANGE.sub("–", pages)


def _span(number: str) -> str:
    """A volume or issue, with a dash if it is two of them: "1–2"."""
    return _range(number) if NUMBER_SPAN.fullmatch(number) else number


def _people(work: Publication, credit: Credit, wording: Wording) -> Runs:
    """Names as authors' names are printed, none of them left out."""
    people = work.credited(credit)
    if not people or credit is work.lead:
        return ()
    owner = wording.owner if credit is wording.credit else None
    names = join_names(people, wording.policy, wording.locale, owner)
    return labelled(names, credit, len(people), wording.locale)


def _pages(text: str, locale: Locale) -> Runs:
    several = "–" in text or "," in text
    return said((locale.pages if several else locale.page).format(pages=text))
