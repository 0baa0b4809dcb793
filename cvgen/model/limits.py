"""What an application allows of a CV.

Part of ``model``.
"""

import msgspec

from cvgen.model.about import Annotated, Bounds, about
from cvgen.model.theme_styles import FONT_SIZES

__all__ = ["PAGES", "Limits"]

PAGES = Bounds(1, 9999, "pages", hint="leave it out if there is no limit of pages")
WORKS = Bounds(1, 99999, "works", hint="leave it out if there is no limit of works")


class Limits(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """What an application allows."""

    pages: Annotated[int | None, about("At most so many pages.", 2, bounds=PAGES)] = (
        None
    )
    works: Annotated[
        int | None, about("At most so many works a list.", 10, bounds=WORKS)
    ] = None
    font_size: Annotated[
        float | None,
        about(
            "The least size of the text that `fit` may come to, in points; a larger "
            "one of the preset counts.",
            9.5,
            bounds=FONT_SIZES,
        ),
    ] = None
