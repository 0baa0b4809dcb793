"""How works are numbered: for a whole document, and what one list has otherwise.

Part of ``model``. Numbers are given to what is printed, in the order of each list.
"""

from enum import Enum

import msgspec

from cvgen.model.about import Annotated, about
from cvgen.model.work_type import WorkType

__all__ = [
    "FixedNumber",
    "ListNumbering",
    "Numbering",
    "NumberingDirection",
    "NumberingScheme",
    "TypePrefix",
]


class NumberingScheme(Enum):
    """What works are counted through: nothing, all lists, one, a group or a type."""

    NONE = "none"
    CONTINUOUS = "continuous"
    PER_LIST = "per-list"
    PER_GROUP = "per-group"
    PER_TYPE = "per-type"


class NumberingDirection(Enum):
    """Whether the first work in a list has the lowest number or the highest."""

    ASCENDING = "ascending"
    DESCENDING = "descending"


class TypePrefix(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """The letters before the numbers of a type."""

    type: Annotated[WorkType, about("The type.", "article-journal")]
    prefix: Annotated[str, about("The letters.", "J")]


class FixedNumber(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """A number that a work keeps."""

    work: Annotated[str, about("The work's `id`.", "chen2019early")]
    number: Annotated[int, about("Its number.", 4)]


class Numbering(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """How works are numbered; how they are sorted is another matter."""

    scheme: Annotated[
        NumberingScheme,
        about(
            "Through what works are counted; `per-type` gives [J3] and [C12].",
            "per-type",
        ),
    ] = NumberingScheme.PER_LIST
    direction: Annotated[
        NumberingDirection,
        about(
            "`descending` gives the first work the highest number, so that older "
            "ones keep theirs when one is added.",
            "descending",
        ),
    ] = NumberingDirection.ASCENDING
    prefix: Annotated[str, about("Letters before every number.", "A")] = ""
    prefixes: Annotated[
        tuple[TypePrefix, ...],
        about(
            "Letters before the numbers of a type, instead of the usual ones.",
            {"article-journal": "J", "paper-conference": "C"},
            keyed="type",
        ),
    ] = ()
    reserve: Annotated[int, about("How many of the lowest numbers stay free.", 12)] = 0
    fixed: Annotated[
        tuple[FixedNumber, ...],
        about(
            "Numbers that works keep whatever comes; others take what is free.",
            {"chen2019early": 4},
            keyed="work",
        ),
    ] = ()


class ListNumbering(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """How the works of one list are numbered, as far as it differs from the others."""

    scheme: Annotated[
        NumberingScheme | None,
        about("Through what works are counted, else as the variant says.", "per-type"),
    ] = None
    direction: Annotated[
        NumberingDirection | None,
        about("Where the lowest number is, else as the variant says.", "descending"),
    ] = None
    prefix: Annotated[
        str | None,
        about("Letters before every number, else those of the variant.", "A"),
    ] = None
    prefixes: Annotated[
        tuple[TypePrefix, ...],
        about(
            "Letters before the numbers of a type, else those of the variant.",
            {"article-journal": "J", "paper-conference": "C"},
            keyed="type",
        ),
    ] = ()
    reserve: Annotated[
        int | None,
        about("How many of the lowest numbers stay free, else the variant's.", 12),
    ] = None
    fixed: Annotated[
        tuple[FixedNumber, ...],
        about(
            "Numbers that works keep, else those of the variant.",
            {"chen2019early": 4},
            keyed="work",
        ),
    ] = ()
