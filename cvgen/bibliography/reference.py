"""Word one publication: what is printed of it, from its CSL variables.

Part of ``bibliography``. The built-in layout: title, authors, and a line of details
that runs from the venue to the identifier.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvgen.bibliography.bibliography import Reference
from cvgen.bibliography.names import word_authors
from cvgen.bibliography.terms import EDITION, NUMBER, PAGE, PAGES, STATUS_WORDS
from cvgen.model.publication import Publication
from cvgen.model.text import RichText, Run, TextRun, coalesced, emphasised, literal

__all__ = ["word_reference"]

_CLOSE = re.compile(r"[.!?…。！？][\"'”’»]*$")
"""A mark at the end of a sentence, and the quotation marks behind it."""

_PAGE_RANGE = re.compile(r"(?<=\w)\s*(?:-{1,2}|‐|‒|–|—)\s*(?=\w)")


def word_reference(
    work: Publication, *, index: int, number: int, owner: int | None
) -> Reference:
    """One work as rich text; ``owner`` is the position of the owner's name."""
    return Reference(
        work=work.id,
        index=index,
        number=number,
        label=f"[{number}]",
        badge=_badge(work),
        title=work.title,
        authors=word_authors(work.author, owner),
        details=_details(work),
    )


def _badge(work: Publication) -> RichText:
    """Short venue and year, as far as there are any."""
    year = _year(work)
    short = work.container_title_short
    if short is None:
        return literal(year)
    return coalesced((*short.runs, TextRun(f" {year}"))) if year else short


def _details(work: Publication) -> RichText:
    """The line under the authors: sentences, each closed; an address stays open."""
    parts = [part for part in _publication_parts(work) if part]
    sentences = [
        # A year alone says no more than the badge.
        _join((*parts, _sentence(_year(work)))) if parts else (),
        _sentence(_status(work).capitalize()),
        *(award.runs for award in work.awards),
        work.note.runs if work.note else (),
    ]
    closed = (_closed(sentence) for sentence in sentences if sentence)
    return coalesced(_join((*closed, _identifier(work)), " "))


def _publication_parts(work: Publication) -> Iterator[tuple[Run, ...]]:
    """The parts of the first sentence, in order."""
    if work.genre:
        yield work.genre.runs
    venue = work.container_title or work.container_title_short
    if venue:
        yield emphasised(venue).runs
    yield _sentence(_edition(work.edition))
    yield _sentence(_volume(work))
    yield _sentence(_pages(work))
    yield _sentence(work.number)
    for part in (
        work.publisher,
        work.publisher_place,
        work.event_title,
        work.event_place,
    ):
        yield part.runs if part else ()


def _volume(work: Publication) -> str:
    """The volume with the issue in brackets, or an issue that has no volume."""
    if not work.issue:
        return work.volume
    return f"{work.volume}({work.issue})" if work.volume else f"{NUMBER} {work.issue}"


def _pages(work: Publication) -> str:
    """The pages; without a volume before them a word says what they are."""
    pages = _PAGE_RANGE.sub("–", work.page)
    if work.volume or not pages[:1].isdigit():
        return pages
    return f"{PAGES if '–' in pages or ',' in pages else PAGE} {pages}"


def _join(parts: tuple[tuple[Run, ...], ...], separator: str = ", ") -> tuple[Run, ...]:
    runs: list[Run] = []
    for part in parts:
        if part:
            runs += (TextRun(separator), *part) if runs else part
    return tuple(runs)


def _sentence(text: str) -> tuple[Run, ...]:
    return (TextRun(text),) if text else ()


def _identifier(work: Publication) -> tuple[Run, ...]:
    if work.doi:
        return (TextRun(f"doi:{work.doi.name}", link=work.doi.url),)
    if work.url:
        shown = work.url.url.removeprefix("https://").rstrip("/")
        return (TextRun(shown, link=work.url.url),)
    return ()


def _closed(sentence: tuple[Run, ...]) -> tuple[Run, ...]:
    """The sentence with a full stop, unless it ends in a mark that closes it."""
    last = sentence[-1]
    if isinstance(last, TextRun) and _CLOSE.search(last.text):
        return sentence
    return (*sentence, TextRun("."))


def _edition(edition: str) -> str:
    """An edition as its author words it, if there is more of it than a number."""
    if not edition.isalnum():
        return edition
    if edition.isascii() and edition.isdigit():
        edition += _ordinal_ending(edition)
    return f"{edition} {EDITION}"


def _ordinal_ending(number: str) -> str:
    if number[-2:] in {"11", "12", "13"}:
        return "th"
    return {"1": "st", "2": "nd", "3": "rd"}.get(number[-1], "th")


def _year(work: Publication) -> str:
    return str(work.issued.year) if work.issued else ""


def _status(work: Publication) -> str:
    return STATUS_WORDS.get(work.status, "") if work.status else ""
