"""The contact block: how to reach the owner, line by line or as few centred paragraphs.

Part of ``document``; ``letterhead`` asks it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import TypeAlias

from msgspec.structs import replace

from cvgen.document.phrase import joined, linked
from cvgen.model.account import Register
from cvgen.model.contact import Contact
from cvgen.model.profile import Profile
from cvgen.model.text import MIDDLE_DOT, RichText, TextRun, plain_text
from cvgen.model.visibility import Visibility, is_visible

__all__ = ["Line", "contact_lines", "gather_lines", "turns_of"]

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


def contact_lines(profile: Profile, audience: Visibility) -> Iterator[Line]:
    """The lines for an audience, each with the profile's keys that it comes from."""
    if profile.contact:
        for key, line in _contact(profile.contact, audience):
            yield ("contact", key), line
    for line in _accounts(profile, audience):
        yield ("identifiers",), line
    for one in profile.personal:
        if is_visible(one.visibility, audience):
            yield ("personal",), _labelled(one.label, TextRun(one.value))


def gather_lines(lines: Iterable[Line]) -> Iterator[Line]:
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


def turns_of(lines: Sequence[Line]) -> tuple[int, ...]:
    """The places of the lines that are of another kind than the one before."""
    kinds = [_kind(key) for key, _ in lines]
    return tuple(i for i in range(1, len(kinds)) if kinds[i] != kinds[i - 1])


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
            run = TextRun(page.value.bare, link=page.value.url)
            yield "web", _labelled(page.label, run)


def _accounts(profile: Profile, audience: Visibility) -> Iterator[RichText]:
    """The ORCID iD in full, as ORCID asks for; the others by their registers' names.

    No line breaks within a name.
    """
    shown = [one for one in profile.identifiers if is_visible(one.visibility, audience)]
    for one in shown:
        if one.register is Register.ORCID:
            yield linked(one.url.removeprefix("https://"), one.url)
    others = (
        linked(one.name.replace(" ", NO_BREAK), one.url)
        for one in shown
        if one.register is not Register.ORCID
    )
    names = joined(*others, separator=MIDDLE_DOT)
    if names.runs:
        yield names


def _labelled(label: str, run: TextRun) -> RichText:
    """A line of the block, behind a word that says what it is if there is one."""
    return joined(label, RichText((run,)), separator=": ")
