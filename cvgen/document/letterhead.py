"""The head of the first page: name and post, and the contact beside or under them.

Part of ``document``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import TypeAlias

from msgspec.structs import replace

from cvgen.document.block import Letterhead, Paragraph, Picture, Role
from cvgen.document.builder import PROFILE, BlockBuilder, with_names
from cvgen.document.phrase import joined, linked
from cvgen.model.account import Register
from cvgen.model.contact import Contact
from cvgen.model.profile import Profile
from cvgen.model.text import MIDDLE_DOT, RichText, TextRun, literal, plain_text
from cvgen.model.theme import LetterheadForm
from cvgen.model.variant import Variant
from cvgen.model.visibility import Visibility, is_visible

__all__ = ["compose_letterhead"]

NO_BREAK = "\u00a0"
SHORT = 48
"""Characters of a piece of the contact that is worth a line of its own."""

FEW = 100
"""Characters of all pieces that are worth no more than a line between them."""

ADDRESS, CONTACT, ACCOUNT, PERSONAL = range(4)
"""Kinds of pieces, in the order in which they stand."""

Key: TypeAlias = tuple[str, ...]
"""The profile's keys that a line of the contact comes from."""

Line: TypeAlias = tuple[Key, RichText]


def compose_letterhead(
    profile: Profile,
    variant: Variant,
    build: BlockBuilder,
    *,
    picture: Picture | None = None,
) -> Letterhead:
    """The letterhead: what is not for the variant's audience stays out."""
    return Letterhead(
        node="letterhead",
        role=Role.DIV,
        main=tuple(_main(profile, build)),
        side=tuple(_side(profile, variant.audience, build)),
        gap=build.theme.letterhead_gap,
        form=build.theme.letterhead_form,
        picture=picture,
    )


def _main(profile: Profile, build: BlockBuilder) -> Iterator[Paragraph]:
    theme = build.theme
    name = build.paragraph(
        "letterhead/name",
        _name(profile, native_first=build.locale.native_first),
        theme.name,
        role=Role.H1,
        origin=PROFILE.child("name"),
    )
    yield with_names(name)
    post = profile.affiliation
    title = post.title if post else None
    headline = joined(title, profile.headline, separator=MIDDLE_DOT)
    if headline.runs:
        place = ("headline",) if profile.headline else ("affiliation", "title")
        yield build.paragraph(
            "letterhead/headline",
            headline,
            theme.headline,
            origin=PROFILE.child(*place),
        )
    if post is None:
        return
    lines = (joined(*post.unit, separator=MIDDLE_DOT), post.organization)
    for key, line in zip(("unit", "organization"), lines, strict=True):
        if line and line.runs:
            yield build.paragraph(
                f"letterhead/{key}",
                line,
                theme.unit,
                origin=PROFILE.child("affiliation", key),
            )


def _name(profile: Profile, *, native_first: bool) -> RichText:
    """The name, and beside it the name in its own script."""
    name = profile.name
    if not name.native or name.literal:
        return literal(name.display)
    both = (name.native, name.display) if native_first else (name.display, name.native)
    return joined(*both, separator="  ")


def _side(
    profile: Profile, audience: Visibility, build: BlockBuilder
) -> Iterator[Paragraph]:
    lines = _lines(profile, audience)
    if build.theme.letterhead_form is LetterheadForm.CENTRED:
        lines = _gathered(lines)
    for i, (key, text) in enumerate(lines):
        line = build.paragraph(
            f"letterhead/contact/{i}",
            text,
            build.theme.contact,
            origin=PROFILE.child(*key),
        )
        yield with_names(line)


def _gathered(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines as few centred paragraphs: one, or one for each kind if they are many.

    No line breaks within a short piece, or before the dot behind it.
    """
    kinds = [(_kind(key), (key, text)) for key, text in lines]
    total = sum(len(plain_text(text)) for kind, (_, text) in kinds if kind < PERSONAL)
    if total <= FEW:
        kinds = [(max(kind, ACCOUNT), line) for kind, line in kinds]
    for _, group in groupby(kinds, key=itemgetter(0)):
        pieces = [line for _, line in group]
        texts = (_unbroken(text) for _, text in pieces)
        yield pieces[0][0], joined(*texts, separator=MIDDLE_DOT)


def _kind(key: Key) -> int:
    match key:
        case ("contact", "address"):
            return ADDRESS
        case ("contact", *_):
            return CONTACT
        case ("identifiers", *_):
            return ACCOUNT
        case _:
            return PERSONAL


def _unbroken(text: RichText) -> RichText:
    """A short text with spaces at which no line breaks."""
    if len(plain_text(text)) > SHORT:
        return text
    return RichText(
        tuple(
            replace(run, text=run.text.replace(" ", NO_BREAK))
            if isinstance(run, TextRun)
            else run
            for run in text.runs
        )
    )


def _lines(profile: Profile, audience: Visibility) -> Iterator[Line]:
    """The lines of the contact block with the profile's keys that each comes from."""
    if profile.contact:
        for key, line in _contact(profile.contact, audience):
            yield ("contact", key), line
    for line in _accounts(profile, audience):
        yield ("identifiers",), line
    for one in profile.personal:
        if is_visible(one.visibility, audience):
            yield ("personal",), _labelled(one.label, TextRun(one.value))


def _contact(contact: Contact, audience: Visibility) -> Iterator[tuple[str, RichText]]:
    for address in contact.address:
        if is_visible(address.visibility, audience):
            for i, line in enumerate(address.value):
                yield "address", _labelled("" if i else address.label, TextRun(line))
    for email in contact.email:
        if is_visible(email.visibility, audience):
            run = TextRun(email.value.address, link=email.value.url)
            yield "email", _labelled(email.label, run)
    for phone in contact.phone:
        if is_visible(phone.visibility, audience):
            run = TextRun(phone.value.number, link=phone.value.url)
            yield "phone", _labelled(phone.label, run)
    for page in contact.web:
        if is_visible(page.visibility, audience):
            shown = page.value.url.removeprefix("https://").rstrip("/")
            yield "web", _labelled(page.label, TextRun(shown, link=page.value.url))


def _accounts(profile: Profile, audience: Visibility) -> Iterator[RichText]:
    """The ORCID iD in full, as ORCID asks for; the others by their registers' names."""
    shown = [one for one in profile.identifiers if is_visible(one.visibility, audience)]
    for one in shown:
        if one.register is Register.ORCID:
            yield linked(one.url.removeprefix("https://"), one.url)
    others = (
        linked(one.name, one.url) for one in shown if one.register is not Register.ORCID
    )
    names = joined(*others, separator=MIDDLE_DOT)
    if names.runs:
        yield names


def _labelled(label: str, run: TextRun) -> RichText:
    """A line of the block, behind a word that says what it is if there is one."""
    return joined(label, RichText((run,)), separator=": ")
