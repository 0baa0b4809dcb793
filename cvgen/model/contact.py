"""How to reach the owner, and personal details; each with its visibility.

Part of ``model``.
"""

import msgspec

from cvgen.model.about import Annotated, about
from cvgen.model.identifiers import EmailAddress, PhoneNumber, WebAddress
from cvgen.model.visibility import Visibility

__all__ = [
    "Contact",
    "ContactDetail",
    "Email",
    "PersonalDetail",
    "Phone",
    "Photo",
    "PostalAddress",
    "WebPage",
]


class ContactDetail(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """What every contact detail has."""

    label: Annotated[str, about("What it is, printed before it.", "Office")] = ""
    visibility: Annotated[
        Visibility,
        about(
            "Who may see it: everybody, readers of an application, nobody.", "public"
        ),
    ] = Visibility.PUBLIC


class PostalAddress(ContactDetail, frozen=True, kw_only=True, rename="kebab"):
    """A postal address, one string a printed line."""

    value: Annotated[
        tuple[str, ...],
        about("The address, one line each.", "1 College Road\nExampleton EX1 2AB"),
    ]


class Email(ContactDetail, frozen=True, kw_only=True, rename="kebab"):
    """An e-mail address."""

    value: Annotated[EmailAddress, about("The address.", "m.chen@example.edu")]


class Phone(ContactDetail, frozen=True, kw_only=True, rename="kebab"):
    """A telephone number."""

    value: Annotated[PhoneNumber, about("The number.", "+44 20 7946 0000")]


class WebPage(ContactDetail, frozen=True, kw_only=True, rename="kebab"):
    """A page on the web."""

    value: Annotated[WebAddress, about("The address.", "https://example.edu/~mchen")]


class Contact(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """How to reach the owner."""

    address: Annotated[
        tuple[PostalAddress, ...],
        about(
            "Postal address.", "1 College Road\nExampleton EX1 2AB", one_or_more=True
        ),
    ] = ()
    email: Annotated[
        tuple[Email, ...],
        about("E-mail address.", "m.chen@example.edu", one_or_more=True),
    ] = ()
    phone: Annotated[
        tuple[Phone, ...],
        about("Telephone number.", "+44 20 7946 0000", one_or_more=True),
    ] = ()
    web: Annotated[
        tuple[WebPage, ...],
        about("Page on the web.", "https://example.edu/~mchen", one_or_more=True),
    ] = ()


class PersonalDetail(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """A detail of the person, as the date of birth; private unless told."""

    label: Annotated[str, about("What it is.", "Nationality")]
    value: Annotated[str, about("The detail.", "British")]
    visibility: Annotated[
        Visibility, about("Who may see it; nobody unless said.", "application")
    ] = Visibility.PRIVATE


class Photo(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """A portrait, printed only by a variant that asks for it."""

    file: Annotated[
        str,
        about("A JPEG or PNG file, from the data folder.", "portrait.jpg"),
    ]
    alt: Annotated[
        str,
        about("What it shows, for those who cannot see it.", "Portrait of Mei Chen"),
    ]
