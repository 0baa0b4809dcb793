"""A work as CSL-JSON, the input of every CSL processor.

Part of ``bibliography.csl``. Variables have CSL's names (CSL 1.0.2, appendix IV).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from cvgen.bibliography.csl.marks import OWNER_END, OWNER_START, marked, shielded
from cvgen.bibliography.names import UNSPACED
from cvgen.model.date import PartialDate
from cvgen.model.locale import Locale, term
from cvgen.model.person import Name
from cvgen.model.publication import Publication
from cvgen.model.text import RichText

__all__ = ["Item", "csl_variables"]

Item: TypeAlias = (
    "dict[str, str | list[dict[str, str]] | dict[str, str | list[list[int]]]]"
)
"""One item of CSL-JSON."""

ELLIPSIS = "…"


def csl_variables(
    work: Publication, shown: Sequence[int], owner: int | None, locale: Locale
) -> Item:
    """The work as an item; of its authors those at the ``shown`` positions.

    An ellipsis stands where authors are left out, and the owner's name is marked.
    """
    item: Item = {"id": work.id, "type": work.type.value}
    item |= {key: value for key, value in _texts(work) if value}
    if work.author:
        item["author"] = list(_authors(work, shown, owner))
    for key, names in (("editor", work.editor), ("translator", work.translator)):
        if names:
            item[key] = [_name(one) for one in names]
    item["issued"] = _issued(work, locale)
    for key, date in (("event-date", work.event_date), ("accessed", work.accessed)):
        if date:
            item[key] = _date(date)
    return item


def _texts(work: Publication) -> Iterator[tuple[str, str]]:
    """The variables that are text."""
    for key, rich in (
        ("title", work.title),
        ("container-title", work.container_title or work.container_title_short),
        ("container-title-short", work.container_title_short),
        ("collection-title", work.collection_title),
        ("publisher", work.publisher),
        ("publisher-place", work.publisher_place),
        ("event", work.event_title),  # CSL 1.0's name of event-title
        ("event-place", work.event_place),
        ("genre", work.genre),
        ("medium", work.medium),
        ("authority", work.authority),
        ("note", work.note),
    ):
        yield key, marked(rich) if isinstance(rich, RichText) else ""
    for key, text in (
        ("volume", work.volume),
        ("issue", work.issue),
        ("page", work.page),
        ("number", work.number),
        ("chapter-number", work.chapter_number),
        ("collection-number", work.collection_number),
        ("edition", work.edition),
        ("version", work.version),
        ("number-of-pages", work.number_of_pages),
        ("number-of-volumes", work.number_of_volumes),
        ("DOI", work.doi.name if work.doi else ""),
        ("URL", work.url.url if work.url else ""),
        ("PMID", work.pmid.number if work.pmid else ""),
        ("PMCID", work.pmcid.name if work.pmcid else ""),
        ("ISBN", ", ".join(one.number for one in work.isbn)),
    ):
        yield key, shielded(text)


def _authors(
    work: Publication, shown: Sequence[int], owner: int | None
) -> Iterator[dict[str, str]]:
    before = -1
    for place in shown:
        if place > before + 1:
            yield {"literal": ELLIPSIS}
        yield _name(work.author[place], is_owner=place == owner)
        before = place


def _name(name: Name, *, is_owner: bool = False) -> dict[str, str]:
    """A name in CSL's parts; one that is written without a space is a whole."""
    literal = name.literal
    if not literal and UNSPACED.search(name.family):
        literal = f"{name.family}{name.given}"
    start, end = (OWNER_START, OWNER_END) if is_owner else ("", "")
    if literal:
        return {"literal": f"{start}{shielded(literal)}{end}"}
    parts = {
        "family": f"{start}{shielded(name.family)}{end}",
        "given": shielded(name.given),
        "dropping-particle": shielded(name.dropping_particle),
        "non-dropping-particle": shielded(name.non_dropping_particle),
        "suffix": shielded(name.suffix),
    }
    return {key: value for key, value in parts.items() if value}


def _issued(work: Publication, locale: Locale) -> dict[str, str | list[list[int]]]:
    """The date, or how far the work has come."""
    if work.issued:
        return _date(work.issued)
    return {"literal": term(locale.status, work.status) if work.status else ""}


def _date(date: PartialDate) -> dict[str, str | list[list[int]]]:
    return {"date-parts": [list(_known((date.year, date.month, date.day)))]}


def _known(parts: Iterable[int]) -> Iterator[int]:
    """The parts of a date as far as they are known."""
    for part in parts:
        if not part:
            return
        yield part
