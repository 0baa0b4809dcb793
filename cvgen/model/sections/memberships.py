"""Memberships of societies and academies.

Part of ``model.sections``.
"""

from cvgen.model.about import Annotated, about
from cvgen.model.entry import Period
from cvgen.model.text import RichText

__all__ = ["Membership"]


class Membership(Period, frozen=True, kw_only=True, rename="kebab"):
    """A membership."""

    organization: Annotated[RichText, about("The body.", "Example Academy")]
    role: Annotated[
        RichText | None, about("Grade or office.", "Senior member", "Fellow")
    ] = None
