"""Media: what the press, radio and television made of the research.

Part of ``model.sections``.
"""

from cvgen.model.about import Annotated, about
from cvgen.model.entry import Event
from cvgen.model.text import RichText

__all__ = ["Coverage"]


class Coverage(Event, frozen=True, kw_only=True, rename="kebab"):
    """A report, an interview or an article of the owner's."""

    title: Annotated[RichText, about("Its title.", "What machines forget")]
    outlet: Annotated[
        RichText | None, about("Where it appeared.", "Example Radio 4")
    ] = None
    role: Annotated[
        RichText | None, about("The owner's part in it.", "Interview", "Author")
    ] = None
