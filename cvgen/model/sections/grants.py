"""Grants: what was applied for and what was won.

Part of ``model.sections``.
"""

from enum import Enum

import msgspec

from cvgen.model.about import Annotated, about
from cvgen.model.entry import Period
from cvgen.model.text import RichText

__all__ = ["Amount", "Grant", "GrantStatus"]


class GrantStatus(Enum):
    """How far a grant has come."""

    ACTIVE = "active"
    PENDING = "pending"
    COMPLETED = "completed"


class Amount(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """A sum of money, in whole units of its currency."""

    total: Annotated[int, about("The whole sum.", 480000)]
    share: Annotated[int | None, about("The owner's part of it.", 310000)] = None
    currency: Annotated[
        str,
        about("The currency's code (ISO 4217).", "GBP", "EUR", pattern="^[A-Z]{3}$"),
    ]


class Grant(Period, frozen=True, kw_only=True, rename="kebab"):
    """A grant."""

    title: Annotated[RichText, about("Title of the project.", "Learning under shift")]
    funder: Annotated[
        RichText | None, about("Who pays.", "Example Research Council")
    ] = None
    number: Annotated[
        str, about("The funder's number of the award.", "EX/000000/1")
    ] = ""
    role: Annotated[
        RichText | None,
        about("The owner's part in it.", "Principal investigator", "Co-I"),
    ] = None
    amount: Annotated[
        Amount | None,
        about(
            "The sum, with its currency.",
            "GBP 480,000",
            {"total": 480000, "share": 310000, "currency": "GBP"},
        ),
    ] = None
    status: Annotated[
        GrantStatus | None,
        about("How far it has come; said for what is not yet won.", "active"),
    ] = None
    partners: Annotated[
        tuple[RichText, ...],
        about("Others who take part.", "Jonas Lindqvist (Uppsala)", one_or_more=True),
    ] = ()
