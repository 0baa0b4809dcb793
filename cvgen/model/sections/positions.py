"""Positions: appointments, the present and the past ones.

Part of ``model.sections``.
"""

from cvgen.model.about import Annotated, about
from cvgen.model.entry import Post
from cvgen.model.text import RichText

__all__ = ["Position"]


class Position(Post, frozen=True, kw_only=True, rename="kebab"):
    """An appointment."""

    title: Annotated[RichText, about("Title of the post.", "Associate Professor")]
    fte: Annotated[
        str,
        about(
            "Part of full time, from 0 to 1 or in per cent.",
            "0.6",
            "60 %",
            pattern=r"^([01](\.[0-9]+)?|\.[0-9]+|[0-9]{1,3}(\.[0-9]+)?\s?%)$",
        ),
    ] = ""
