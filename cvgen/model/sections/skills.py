"""Skills: what the owner can do, by kind.

Part of ``model.sections``.
"""

from cvgen.model.about import Annotated, about
from cvgen.model.entry import SectionEntry
from cvgen.model.text import RichText

__all__ = ["Skill"]


class Skill(SectionEntry, frozen=True, kw_only=True, rename="kebab"):
    """Skills of one kind."""

    label: Annotated[
        RichText | None, about("Word for the left column.", "Programming")
    ] = None
    items: Annotated[
        tuple[RichText, ...],
        about("The skills.", ["Python", "Julia", "C++"], one_or_more=True),
    ]
