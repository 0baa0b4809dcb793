"""Career breaks: leave, illness, care; for applications only, unless told.

Part of ``model.sections``.
"""

from cvgen.model.about import Annotated, about
from cvgen.model.entry import Period
from cvgen.model.text import RichText
from cvgen.model.visibility import Visibility

__all__ = ["CareerBreak"]


class CareerBreak(Period, frozen=True, kw_only=True, rename="kebab"):
    """A time in which the owner did no research, or less."""

    reason: Annotated[RichText, about("The reason.", "Parental leave")]
    months: Annotated[int | None, about("Months lost, as a funder counts them.", 9)] = (
        None
    )
    visibility: Annotated[
        Visibility, about("Who may see it; not everybody unless said.", "application")
    ] = Visibility.APPLICATION

    @property
    def is_lasting(self) -> bool:
        """A break with a start alone was then; one that is not over says so."""
        return False
