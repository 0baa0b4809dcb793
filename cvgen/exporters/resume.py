"""A CV → JSON Resume.

Part of ``exporters`` (schema 1.0.0 at jsonresume.org). It has a place for a part of
what a CV says; what has none is named, and nothing that the audience may not see goes
out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from cvgen.diagnostics import Diagnostic
from cvgen.document.contact import contact_lines
from cvgen.exporters.chosen import Chosen, choose_entries
from cvgen.exporters.references.choose import choose_works
from cvgen.exporters.resume_entries import (
    plain,
    prose_text,
    texts,
    word_award,
    word_degree,
    word_interest,
    word_language,
    word_post,
    word_publication,
    word_referee,
    word_service,
    word_skill,
    word_software,
)
from cvgen.exporters.unplaced import find_unplaced
from cvgen.exporters.worded import Wording
from cvgen.exporters.write_json import write_json
from cvgen.importers.draft import listed, mapped, said
from cvgen.importers.tree import pairs_of
from cvgen.loading.node import Mapping, Node
from cvgen.model.contact import Contact, ContactDetail
from cvgen.model.profile import Profile
from cvgen.model.text import RichText, plain_text
from cvgen.model.visibility import Visibility, is_visible
from cvgen.plan import Plan

__all__ = ["export_resume"]

T = TypeVar("T", bound=ContactDetail)

SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"


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
        written = (word_publication(wording.struct(work)) for work in works)
        pairs.append(("publications", listed(written, 1)))
    text = write_json(mapped(pairs, 1)) + "\n"
    return text, tuple(find_unplaced(profile, plan.variant, chosen, works))


def _basics(
    profile: Profile, headline: RichText | None, chosen: Chosen, audience: Visibility
) -> Mapping:
    pairs = (
        ("name", profile.name.display),
        ("label", plain(headline)),
        ("summary", prose_text(chosen.summary)),
        *_contact(profile.contact or Contact(), audience),
    )
    basics = texts(pairs)
    return mapped((*pairs_of(basics), *_places(profile, audience)), 1)


def _contact(contact: Contact, audience: Visibility) -> Iterator[tuple[str, str]]:
    """The first of what there may be several of."""

    def first(details: Iterable[T]) -> T | None:
        seen = (one for one in details if is_visible(one.visibility, audience))
        return next(seen, None)

    if email := first(contact.email):
        yield "email", email.value.address
    if phone := first(contact.phone):
        yield "phone", phone.value.number
    if page := first(contact.web):
        yield "url", page.value.url


def _places(profile: Profile, audience: Visibility) -> Iterator[tuple[str, Node]]:
    """Where the owner is: the first address, and accounts."""
    lines = [
        plain_text(text)
        for key, text in contact_lines(profile, audience)
        if key == ("contact", "address")
    ]
    if lines:
        yield "location", texts((("address", ", ".join(lines)),))
    accounts = [
        texts((("network", one.name), ("username", one.id), ("url", one.url)))
        for one in profile.identifiers
        if is_visible(one.visibility, audience)
    ]
    if accounts:
        yield "profiles", listed(accounts, 1)


def _sections(chosen: Chosen) -> Iterator[tuple[str, list[Mapping]]]:
    """The sections that the schema has, with their entries."""
    yield "work", [word_post(one) for one in chosen.positions]
    yield "education", [word_degree(one) for one in chosen.education]
    yield "awards", [word_award(one) for one in chosen.awards]
    yield "volunteer", [word_service(one) for one in chosen.service]
    yield "languages", [word_language(one) for one in chosen.languages]
    yield "skills", [word_skill(one) for one in chosen.skills]
    yield "interests", [word_interest(one) for one in chosen.interests]
    yield "projects", [word_software(one) for one in chosen.software]
    yield "references", [word_referee(one) for one in chosen.referees]
