"""What a field says to its author: description, examples, and other ways to write it.

Part of ``model``: the annotations of every field. ``loading`` reads the ways of
writing, and the JSON Schema all of it.
"""

import msgspec
from msgspec import Meta

__all__ = ["BOUNDS", "KEYED", "ONE_OR_MORE", "VERBATIM", "Bounds", "about"]

ONE_OR_MORE = "one-or-more"
"""In ``Meta.extra``: a list whose only item may stand without a list."""

KEYED = "keyed"
"""In ``Meta.extra``: a list that is written as a mapping, and its items' key field."""

VERBATIM = "verbatim"
"""In ``Meta.extra``: a text whose blanks count, as what stands between two names."""


BOUNDS = "bounds"
"""In ``Meta.extra``: the least and the most that a number may be, and of what."""


class Bounds(msgspec.Struct, frozen=True):
    """From what number to what, both included, and what it counts in the plural.

    ``hint`` says what to write instead of a number beyond them.
    """

    low: float
    high: float
    unit: str
    hint: str = ""


def about(
    description: str,
    *examples: object,
    one_or_more: bool = False,
    keyed: str = "",
    verbatim: bool = False,
    pattern: str | None = None,
    bounds: Bounds | None = None,
) -> Meta:
    """The annotation of a field; the first example is the one that hints show.

    ``keyed`` names the field of a tuple's items that the author writes as a key:
    ``links: {code: https://…}`` is a tuple of links with ``kind`` and ``url``. A number
    may have ``bounds``; on an optional one msgspec allows no constraints of its own.
    """
    extra: dict[str, object] = {}
    if one_or_more:
        extra[ONE_OR_MORE] = True
    if keyed:
        extra[KEYED] = keyed
    if verbatim:
        extra[VERBATIM] = True
    if bounds:
        extra[BOUNDS] = bounds
    return Meta(
        description=description,
        examples=list(examples),
        pattern=pattern,
        extra=extra or None,
    )
