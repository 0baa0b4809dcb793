"""The profile: who the owner is, and the sections that are not publications.

Part of ``model``.
"""

from __future__ import annotations

from enum import Enum
from typing import Annotated

import msgspec
from msgspec import Meta

from cvgen.model.date import End, PartialDate
from cvgen.model.identifiers import EmailAddress, Orcid, PhoneNumber, WebAddress
from cvgen.model.listing import ONE_OR_MORE
from cvgen.model.person import Name
from cvgen.model.text import Prose, RichText

__all__ = [
    "Affiliation",
    "Contact",
    "Education",
    "Email",
    "Identifiers",
    "Interest",
    "Phone",
    "Position",
    "PostalAddress",
    "Profile",
    "Studentship",
    "Visibility",
    "WebPage",
]


class Visibility(Enum):
    """Who may see a contact detail."""

    PUBLIC = "public"
    APPLICATION = "application"
    PRIVATE = "private"


class ContactDetail(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """What every contact detail has."""

    label: Annotated[
        str, Meta(description="What it is, printed before it.", examples=["Office"])
    ] = ""
    visibility: Annotated[
        Visibility,
        Meta(
            description="Who may see it: everybody, readers of an application, nobody.",
            examples=["public"],
        ),
    ] = Visibility.PUBLIC


class PostalAddress(ContactDetail, frozen=True, kw_only=True, rename="kebab"):
    """A postal address, one string a printed line."""

    value: Annotated[
        tuple[str, ...],
        Meta(
            description="The address, one line each.",
            examples=["1 College Road\nExampleton EX1 2AB"],
        ),
    ]


class Email(ContactDetail, frozen=True, kw_only=True, rename="kebab"):
    """An e-mail address."""

    value: Annotated[
        EmailAddress,
        Meta(description="The address.", examples=["m.chen@example.edu"]),
    ]


class Phone(ContactDetail, frozen=True, kw_only=True, rename="kebab"):
    """A telephone number."""

    value: Annotated[
        PhoneNumber,
        Meta(description="The number.", examples=["+44 20 7946 0000"]),
    ]


class WebPage(ContactDetail, frozen=True, kw_only=True, rename="kebab"):
    """A page on the web."""

    value: Annotated[
        WebAddress,
        Meta(description="The address.", examples=["https://example.edu/~mchen"]),
    ]


class Contact(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """How to reach the owner."""

    address: Annotated[
        tuple[PostalAddress, ...],
        Meta(
            description="Postal address.",
            examples=["1 College Road\nExampleton EX1 2AB"],
            extra=ONE_OR_MORE,
        ),
    ] = ()
    email: Annotated[
        tuple[Email, ...],
        Meta(
            description="E-mail address.",
            examples=["m.chen@example.edu"],
            extra=ONE_OR_MORE,
        ),
    ] = ()
    phone: Annotated[
        tuple[Phone, ...],
        Meta(
            description="Telephone number.",
            examples=["+44 20 7946 0000"],
            extra=ONE_OR_MORE,
        ),
    ] = ()
    web: Annotated[
        tuple[WebPage, ...],
        Meta(
            description="Page on the web.",
            examples=["https://example.edu/~mchen"],
            extra=ONE_OR_MORE,
        ),
    ] = ()


class Identifiers(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """Identifiers of the owner in registers of researchers."""

    orcid: Annotated[
        Orcid | None,
        Meta(description="ORCID iD.", examples=["0000-0002-1825-0097"]),
    ] = None


class Institution(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """Where somebody works or studies."""

    unit: Annotated[
        tuple[RichText, ...],
        Meta(
            description="Group, department or school, the smallest first.",
            examples=["School of Physics"],
            extra=ONE_OR_MORE,
        ),
    ] = ()
    organization: Annotated[
        RichText | None,
        Meta(description="The institution.", examples=["University of Example"]),
    ] = None


class Affiliation(Institution, frozen=True, kw_only=True, rename="kebab"):
    """Where the owner works now, printed under the name."""

    title: Annotated[
        RichText | None,
        Meta(description="Title of the post.", examples=["Associate Professor"]),
    ] = None


class Interest(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """A research interest."""

    label: Annotated[
        RichText | None,
        Meta(description="Word for the left column.", examples=["Theory"]),
    ] = None
    text: Annotated[
        RichText,
        Meta(description="The interest.", examples=["Implicit bias of SGD"]),
    ]


class DatedEntry(Institution, frozen=True, kw_only=True, rename="kebab"):
    """When and where, as several kinds of entry have it."""

    place: Annotated[
        RichText | None,
        Meta(description="City or country.", examples=["Edinburgh, UK"]),
    ] = None
    start: Annotated[
        PartialDate | None,
        Meta(description="First year, month or day.", examples=["2021-09"]),
    ] = None
    end: Annotated[
        End | None,
        Meta(description="Last year, month or day, or `present`.", examples=["2024"]),
    ] = None
    details: Annotated[
        Prose | None,
        Meta(
            description="A sentence or two about it.",
            examples=["Led a group of six."],
        ),
    ] = None


class Position(DatedEntry, frozen=True, kw_only=True, rename="kebab"):
    """An appointment."""

    title: Annotated[
        RichText,
        Meta(description="Title of the post.", examples=["Associate Professor"]),
    ]


class Education(DatedEntry, frozen=True, kw_only=True, rename="kebab"):
    """A degree."""

    degree: Annotated[
        RichText, Meta(description="The degree, short.", examples=["Ph.D."])
    ]
    field: Annotated[
        RichText | None,
        Meta(description="The subject.", examples=["Machine learning"]),
    ] = None
    thesis: Annotated[
        RichText | None,
        Meta(description="Title of the thesis.", examples=["Flat minima"]),
    ] = None
    advisor: Annotated[
        RichText | None,
        Meta(description="Who supervised it.", examples=["Ada Okafor"]),
    ] = None


class Studentship(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """A notice of places for research students."""

    label: Annotated[
        RichText | None,
        Meta(description="Word for the left column.", examples=["Studentships"]),
    ] = None
    text: Annotated[
        Prose,
        Meta(
            description="The notice.",
            examples=["Two funded Ph.D. places in optimisation from October."],
        ),
    ]


class Profile(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """Everything that a CV says beside the publications."""

    name: Annotated[
        Name,
        Meta(description="The owner's name.", examples=["Mei Chen", "Chen, Mei"]),
    ]
    aliases: Annotated[
        tuple[Name, ...],
        Meta(
            description="Other spellings under which the owner has published.",
            examples=["M. Chen", "陈梅"],
            extra=ONE_OR_MORE,
        ),
    ] = ()
    language: Annotated[
        str,
        Meta(
            description="Language of the text as a BCP 47 tag.",
            examples=["en-GB", "de"],
            pattern="^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$",
        ),
    ] = "en-GB"
    headline: Annotated[
        RichText | None,
        Meta(
            description="What the owner is, in a few words.",
            examples=["Statistician of climate extremes"],
        ),
    ] = None
    affiliation: Annotated[
        Affiliation | None,
        Meta(
            description="Where the owner works now.",
            examples=[{"organization": "University of Example"}],
        ),
    ] = None
    contact: Annotated[
        Contact | None,
        Meta(
            description="How to reach the owner.",
            examples=[{"email": "m.chen@example.edu"}],
        ),
    ] = None
    identifiers: Annotated[
        Identifiers | None,
        Meta(
            description="Identifiers in registers of researchers.",
            examples=[{"orcid": "0000-0002-1825-0097"}],
        ),
    ] = None
    summary: Annotated[
        Prose | None,
        Meta(
            description="Research summary; blank lines part its paragraphs.",
            examples=["I study why deep networks generalise [@chen2024flat]."],
        ),
    ] = None
    interests: Annotated[
        tuple[Interest, ...],
        Meta(
            description="Research interests.",
            examples=[["Optimisation", {"label": "Theory", "text": "Implicit bias"}]],
        ),
    ] = ()
    positions: Annotated[
        tuple[Position, ...],
        Meta(
            description="Appointments, the newest first.",
            examples=[[{"title": "Lecturer", "organization": "Example University"}]],
        ),
    ] = ()
    education: Annotated[
        tuple[Education, ...],
        Meta(
            description="Degrees, the newest first.",
            examples=[[{"degree": "Ph.D.", "field": "Statistics"}]],
        ),
    ] = ()
    studentships: Annotated[
        tuple[Studentship, ...],
        Meta(
            description="Notices of places for research students.",
            examples=[["Two funded Ph.D. places in optimisation."]],
        ),
    ] = ()
