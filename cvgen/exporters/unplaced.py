"""What a CV says and JSON Resume has no place for.

Part of ``exporters``; ``resume`` writes all else. A test holds that what is said to be
written is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from types import MappingProxyType

import msgspec

from cvgen.diagnostics import Diagnostic, warning
from cvgen.exporters.chosen import Chosen
from cvgen.model.contact import Contact, ContactDetail
from cvgen.model.profile import Profile
from cvgen.model.publication import Publication
from cvgen.model.section_key import SECTION_KEYS, SectionKey
from cvgen.model.variant import Variant
from cvgen.model.visibility import Visibility, is_visible

__all__ = ["WRITTEN", "find_unplaced"]

WRITTEN = MappingProxyType(
    {
        "positions": "title organization place start end details url",
        "education": "degree field organization start end grade url",
        "awards": "title date organization details",
        "service": "organization role years details url",
        "languages": "language level",
        "skills": "label items",
        "interests": "label text",
        "software": "name details start end repository",
        "referees": "name details",
    }
)
"""The fields of entries that are written, by the sections that have a place."""

SECTIONS = frozenset(SECTION_KEYS)
HELD = frozenset({"name", "headline", "contact", "identifiers", "summary", *WRITTEN})
ASKED = frozenset({"photo", "personal"})
"""What not every CV says that has it."""


def find_unplaced(
    profile: Profile, variant: Variant, chosen: Chosen, works: Sequence[Publication]
) -> Iterator[Diagnostic]:
    """A warning that names all that is left out of the profile, and one of works."""
    of_works = (name for work in works for name in _of_work(work))
    of_profile = (
        *_of_profile(profile, variant, chosen),
        *_of_contact(profile.contact, variant.audience),
        *_of_entries(chosen),
    )
    for what, found in (("", of_profile), (" in a work", of_works)):
        names = ", ".join(f"`{name}`" for name in dict.fromkeys(found))
        if names:
            yield warning("no-home", f"JSON Resume has no place{what} for {names}")


def _of_profile(profile: Profile, variant: Variant, chosen: Chosen) -> Iterator[str]:
    """The keys of the profile, and the author's own sections by their names."""
    for name in _filled(profile, HELD | ASKED | {SectionKey.SECTIONS.value}):
        if name not in SECTIONS or name in chosen.names:
            yield name
    if variant.photo and profile.photo:
        yield "photo"
    if any(is_visible(one.visibility, variant.audience) for one in profile.personal):
        yield "personal"
    yield from (one.id for one in profile.sections if one.id in chosen.names)


def _of_contact(contact: Contact | None, audience: Visibility) -> Iterator[str]:
    """Labels, and all but the first of each kind; addresses are written whole."""
    if contact is None:
        return
    kinds: tuple[tuple[str, Sequence[ContactDetail]], ...] = (
        ("email", contact.email),
        ("phone", contact.phone),
        ("web", contact.web),
    )
    for name, details in kinds:
        seen = [one for one in details if is_visible(one.visibility, audience)]
        yield from (f"contact.{name}[{i}]" for i in range(1, len(seen)))
        if any(one.label for one in seen):
            yield f"contact.{name}.label"


def _of_entries(chosen: Chosen) -> Iterator[str]:
    for section, fields in WRITTEN.items():
        entries: tuple[msgspec.Struct, ...] = getattr(chosen, section)
        for entry in entries:
            written = {*fields.split(), "visibility"}
            yield from (f"{section}.{name}" for name in _filled(entry, written))
    if any(len(one.years) > 1 for one in chosen.service):
        yield "service.years"


def _of_work(work: Publication) -> Iterator[str]:
    """The fields of a work but one address and one of where it appeared."""
    addresses = ("url", work.url), ("doi", work.doi), ("arxiv", work.arxiv)
    venues = ("container_title", work.container_title), ("publisher", work.publisher)
    firsts = (
        next((n for n, value in some if value), "") for some in (addresses, venues)
    )
    return _filled(work, {"id", "title", "issued", "abstract", *firsts})


def _filled(entry: msgspec.Struct, written: Iterable[str]) -> Iterator[str]:
    """The names in the author's file of fields that say something."""
    known = frozenset(written)
    for field in msgspec.structs.fields(entry):
        if field.name not in known and getattr(entry, field.name) != field.default:
            yield field.encode_name
