"""Grants: what was applied for and what was won.

Part of ``model.sections``.
"""

from cvgen.model.about import Annotated, about
from cvgen.model.amount import Amount
from cvgen.model.entry import Period
from cvgen.model.entry_kinds import GrantStatus
from cvgen.model.text import RichText

__all__ = ["Grant"]


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

    @property
    def is_to_come(self) -> bool:
        """Whether it is only applied for, and says no dates."""
        is_dated = self.start is not None or self.end is not None
        return self.status is GrantStatus.PENDING and not is_dated

    @property
    def is_lasting(self) -> bool:
        """A grant with a start alone was won then, unless it is said to be active."""
        return self.status is GrantStatus.ACTIVE

    @property
    def is_pending(self) -> bool:
        """Whether it is not yet won."""
        return self.status is GrantStatus.PENDING

    def is_current(self, year: int) -> bool:
        """Whether it runs: the status says so, else the dates."""
        match self.status:
            case GrantStatus.ACTIVE:
                return True
            case GrantStatus.COMPLETED:
                return False
            case _:
                return super().is_current(year)
