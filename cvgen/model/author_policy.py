"""How a variant prints the lists of authors.

Part of ``model``.
"""

import msgspec

from cvgen.model.about import Annotated, about
from cvgen.model.name_forms import Conjunction, Given, NameOrder

__all__ = ["AuthorLimit", "AuthorPolicy"]


class AuthorLimit(msgspec.Struct, frozen=True):
    """How many names are printed of a long list; 0 is all of them."""

    count: int


class AuthorPolicy(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """How author lists are printed."""

    given: Annotated[Given, about("Given names in full or initials.", "initials")] = (
        Given.FULL
    )
    order: Annotated[NameOrder, about("Which part comes first.", "family-first")] = (
        NameOrder.GIVEN_FIRST
    )
    limit: Annotated[
        AuthorLimit,
        about(
            "`all`, or how many names of a long list; the owner's is always one.",
            "all",
            8,
        ),
    ] = AuthorLimit(0)
    rank: Annotated[
        bool, about("Say the owner's place in a list that is cut: `4th of 23`.", True)
    ] = True
    conjunction: Annotated[
        Conjunction, about("What stands before the last name.", "ampersand")
    ] = msgspec.field(default=Conjunction.WORD, name="and")
    last_comma: Annotated[
        bool, about("A comma before the last of three names and more.", True)
    ] = False
    marks: Annotated[
        bool, about("Print the marks of `roles`, and what they mean.", True)
    ] = True
    native: Annotated[bool, about("Print names also in their own script.", True)] = (
        False
    )
