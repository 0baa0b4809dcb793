"""A work as CSL-JSON, the input of every CSL processor.

Part of ``bibliography.csl``. Variables have CSL's names (CSL 1.0.2, appendix IV). A
note is not among them: it is printed behind the reference, like all that a CV adds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import TypeAlias

from cvgen.bibliography.csl.marks import (
    OTHERS,
    OWNER_END,
    OWNER_START,
    STATE_END,
    STATE_START,
    marked,
    shielded,
)
from cvgen.bibliography.initials import is_particle, words_of_given
from cvgen.bibliography.reference import word_title
from cvgen.bibliography.work import OwnedWork
from cvgen.model.date import PartialDate
from cvgen.model.east_asian import is_east_asian
from cvgen.model.locale import Locale, term
from cvgen.model.person import Credit, Name
from cvgen.model.publication import Publication
from cvgen.model.text import RichText
from cvgen.model.work_type import WorkType

__all__ = ["Item", "csl_variables"]

Item: TypeAlias = (
    "dict[str, str | list[dict[str, str]] | dict[str, str | list[list[int]]]]"
)
"""One item of CSL-JSON."""

ELLIPSIS = "…"

NUMBERED_ARTICLES = {WorkType.ARTICLE_JOURNAL, WorkType.REVIEW, WorkType.REVIEW_BOOK}

FIRST_LETTER = re.compile(r"(?<![^\s.-])\w")


def csl_variables(
    owned: OwnedWork, shown: Sequence[int], locale: Locale, *, initials: bool
) -> Item:
    """The work as an item; of who stands for it those at the ``shown`` positions.

    An ellipsis stands where names are left out, and the owner's name is marked. Behind
    authors of whom not all are known stands a mark for "et al.", as if it were a name.
    ``initials`` says that given names are to be shortened.
    """
    work = owned.work
    item: Item = {"id": work.id, "type": work.type.value}
    item |= {key: value for key, value in _texts(work, locale) if value}
    for credit in Credit:
        places = shown if credit is work.lead else range(len(work.credited(credit)))
        if places:
            names = list(_names(owned, credit, places, initials=initials))
            if credit is Credit.AUTHOR and work.and_others:
                names.append({"literal": OTHERS})
            item[credit.value] = names
    item["issued"] = _issued(work, locale)
    for key, date in (("event-date", work.event_date), ("accessed", work.accessed)):
        if date:
            item[key] = _date(date)
    return item


def _texts(work: Publication, locale: Locale) -> Iterator[tuple[str, str]]:
    """The variables that are text; an event has its names of CSL 1.0 and 1.0.2."""
    for key, rich in (
        ("title", word_title(work, locale)),
        ("container-title", work.container_title or work.container_title_short),
        ("container-title-short", work.container_title_short),
        ("collection-title", work.collection_title),
        ("publisher", work.publisher),
        ("publisher-place", work.publisher_place),
        ("event", work.event_title),
        ("event-title", work.event_title),
        ("event-place", work.event_place),
        ("genre", work.genre),
        ("medium", work.medium),
        ("authority", work.authority),
    ):
        yield key, marked(rich) if isinstance(rich, RichText) else ""
    for key, text in (
        ("volume", work.volume),
        ("issue", work.issue),
        ("page", work.page or _article_number(work)),
        ("number", work.number),
        ("chapter-number", work.chapter_number),
        ("collection-number", work.collection_number),
        ("edition", work.edition),
        ("version", work.version),
        ("number-of-pages", work.number_of_pages),
        ("number-of-volumes", work.number_of_volumes),
        ("DOI", work.doi.name if work.doi else ""),
        ("URL", _address(work)),
        ("PMID", work.pmid.number if work.pmid else ""),
        ("PMCID", work.pmcid.name if work.pmcid else ""),
        ("ISBN", ", ".join(one.number for one in work.isbn)),
        ("ISSN", ", ".join(one.number for one in work.issn)),
        ("language", work.language),
    ):
        yield key, shielded(text)


def _article_number(work: Publication) -> str:
    """The number of an article: to half of all styles it is known as its page only."""
    return work.number if work.type in NUMBERED_ARTICLES else ""


def _address(work: Publication) -> str:
    """Where the work is; arXiv, which CSL has no variable for, if nowhere else."""
    if work.arxiv and not (work.url or work.doi):
        return work.arxiv.url
    return work.url.url if work.url else ""


def _names(
    owned: OwnedWork, credit: Credit, shown: Sequence[int], *, initials: bool
) -> Iterator[dict[str, str]]:
    people, owner = owned.work.credited(credit), owned.place(credit)
    before = -1
    for place in shown:
        if place > before + 1:
            yield {"literal": ELLIPSIS}
        name = _name(people[place], initials=initials)
        yield _marked(name) if place == owner else name
        before = place


def _marked(name: dict[str, str]) -> dict[str, str]:
    """The owner's name, of which the part that every style prints is marked."""
    key = "literal" if "literal" in name else "family"
    return name | {key: f"{OWNER_START}{name.get(key, '')}{OWNER_END}"}


def _name(name: Name, *, initials: bool) -> dict[str, str]:
    """A name in CSL's parts; one that no style can take apart is a whole."""
    given = _capitals(name) if initials else name.given
    if whole := _whole(name, given, initials=initials):
        return {"literal": shielded(whole)}
    parts = {
        "family": name.family,
        "given": given,
        "dropping-particle": name.dropping_particle,
        "non-dropping-particle": name.non_dropping_particle,
        "suffix": name.suffix,
    }
    return {key: shielded(value) for key, value in parts.items() if value}


def _whole(name: Name, given: str, *, initials: bool) -> str:
    """A group's name, one written without a space, or one without initials."""
    if not name.literal and any(map(is_east_asian, name.family)):
        return name.display
    words = tuple(given.split())
    letters = (FIRST_LETTER.findall(w) for w in words if not is_particle(w, words))
    has_initials = all(map(str.isupper, chain.from_iterable(letters)))
    return name.display if initials and not has_initials else name.literal


def _capitals(name: Name) -> str:
    """Given names of which each has a capital, and particles, which have none."""
    words = words_of_given(name.given, name.family)
    return " ".join(
        word if is_particle(word, words) else FIRST_LETTER.sub(_upper, word)
        for word in words
    )


def _upper(letter: re.Match[str]) -> str:
    """A capital, from which alone citeproc-py makes an initial."""
    return letter[0].upper()


def _issued(work: Publication, locale: Locale) -> dict[str, str | list[list[int]]]:
    """The date, or how far the work has come."""
    if work.issued:
        return _date(work.issued)
    state = term(locale.status, work.status) if work.status else ""
    return {"literal": f"{STATE_START}{state}{STATE_END}"}


def _date(date: PartialDate) -> dict[str, str | list[list[int]]]:
    return {"date-parts": [list(_known((date.year, date.month, date.day)))]}


def _known(parts: Iterable[int]) -> Iterator[int]:
    """The parts of a date as far as they are known."""
    for part in parts:
        if not part:
            return
        yield part
