"""A CV → JSON Resume.

Part of ``exporters`` (schema 1.0.0 at jsonresume.org). It has a place for a part of
what a CV says; what has none is named, and nothing that the audience may not see goes
out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cvgen.diagnostics import Diagnostic
from cvgen.document.contact import contact_lines
from cvgen.exporters.chosen import Chosen, choose_entries
from cvgen.exporters.references.choose import choose_works
from cvgen.exporters.unplaced import find_unplaced
from cvgen.exporters.worded import Wording
from cvgen.exporters.write_json import write_json
from cvgen.importers.draft import listed, mapped, said
from cvgen.importers.resume.software import SOFTWARE
from cvgen.importers.writing.work import write_date
from cvgen.loading.node import Mapping, Node
from cvgen.model.date import End, PartialDate
from cvgen.model.entry import SectionEntry
from cvgen.model.profile import Profile
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
from cvgen.model.visibility import Visibility, is_visible
from cvgen.plan import Plan

__all__ = ["export_resume"]

SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"
Pairs = Iterable[tuple[str, str]]
"""Keys of JSON Resume and texts, of which empty ones are left out."""


def export_resume(plan: Plan) -> tuple[str, tuple[Diagnostic, ...]]:
    """The résumé, and what has no place in it."""
    profile, audience = plan.cv.profile, plan.variant.audience
    wording = Wording(plan)
    works, _ = choose_works(plan)
    chosen = wording.struct(choose_entries(plan))
    headline = wording.struct(profile).headline
    pairs: list[tuple[str, Node]] = [
        ("$schema", said(SCHEMA, 1)),
        ("basics", _basics(profile, headline, chosen, audience)),
    ]
    for key, entries in _sections(chosen):
        if entries:
            pairs.append((key, listed(entries, 1)))
    if works:
        written = (_publication(wording.struct(work)) for work in works)
        pairs.append(("publications", listed(written, 1)))
    text = write_json(mapped(pairs, 1)) + "\n"
    return text, tuple(find_unplaced(profile, plan.variant, chosen, works))


def _basics(
    profile: Profile, headline: RichText | None, chosen: Chosen, audience: Visibility
) -> Mapping:
    contact = profile.contact
    pairs = [
        ("name", profile.name.display),
        ("label", _plain(headline)),
        ("summary", _prose(chosen.summary)),
    ]
    if contact:
        emails = (one.value.address for one in contact.email if _seen(one, audience))
        phones = (one.value.number for one in contact.phone if _seen(one, audience))
        pages = (one.value.url for one in contact.web if _seen(one, audience))
        firsts = (("email", emails), ("phone", phones), ("url", pages))
        pairs += [(key, next(iter(found), "")) for key, found in firsts]
    made: list[tuple[str, Node]] = [*_said(pairs)]
    lines = [
        plain_text(text)
        for key, text in contact_lines(profile, audience)
        if key == ("contact", "address")
    ]
    if lines:
        made.append(("location", _mapping((("address", ", ".join(lines)),))))
    accounts = [
        one for one in profile.identifiers if is_visible(one.visibility, audience)
    ]
    if accounts:
        profiles = (
            _mapping((("network", one.name), ("username", one.id), ("url", one.url)))
            for one in accounts
        )
        made.append(("profiles", listed(profiles, 1)))
    return mapped(made, 1)


def _seen(one: object, audience: Visibility) -> bool:
    visibility = getattr(one, "visibility", Visibility.PRIVATE)
    return isinstance(visibility, Visibility) and is_visible(visibility, audience)


def _sections(chosen: Chosen) -> Iterator[tuple[str, list[Mapping]]]:
    """The sections that the schema has, with their entries."""
    yield "work", [_post(one) for one in chosen.positions]
    yield "education", [_degree(one) for one in chosen.education]
    yield "awards", [_award(one) for one in chosen.awards]
    yield "volunteer", [_service(one) for one in chosen.service]
    yield "languages", [_language(one) for one in chosen.languages]
    yield "skills", [_skill(one) for one in chosen.skills]
    yield "interests", [_interest(one) for one in chosen.interests]
    yield "projects", [_software(one) for one in chosen.software]
    yield "references", [_referee(one) for one in chosen.referees]


def _post(one: Position) -> Mapping:
    return _mapping(
        (
            ("name", _plain(one.organization)),
            ("position", plain_text(one.title)),
            ("location", _plain(one.place)),
            *_span(one.start, one.end),
            *_said_of(one),
        )
    )


def _degree(one: Degree) -> Mapping:
    return _mapping(
        (
            ("institution", _plain(one.organization)),
            ("area", _plain(one.field)),
            ("studyType", plain_text(one.degree)),
            *_span(one.start, one.end),
            ("score", _plain(one.grade)),
            *_address(one),
        )
    )


def _award(one: Award) -> Mapping:
    return _mapping(
        (
            ("title", plain_text(one.title)),
            ("date", _date(one.date)),
            ("awarder", _plain(one.organization)),
            ("summary", _prose(one.details)),
        )
    )


def _service(one: Service) -> Mapping:
    return _mapping(
        (
            ("organization", plain_text(one.organization)),
            ("position", _plain(one.role)),
            ("startDate", f"{one.years[0].first}" if one.years else ""),
            ("endDate", _last(one.years[-1].last) if one.years else ""),
            *_said_of(one),
        )
    )


def _language(one: Language) -> Mapping:
    pairs = (("language", plain_text(one.language)), ("fluency", _plain(one.level)))
    return _mapping(pairs)


def _skill(one: Skill) -> Mapping:
    name = _plain(one.label) or plain_text(one.items[0])
    alone = not one.label and len(one.items) == 1
    words = () if alone else map(plain_text, one.items)
    return _with((("name", name),), "keywords", words)


def _interest(one: Interest) -> Mapping:
    text = plain_text(one.text)
    words = (text,) if one.label else ()
    return _with((("name", _plain(one.label) or text),), "keywords", words)


def _software(one: Software) -> Mapping:
    return _mapping(
        (
            ("name", plain_text(one.name)),
            ("type", SOFTWARE),
            ("description", _prose(one.details)),
            *_span(one.start, one.end),
            ("url", one.repository.url if one.repository else ""),
        )
    )


def _referee(one: Referee) -> Mapping:
    pairs = (("name", plain_text(one.name)), ("reference", _prose(one.details)))
    return _mapping(pairs)


def _publication(work: Publication) -> Mapping:
    url = work.url.url if work.url else work.doi.url if work.doi else ""
    venue = work.container_title or work.publisher
    return _mapping(
        (
            ("name", plain_text(work.title)),
            ("publisher", _plain(venue)),
            ("releaseDate", _date(work.issued)),
            ("url", url or (work.arxiv.url if work.arxiv else "")),
            ("summary", work.abstract),
        )
    )


def _said_of(one: SectionEntry) -> Pairs:
    yield "summary", _prose(one.details)
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


def _plain(text: RichText | None) -> str:
    return plain_text(text) if text else ""


def _prose(prose: Prose | None) -> str:
    if prose is None:
        return ""
    return "\n\n".join(map(plain_text, prose.paragraphs))


def _said(pairs: Pairs) -> Iterator[tuple[str, Node]]:
    return ((key, said(text, 1)) for key, text in pairs if text)


def _mapping(pairs: Pairs) -> Mapping:
    return mapped(_said(pairs), 1)


def _with(pairs: Pairs, key: str, texts: Iterable[str]) -> Mapping:
    """A mapping with a list in it, unless that is empty."""
    items = tuple(said(text, 1) for text in texts)
    more = ((key, listed(items, 1)),) if items else ()
    return mapped((*_said(pairs), *more), 1)
