"""Notices of places for research students.

Part of ``model.sections``.
"""

import msgspec

from cvgen.model.about import Annotated, about
from cvgen.model.text import Prose, RichText

__all__ = ["Studentship"]


class Studentship(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """A notice of places for research students."""

    label: Annotated[
        RichText | None, about("Word for the left column.", "Studentships")
    ] = None
    text: Annotated[
        Prose,
        about("The notice.", "Two funded Ph.D. places in optimisation from October."),
    ]
