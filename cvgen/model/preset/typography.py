"""Rules of type: sizes, families, lines and letters.

Part of ``model``. Sizes are in points of 1/72 inch.
"""

from enum import Enum

import msgspec

from cvgen.model.about import Annotated, Bounds, about
from cvgen.model.preset.evidence import Rule
from cvgen.model.theme_styles import Alignment

__all__ = [
    "AlignmentRule",
    "DensityRule",
    "FamilyRule",
    "FamilySize",
    "InkRule",
    "LanguageSize",
    "LetterRule",
    "RoleSize",
    "SizeRule",
    "SpacingRule",
    "TypeRole",
]

SIZES = Bounds(4, 16, "points")
RATIOS = Bounds(1, 2, "times the size")
LINES = Bounds(3, 15, "lines")
CHARACTERS = Bounds(5, 40, "characters")
"""Outside of these no funder has a rule, or no CV can keep it."""


class TypeRole(Enum):
    """Parts of a page that a funder tells apart by the size of their type."""

    BODY = "body"
    TABLE = "table"
    CAPTION = "caption"
    NOTE = "note"
    MARGINAL = "header-footer"
    REFERENCES = "references"
    FORMULA = "formula"
    PICTURE = "picture"


class RoleSize(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """The least size of one part."""

    role: Annotated[TypeRole, about("The part.", "caption")]
    least: Annotated[float, about("Points.", 8, bounds=SIZES)]


class FamilySize(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """The least size in one family."""

    family: Annotated[str, about("The family.", "Times New Roman")]
    least: Annotated[float, about("Points.", 11, bounds=SIZES)]


class LanguageSize(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """The least size in one language."""

    language: Annotated[str, about("A language tag.", "en")]
    least: Annotated[float, about("Points.", 10, bounds=SIZES)]


class SizeRule(Rule, frozen=True, kw_only=True, rename="kebab"):
    """The least size of type in points."""

    least: Annotated[
        float | None,
        about("Of the text, and of all that is not named here.", 11, bounds=SIZES),
    ] = None
    roles: Annotated[
        tuple[RoleSize, ...],
        about("Of other parts.", {"caption": "8"}, keyed="role"),
    ] = ()
    free: Annotated[
        tuple[TypeRole, ...],
        about(
            "Parts that may be smaller as long as they can be read.",
            ["references", "formula"],
            one_or_more=True,
        ),
    ] = ()
    families: Annotated[
        tuple[FamilySize, ...],
        about(
            "By family, if it depends on that.",
            {"Arial": "10", "Times New Roman": "11"},
            keyed="family",
        ),
    ] = ()
    languages: Annotated[
        tuple[LanguageSize, ...],
        about("By the text's language.", {"en": "10"}, keyed="language"),
    ] = ()


class FamilyRule(Rule, frozen=True, kw_only=True, rename="kebab"):
    """The families; those with the same widths count as the family that they copy."""

    allowed: Annotated[
        tuple[str, ...],
        about("Families that are named.", ["Arial", "Helvetica"], one_or_more=True),
    ] = ()
    banned: Annotated[
        tuple[str, ...],
        about("Families that are refused.", "Arial Narrow", one_or_more=True),
    ] = ()
    similar: Annotated[
        bool, about("Whether similar families of that size will do.", True)
    ] = False
    sans_serif: Annotated[
        bool, about("Whether it must be one without serifs.", True)
    ] = False


class SpacingRule(Rule, frozen=True, kw_only=True, rename="kebab"):
    """The least distance from one line to the next."""

    least: Annotated[
        float | None, about("As a multiple of the type's size.", 1.2, bounds=RATIOS)
    ] = None
    lines_per_inch: Annotated[
        float | None,
        about("At most so many lines in an inch of height.", 6, bounds=LINES),
    ] = None


class DensityRule(Rule, frozen=True, kw_only=True, rename="kebab"):
    """How close letters may stand."""

    most: Annotated[
        float, about("At most so many characters in an inch.", 15, bounds=CHARACTERS)
    ]


class LetterRule(Rule, frozen=True, kw_only=True, rename="kebab"):
    """What must not be done to letters to make them fit."""

    condensed: Annotated[
        bool, about("Whether condensed families are allowed.", False)
    ] = True
    tightened: Annotated[
        bool, about("Whether letters may be moved closer together.", False)
    ] = True


class InkRule(Rule, frozen=True, kw_only=True, rename="kebab"):
    """The colour of the text."""

    black: Annotated[bool, about("Whether all text must be black.", True)] = True


class AlignmentRule(Rule, frozen=True, kw_only=True, rename="kebab"):
    """How lines stand."""

    align: Annotated[Alignment, about("How the lines stand.", "left")]
