"""What a field says to its author: description, examples, and other ways to write it.

Part of ``model``: the annotations of every field. ``loading.fields`` reads them, for
the decoders and for the JSON Schema.
"""

from typing import TYPE_CHECKING, TypeAlias

import msgspec

__all__ = ["About", "Annotated", "Bounds", "Example", "about"]

Example: TypeAlias = "str | float | bool | list[Example] | dict[str, Example] | None"
"""A value as it stands in a file."""


class Bounds(msgspec.Struct, frozen=True):
    """From what number to what, both included, and what it counts in the plural.

    ``hint`` says what to write instead of a number beyond them.
    """

    low: float
    high: float
    unit: str
    hint: str = ""


class About(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of a field beside its type.

    ``one_or_more`` is said of a list whose only item may stand without a list, and
    ``verbatim`` of a text whose blanks count, as what stands between two names.
    ``keyed`` names the field of a tuple's items that the author writes as a key:
    ``links: {code: https://…}`` is a tuple of links with ``kind`` and ``url``. Of
    ``bounds`` is the least and the most that a number may be. A key with nothing behind
    it is as good as none, but where that could mean two things, ``if_empty`` says what
    to write instead. A type that is only named is in ``module``, which is loaded when a
    file has such a field.
    """

    description: str
    examples: tuple[Example, ...] = ()
    one_or_more: bool = False
    keyed: str = ""
    verbatim: bool = False
    pattern: str | None = None
    bounds: Bounds | None = None
    if_empty: str = ""
    module: str = ""


def about(  # noqa: PLR0913 — one word a way of writing, and few fields have two
    description: str,
    *examples: Example,
    one_or_more: bool = False,
    keyed: str = "",
    verbatim: bool = False,
    pattern: str | None = None,
    bounds: Bounds | None = None,
    if_empty: str = "",
    module: str = "",
) -> About:
    """The annotation of a field; the first example is the one that hints show."""
    return About(
        description=description,
        examples=examples,
        one_or_more=one_or_more,
        keyed=keyed,
        verbatim=verbatim,
        pattern=pattern,
        bounds=bounds,
        if_empty=if_empty,
        module=module,
    )


if TYPE_CHECKING:
    from typing import Annotated
else:

    class Annotated:
        """A field's type with what is said of it: to a type checker ``typing``'s.

        At run time it is no more than the two. There are some four hundred, made at
        every start, and ``typing``'s takes a hundred times as long to make.
        """

        def __class_getitem__(cls, said: tuple[object, About]) -> tuple[object, About]:
            return said
