"""An entry of a CV → an entry of a JSON Resume.

Part of ``exporters``, asked by ``resume`` (schema 1.0.0 at jsonresume.org).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cvgen.bibliography.work import is_out
from cvgen.importers.draft import listed, mapped, said
from cvgen.importers.resume.software import SOFTWARE
from cvgen.importers.writing.work import write_date
from cvgen.loading.node import Mapping, Node
from cvgen.model.date import End, PartialDate
from cvgen.model.entry import SectionEntry
from cvgen.model.publication import Publication
from cvgen.model.sections.awards import Award
from cvgen.model.sections.education import Degree
from cvgen.model.sections.interests import Interest
from cvgen.model.sections.languages import Language
from cvgen.model.sections.positions import Position
from cvgen.model.sections.referees import Referee
from cvgen.model.sections.service import Service
from cvgen.model.sections.skills import Skill
from cvgen.model.sections.software import Software
from cvgen.model.text import Prose, RichText, plain_text

__all__ = [
    "plain",
    "prose_text",
    "texts",
    "word_award",
    "word_degree",
    "word_interest",
    "word_language",
    "word_post",
    "word_publication",
    "word_referee",
    "word_service",
    "word_skill",
    "word_software",
]

Pairs = Iterable[tuple[str, str]]
"""Keys of JSON Resume and texts, of which empty ones are left out."""


def texts(pairs: Pairs) -> Mapping:
    """A mapping of texts."""
    return mapped(_said(pairs), 1)


def word_post(one: Position) -> Mapping:
    """A post as work."""
    return texts(
        (
            ("name", plain(one.organization)),
            ("position", plain_text(one.title)),
            ("location", plain(one.place)),
            *_span(one.start, one.end),
            *_said_of(one),
        )
    )


def word_degree(one: Degree) -> Mapping:
    """A degree as education."""
    return texts(
        (
            ("institution", plain(one.organization)),
            ("area", plain(one.field)),
            ("studyType", plain_text(one.degree)),
            *_span(one.start, one.end),
            ("score", plain(one.grade)),
            *_address(one),
        )
    )


def word_award(one: Award) -> Mapping:
    """An award."""
    return texts(
        (
            ("title", plain_text(one.title)),
            ("date", _date(one.date)),
            ("awarder", plain(one.organization)),
            ("summary", prose_text(one.details)),
        )
    )


def word_service(one: Service) -> Mapping:
    """Service as voluntary work, from its first year to its last."""
    return texts(
        (
            ("organization", plain_text(one.organization)),
            ("position", plain(one.role)),
            ("startDate", f"{one.years[0].first}" if one.years else ""),
            ("endDate", _last(one.years[-1].last) if one.years else ""),
            *_said_of(one),
        )
    )


def word_language(one: Language) -> Mapping:
    """A language and how well it is spoken."""
    pairs = (("language", plain_text(one.language)), ("fluency", plain(one.level)))
    return texts(pairs)


def word_skill(one: Skill) -> Mapping:
    """A skill; a list of them under a word has them as keywords."""
    name = plain(one.label) or plain_text(one.items[0])
    alone = not one.label and len(one.items) == 1
    words = () if alone else map(plain_text, one.items)
    return _with((("name", name),), "keywords", words)


def word_interest(one: Interest) -> Mapping:
    """An interest; one under a word has it as a keyword."""
    text = plain_text(one.text)
    words = (text,) if one.label else ()
    return _with((("name", plain(one.label) or text),), "keywords", words)


def word_software(one: Software) -> Mapping:
    """A program as a project."""
    return texts(
        (
            ("name", plain_text(one.name)),
            ("type", SOFTWARE),
            ("description", prose_text(one.details)),
            *_span(one.start, one.end),
            ("url", one.repository.url if one.repository else ""),
        )
    )


def word_referee(one: Referee) -> Mapping:
    """A referee as a reference."""
    pairs = (("name", plain_text(one.name)), ("reference", prose_text(one.details)))
    return texts(pairs)


def word_publication(work: Publication) -> Mapping:
    """A work, without those who made it, for whom there is no place.

    How far it has come begins its summary, with who has what is not accepted yet.
    """
    url = work.url.url if work.url else work.doi.url if work.doi else ""
    venue = plain(work.container_title or work.publisher)
    state = work.status.value.replace("-", " ").capitalize() if work.status else ""
    if venue and not is_out(work):  # who has it is no publisher of it
        state, venue = f"{state}: {venue}", ""
    return texts(
        (
            ("name", plain_text(work.title)),
            ("publisher", venue),
            ("releaseDate", _date(work.issued)),
            ("url", url or (work.arxiv.url if work.arxiv else "")),
            ("summary", "\n\n".join(filter(None, (state, work.abstract)))),
        )
    )


def _said_of(one: SectionEntry) -> Pairs:
    yield "summary", prose_text(one.details)
    yield from _address(one)


def _address(one: SectionEntry) -> Pairs:
    yield "url", one.url.url if one.url else ""


def _span(start: PartialDate | None, end: End | None) -> Pairs:
    """Dates; what goes on has no end, as the schema wants it."""
    yield "startDate", _date(start)
    yield "endDate", _date(end.date) if end else ""


def _date(date: PartialDate | None) -> str:
    return write_date(date) if date else ""


def _last(year: int) -> str:
    return f"{year}" if year else ""


def plain(text: RichText | None) -> str:
    """A text without its marks; nothing if there is none."""
    return plain_text(text) if text else ""


def prose_text(prose: Prose | None) -> str:
    """Paragraphs with blank lines between them."""
    if prose is None:
        return ""
    return "\n\n".join(map(plain_text, prose.paragraphs))


def _said(pairs: Pairs) -> Iterator[tuple[str, Node]]:
    return ((key, said(text, 1)) for key, text in pairs if text)


def _with(pairs: Pairs, key: str, texts: Iterable[str]) -> Mapping:
    """A mapping with a list in it, unless that is empty."""
    items = tuple(said(text, 1) for text in texts)
    more = ((key, listed(items, 1)),) if items else ()
    return mapped((*_said(pairs), *more), 1)
