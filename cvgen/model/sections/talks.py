"""Talks: invited, keynote and contributed.

Part of ``model.sections``.
"""

from cvgen.model.about import Annotated, about
from cvgen.model.entry import Event
from cvgen.model.entry_kinds import TalkKind
from cvgen.model.text import RichText

__all__ = ["Talk"]


class Talk(Event, frozen=True, kw_only=True, rename="kebab"):
    """A talk."""

    title: Annotated[RichText, about("Title of the talk.", "Why flat minima?")]
    kind: Annotated[
        TalkKind | None, about("What kind of talk; talks are grouped by it.", "invited")
    ] = None
    event: Annotated[
        RichText | None, about("The meeting.", "Example Summer School")
    ] = None
    organization: Annotated[
        RichText | None, about("Who invited.", "University of Example")
    ] = None
    place: Annotated[RichText | None, about("Where.", "Vienna, Austria")] = None
