"""A theme file: how a CV looks, as far as it differs from another theme.

Part of ``model``; ``document`` resolves it to points, with the paper and the changes of
a variant. Lengths on the sheet are in millimetres, those of type in points.
"""

from enum import Enum

import msgspec

from cvgen.model.about import Annotated, Bounds, about
from cvgen.model.colour import Colour
from cvgen.model.theme_styles import FONT_SIZES, SPACES, Figures, Group, Ink, Styles

__all__ = [
    "MARGINS",
    "USUAL_THEME",
    "Colours",
    "Design",
    "Fonts",
    "Gaps",
    "Grid",
    "HeadRule",
    "LetterheadForm",
    "LetterheadPlan",
    "Margins",
    "RunningHead",
    "ThemeFile",
]

USUAL_THEME = "modern"
"""The theme of a variant that names none."""

LEADINGS = Bounds(7, 32, "points")
RATIOS = Bounds(1, 2, "times the size")
MARGINS = Bounds(5, 60, "millimetres")
LABEL_WIDTHS = Bounds(5, 60, "millimetres")
GUTTERS = Bounds(1, 20, "millimetres")
OFFSETS = Bounds(3, 60, "millimetres")
THICKNESSES = Bounds(0, 4, "points")
"""Outside of these no CV can be read, or none is left."""


class Fonts(Group, frozen=True, kw_only=True, rename="kebab"):
    """The families of a theme: bundled ones, or those of the folder ``fonts``."""

    text: Annotated[str | None, about("The family of the text.", "Source Serif 4")] = (
        None
    )
    display: Annotated[
        str | None, about("The family of heads and labels.", "Source Sans 3")
    ] = None


class Colours(Group, frozen=True, kw_only=True, rename="kebab"):
    """The colours of a theme, each with a contrast of 4.5:1 to white at least."""

    text: Annotated[Colour | None, about("The text.", "#000000")] = None
    accent: Annotated[
        Colour | None, about("Links, and what a style sets in it.", "#1f3b63")
    ] = None
    grey: Annotated[Colour | None, about("What stands back.", "#5a6270")] = None


class Margins(Group, frozen=True, kw_only=True, rename="kebab"):
    """The margins; a number alone is that of all four sides."""

    top: Annotated[float | None, about("Millimetres.", 20, bounds=MARGINS)] = None
    right: Annotated[float | None, about("Millimetres.", 20, bounds=MARGINS)] = None
    bottom: Annotated[float | None, about("Millimetres.", 20, bounds=MARGINS)] = None
    left: Annotated[float | None, about("Millimetres.", 20, bounds=MARGINS)] = None


class Grid(Group, frozen=True, kw_only=True, rename="kebab"):
    """The left column and the space beside it."""

    label_width: Annotated[
        float | None,
        about(
            "Width of the left column in millimetres, at the theme's own size.",
            24,
            bounds=LABEL_WIDTHS,
        ),
    ] = None
    gutter: Annotated[
        float | None,
        about(
            "Between the columns, in millimetres.",
            5,
            bounds=GUTTERS,
        ),
    ] = None


class LetterheadForm(Enum):
    """Where the contact stands: at the right of the name, or under it in the middle."""

    BESIDE = "beside"
    CENTRED = "centred"


class LetterheadPlan(Group, frozen=True, kw_only=True, rename="kebab"):
    """The head of the first page."""

    form: Annotated[
        LetterheadForm | None, about("Where the contact stands.", "centred")
    ] = None
    gap: Annotated[
        float | None,
        about(
            "Between name, contact and photo, in millimetres.",
            4,
            bounds=GUTTERS,
        ),
    ] = None


class HeadRule(Group, frozen=True, kw_only=True, rename="kebab"):
    """The rule under the head of a section."""

    thickness: Annotated[
        float | None,
        about("Points; 0 for no rule.", 0.5, bounds=THICKNESSES),
    ] = None
    colour: Annotated[Ink | None, about("Which colour.", "accent")] = None
    gap: Annotated[
        float | None,
        about("From the head to the rule, in points.", 1.2, bounds=SPACES),
    ] = None
    space_after: Annotated[
        float | None,
        about("Under the rule, in points.", 3.4, bounds=SPACES),
    ] = None


class Gaps(Group, frozen=True, kw_only=True, rename="kebab"):
    """The space between things of one kind, in points at the theme's own leading."""

    paragraph: Annotated[
        float | None,
        about("Between paragraphs, in points.", 3, bounds=SPACES),
    ] = None
    entry: Annotated[
        float | None,
        about("Between entries, in points.", 0.8, bounds=SPACES),
    ] = None
    work: Annotated[
        float | None,
        about("Between works, in points.", 2, bounds=SPACES),
    ] = None


class RunningHead(Group, frozen=True, kw_only=True, rename="kebab"):
    """What stands in the margins."""

    head: Annotated[
        float | None,
        about(
            "Running head, in millimetres from the paper's edge.",
            13,
            bounds=OFFSETS,
        ),
    ] = None
    foot: Annotated[
        float | None,
        about(
            "First page's number, in millimetres from the paper's edge.",
            12,
            bounds=OFFSETS,
        ),
    ] = None
    rule_thickness: Annotated[
        float | None,
        about("Points; 0 for no rule.", 0.3, bounds=THICKNESSES),
    ] = None
    rule_gap: Annotated[
        float | None,
        about("From the head to its rule, in points.", 4, bounds=SPACES),
    ] = None


class ThemeFile(Group, frozen=True, kw_only=True, rename="kebab"):
    """How a CV looks; what a theme does not say is that of the one it is based on."""

    description: Annotated[
        str, about("What it looks like, shown by `cvgen themes`.", "Large and plain")
    ] = ""
    based_on: Annotated[
        str, about("The theme that it differs from; `modern` unless said.", "classic")
    ] = ""
    fonts: Annotated[Fonts, about("The families.", {"text": "Source Serif 4"})] = (
        Fonts()
    )
    size: Annotated[
        float | None,
        about(
            "Size of the text in points; what is not said grows with it.",
            10.5,
            bounds=FONT_SIZES,
        ),
    ] = None
    leading: Annotated[
        float | None,
        about(
            "From one line to the next, in points; what is not said grows with it.",
            13,
            bounds=LEADINGS,
        ),
    ] = None
    figures: Annotated[Figures | None, about("The forms of figures.", "lining")] = None
    colours: Annotated[Colours, about("The colours.", {"accent": "#7a1f1f"})] = (
        Colours()
    )
    margins: Annotated[
        Margins, about("Margins in millimetres, of all sides or each.", 25)
    ] = Margins()
    grid: Annotated[Grid, about("The columns.", {"label-width": 30})] = Grid()
    letterhead: Annotated[
        LetterheadPlan, about("The head of the first page.", {"form": "centred"})
    ] = LetterheadPlan()
    head_rule: Annotated[
        HeadRule, about("The rule under a section's head.", {"thickness": 0})
    ] = HeadRule()
    gaps: Annotated[Gaps, about("Space between things.", {"work": 4})] = Gaps()
    running_head: Annotated[
        RunningHead, about("What stands in the margins.", {"rule-thickness": 0})
    ] = RunningHead()
    styles: Annotated[
        Styles, about("How each part is set.", {"name": {"size": 30}})
    ] = Styles()


class Design(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """What a variant changes of its theme."""

    fonts: Annotated[Fonts, about("Other families.", {"text": "EB Garamond"})] = Fonts()
    font_size: Annotated[
        float | None,
        about("Size of the text in points.", 11, bounds=FONT_SIZES),
    ] = None
    leading: Annotated[
        float | None,
        about(
            "From one line to the next, as a multiple of the size.",
            1.3,
            bounds=RATIOS,
        ),
    ] = None
    margin: Annotated[
        float | None,
        about("Every margin in millimetres.", 25, bounds=MARGINS),
    ] = None
    accent: Annotated[
        Colour | None, about("Colour of name, heads and links.", "#7a1f1f")
    ] = None
