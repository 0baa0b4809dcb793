"""Research interests, with a word for the left column or without.

Part of ``model.sections``.
"""

import msgspec

from cvgen.model.about import Annotated, about
from cvgen.model.text import RichText

__all__ = ["Interest"]


class Interest(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """A research interest."""

    label: Annotated[RichText | None, about("Word for the left column.", "Theory")] = (
        None
    )
    text: Annotated[RichText, about("The interest.", "Implicit bias of SGD")]
