"""What a variant chooses for the boxes of a funder's form.

Part of ``model``.
"""

from enum import Enum

import msgspec

from cvgen.model.about import Annotated, about

__all__ = ["BoxChoice", "CitationForm"]


class CitationForm(Enum):
    """How a text in a box cites a work."""

    NAME_AND_DOI = "name-and-doi"
    NAME = "name"
    NUMBER = "number"


class BoxChoice(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """The texts of one box."""

    box: Annotated[
        str,
        about("The box's `id`.", "knowledge", pattern="^[a-z][a-z0-9-]*$"),
    ]
    narratives: Annotated[
        tuple[str, ...],
        about(
            "The ids of its narratives, in their order.",
            "my-results",
            ["my-results", "my-software"],
            one_or_more=True,
        ),
    ]
