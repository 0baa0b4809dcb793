"""Awards: prizes, fellowships and honours.

Part of ``model.sections``.
"""

from cvgen.model.about import Annotated, about
from cvgen.model.amount import Amount
from cvgen.model.entry import Event
from cvgen.model.text import RichText

__all__ = ["Award"]


class Award(Event, frozen=True, kw_only=True, rename="kebab"):
    """A prize or an honour."""

    title: Annotated[RichText, about("The award.", "Early Career Prize")]
    organization: Annotated[
        RichText | None, about("Who gave it.", "Example Academy")
    ] = None
    amount: Annotated[Amount | None, about("What it was worth.", "EUR 5,000")] = None
