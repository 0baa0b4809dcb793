"""The head of the first page: name and post on the left, contact on the right.

Part of ``document``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.diagnostics import DataPath
from cvgen.document.block import Letterhead, Paragraph, Role
from cvgen.document.builder import BlockBuilder, joined
from cvgen.model.profile import Contact, ContactDetail, Profile, Visibility
from cvgen.model.text import RichText, TextRun, literal

__all__ = ["compose_letterhead"]

MIDDLE_DOT = " · "


def compose_letterhead(profile: Profile, build: BlockBuilder) -> Letterhead:
    """The letterhead: what is private stays out."""
    return Letterhead(
        node="letterhead",
        role=Role.DIV,
        main=tuple(_main(profile, build)),
        side=tuple(_side(profile, build)),
        gap=build.theme.letterhead_gap,
    )


def _main(profile: Profile, build: BlockBuilder) -> Iterator[Paragraph]:
    theme = build.theme
    root = DataPath("profile")
    yield build.paragraph(
        "letterhead/name",
        _name(profile),
        theme.name,
        role=Role.H1,
        origin=root.child("name"),
    )
    post = profile.affiliation
    headline = joined((post.title if post else None, profile.headline), MIDDLE_DOT)
    if headline.runs:
        yield build.paragraph(
            "letterhead/headline",
            headline,
            theme.headline,
            origin=root.child("headline"),
        )
    if post is None:
        return
    lines = (joined(post.unit, MIDDLE_DOT), post.organization)
    for key, line in zip(("unit", "organization"), lines, strict=True):
        if line and line.runs:
            yield build.paragraph(
                f"letterhead/{key}",
                line,
                theme.unit,
                origin=root.child("affiliation", key),
            )


def _name(profile: Profile) -> RichText:
    name = profile.name
    native = f"  {name.native}" if name.native and not name.literal else ""
    return literal(name.display + native)


def _side(profile: Profile, build: BlockBuilder) -> Iterator[Paragraph]:
    for i, (key, text) in enumerate(_contact_lines(profile)):
        yield build.paragraph(
            f"letterhead/contact/{i}",
            text,
            build.theme.contact,
            origin=DataPath("profile", (key,)),
        )


def _contact_lines(profile: Profile) -> Iterator[tuple[str, RichText]]:
    """The lines of the contact block with the profile's key that each comes from."""
    if profile.contact:
        for line in _details(profile.contact):
            yield "contact", line
    orcid = profile.identifiers.orcid if profile.identifiers else None
    if orcid:
        shown = orcid.url.removeprefix("https://")
        yield "identifiers", RichText((TextRun(shown, link=orcid.url),))


def _details(contact: Contact) -> Iterator[RichText]:
    for address in filter(_is_shown, contact.address):
        for i, line in enumerate(address.value):
            yield _labelled("" if i else address.label, TextRun(line))
    for email in filter(_is_shown, contact.email):
        run = TextRun(email.value.address, link=email.value.url)
        yield _labelled(email.label, run)
    for phone in filter(_is_shown, contact.phone):
        yield _labelled(phone.label, TextRun(phone.value.number, link=phone.value.url))
    for page in filter(_is_shown, contact.web):
        shown = page.value.url.removeprefix("https://").rstrip("/")
        yield _labelled(page.label, TextRun(shown, link=page.value.url))


def _is_shown(detail: ContactDetail) -> bool:
    return detail.visibility is not Visibility.PRIVATE


def _labelled(label: str, run: TextRun) -> RichText:
    return RichText((TextRun(f"{label}: "), run) if label else (run,))
