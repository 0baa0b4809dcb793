"""Languages that the owner speaks.

Part of ``model.sections``.
"""

from cvgen.model.about import Annotated, about
from cvgen.model.entry import SectionEntry
from cvgen.model.text import RichText

__all__ = ["Language"]


class Language(SectionEntry, frozen=True, kw_only=True, rename="kebab"):
    """A language and how well it is known."""

    language: Annotated[RichText, about("The language.", "German")]
    level: Annotated[RichText | None, about("How well.", "native", "fluent (C1)")] = (
        None
    )
