"""Report private data that a variant prints, and nobody has asked for.

Part of ``checks.lint``. What an application forbids is an error; what readers of its
audience do not ask for is a warning.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from typing import TypeAlias

from cvgen.checks.lint.phrase import first_found
from cvgen.checks.lint.printed import Printed
from cvgen.checks.lint.private_kind import UNASKED, PrivateKind
from cvgen.checks.lint.private_phrases import (
    HOME_PHRASES,
    LABEL_PHRASES,
    PROSE_PHRASES,
)
from cvgen.checks.lint.texts import PlacedText
from cvgen.diagnostics import DataPath, Diagnostic, error, warning
from cvgen.model.contact import Contact, ContactDetail
from cvgen.model.profile import Profile
from cvgen.model.visibility import Visibility, is_visible

__all__ = ["check_private_data"]

Found: TypeAlias = tuple[PrivateKind, DataPath]

PROFILE = DataPath("profile")

WORDS = {
    PrivateKind.HOME_ADDRESS: "a home address",
    PrivateKind.PRIVATE_PHONE: "a private telephone number",
    PrivateKind.BIRTH_DATE: "a date of birth",
    PrivateKind.AGE: "an age",
    PrivateKind.SEX: "a sex",
    PrivateKind.NATIONALITY: "a nationality",
    PrivateKind.MARITAL_STATUS: "a marital status",
    PrivateKind.PHOTO: "a photo",
}

HIDE = "write `visibility: private` beside it"
LEAVE_OUT = "leave it out of the text"
NO_PHOTO = "leave `photo` out of the variant"


def check_private_data(
    profile: Profile,
    texts: Iterable[PlacedText],
    printed: Printed,
    forbidden: AbstractSet[PrivateKind] = frozenset(),
) -> Iterator[Diagnostic]:
    """Private data in the letterhead and in the printed texts of the profile."""
    unasked = UNASKED[printed.audience]
    for kind, path in _found(profile, texts, printed):
        if kind in forbidden:
            message = f"{WORDS[kind]} is printed, which this application forbids"
            yield error("private-data", message, path=path, hints=(_hint(kind, path),))
        elif kind in unasked:
            message = f"{WORDS[kind]} is printed, which {_readers(printed.audience)}"
            yield warning(
                "private-data", message, path=path, hints=(_hint(kind, path),)
            )


def _readers(audience: Visibility) -> str:
    if audience is Visibility.PUBLIC:
        return "is for everybody to read"
    return "readers of an application do not ask for"


def _hint(kind: PrivateKind, path: DataPath) -> str:
    if kind is PrivateKind.PHOTO:
        return NO_PHOTO
    return HIDE if path.steps[0] in {"contact", "personal"} else LEAVE_OUT


def _found(
    profile: Profile, texts: Iterable[PlacedText], printed: Printed
) -> Iterator[Found]:
    if profile.contact:
        yield from _at_home(profile.contact, printed.audience)
    for i, one in enumerate(profile.personal):
        if is_visible(one.visibility, printed.audience):
            place = PROFILE.child("personal", i)
            found = (k for k, v in LABEL_PHRASES.items() if first_found(v, one.label))
            yield from ((kind, place) for kind in found)
    for text in texts:
        if text.work is None and text.field != "personal":
            yield from _in_prose(text)
    if printed.photo:
        yield PrivateKind.PHOTO, DataPath("variant", ("photo",))


def _at_home(contact: Contact, audience: Visibility) -> Iterator[Found]:
    """Addresses and telephones whose labels say that they are at home."""
    details: tuple[tuple[PrivateKind, str, tuple[ContactDetail, ...]], ...] = (
        (PrivateKind.HOME_ADDRESS, "address", contact.address),
        (PrivateKind.PRIVATE_PHONE, "phone", contact.phone),
    )
    for kind, key, listed in details:
        for i, one in enumerate(listed):
            is_shown = is_visible(one.visibility, audience)
            if is_shown and first_found(HOME_PHRASES, one.label):
                yield kind, PROFILE.child("contact", key, i)


def _in_prose(text: PlacedText) -> Iterator[Found]:
    for kind, listed in PROSE_PHRASES.items():
        if first_found(listed, text.text):
            yield kind, text.path
