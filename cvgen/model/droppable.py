"""What a variant can do without if its pages overflow.

Part of ``model``.
"""

import msgspec

from cvgen.model.about import Annotated, about

__all__ = ["Droppable"]


class Droppable(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """Something that may be left out, piece by piece or as a whole.

    Entries go one by one, the oldest first, and works that are not selected likewise;
    a detail goes from all works at once.
    """

    what: Annotated[
        str,
        about(
            "A section, `publications` for works that are not selected, or a detail "
            "of works such as `links`, `note`, `keywords` or `preprint`.",
            "talks",
            "links",
            pattern="^[a-z][a-z0-9-]*$",
        ),
    ]
    keep: Annotated[
        int | None, about("So many entries or works stay in any case.", 3)
    ] = None
    whole: Annotated[
        bool, about("Whether a section goes as a whole or not at all.", True)
    ] = False
