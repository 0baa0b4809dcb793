"""Patents, filed and granted.

Part of ``model.sections``.
"""

from cvgen.model.about import Annotated, about
from cvgen.model.entry import Event
from cvgen.model.entry_kinds import PatentStatus
from cvgen.model.text import RichText

__all__ = ["Patent"]


class Patent(Event, frozen=True, kw_only=True, rename="kebab"):
    """A patent."""

    title: Annotated[RichText, about("Its title.", "Method for training networks")]
    number: Annotated[str, about("Its number.", "EP 1 234 567 B1")] = ""
    office: Annotated[
        RichText | None, about("The office.", "European Patent Office")
    ] = None
    inventors: Annotated[
        tuple[RichText, ...],
        about("Who invented it.", ["Mei Chen", "Ada Okafor"], one_or_more=True),
    ] = ()
    status: Annotated[PatentStatus | None, about("How far it has come.", "granted")] = (
        None
    )
