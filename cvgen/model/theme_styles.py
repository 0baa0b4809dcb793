"""The styles of a theme file: how each part of a CV is set.

Part of ``model``. What a style does not say is the based-on theme's, and what that does
not say is the theme's text: its size, its leading, upright, regular, at the left.
"""

from enum import Enum

import msgspec

from cvgen.model.about import Annotated, Bounds, about

__all__ = [
    "FONT_SIZES",
    "SPACES",
    "Alignment",
    "Figures",
    "FontRole",
    "Group",
    "Ink",
    "Styles",
    "TypeStyle",
    "TypeWeight",
]

SIZES = Bounds(5, 60, "points")
LEADINGS = Bounds(5, 90, "points")
SPACES = Bounds(0, 60, "points")
TRACKINGS = Bounds(0, 0.3, "ems")
"""Outside of these nothing is legible, or no page holds it."""

FONT_SIZES = Bounds(7, 16, "points")
"""Of the text itself."""


class Group(msgspec.Struct, frozen=True, kw_only=True, rename="kebab"):
    """Values that belong together; what is not said is left to the based-on theme."""


class FontRole(Enum):
    """Which of the theme's two families: that of the text, or that of heads."""

    TEXT = "text"
    DISPLAY = "display"


class TypeWeight(Enum):
    """How heavy a face is."""

    REGULAR = "regular"
    SEMIBOLD = "semibold"
    BOLD = "bold"


class Ink(Enum):
    """Which of the theme's colours."""

    TEXT = "text"
    ACCENT = "accent"
    GREY = "grey"


class Alignment(Enum):
    """How the lines of a paragraph stand in their column."""

    LEFT = "left"
    RIGHT = "right"
    CENTRED = "centred"
    JUSTIFIED = "justified"


class Figures(Enum):
    """The forms of figures: as high as capitals, or with ascenders and descenders."""

    LINING = "lining"
    OLD_STYLE = "old-style"


class TypeStyle(Group, frozen=True, kw_only=True, rename="kebab"):
    """How a part of the CV is set."""

    font: Annotated[FontRole | None, about("Which family.", "display")] = None
    size: Annotated[
        float | None,
        about("Points, at the theme's own size.", 9.2, bounds=SIZES),
    ] = None
    weight: Annotated[TypeWeight | None, about("How heavy.", "semibold")] = None
    italic: Annotated[bool | None, about("Italic.", True)] = None
    colour: Annotated[Ink | None, about("Which colour.", "accent")] = None
    leading: Annotated[
        float | None,
        about(
            "From one line to the next, in points at the theme's own leading.",
            12.4,
            bounds=LEADINGS,
        ),
    ] = None
    space_before: Annotated[
        float | None,
        about("Space above, in points.", 9.4, bounds=SPACES),
    ] = None
    align: Annotated[Alignment | None, about("How the lines stand.", "right")] = None
    figures: Annotated[
        Figures | None, about("Figures, else the theme's.", "old-style")
    ] = None
    tabular: Annotated[
        bool | None, about("Figures of one width, for columns.", True)
    ] = None
    small_caps: Annotated[
        bool | None,
        about("Small capitals for small letters, if the font has them.", True),
    ] = None
    tracking: Annotated[
        float | None,
        about("Space between letters, in ems.", 0.05, bounds=TRACKINGS),
    ] = None


class Styles(Group, frozen=True, kw_only=True, rename="kebab"):
    """A style for each part of the CV."""

    name: Annotated[TypeStyle, about("The owner's name.", {"size": 24})] = TypeStyle()
    headline: Annotated[
        TypeStyle, about("Post and headline under the name.", {"size": 11.5})
    ] = TypeStyle()
    unit: Annotated[TypeStyle, about("Unit and organisation.", {"colour": "grey"})] = (
        TypeStyle()
    )
    contact: Annotated[
        TypeStyle, about("How to reach the owner.", {"align": "right"})
    ] = TypeStyle()
    head: Annotated[
        TypeStyle, about("The head of a section.", {"weight": "semibold"})
    ] = TypeStyle()
    subhead: Annotated[
        TypeStyle, about("The head of a group in a section.", {"italic": True})
    ] = TypeStyle()
    minor_head: Annotated[
        TypeStyle,
        about("The head of a group in a section of a part.", {"italic": True}),
    ] = TypeStyle()
    body: Annotated[TypeStyle, about("The lines of an entry.", {"align": "left"})] = (
        TypeStyle()
    )
    prose: Annotated[
        TypeStyle,
        about("Whole paragraphs; else as the body.", {"align": "justified"}),
    ] = TypeStyle()
    label: Annotated[
        TypeStyle, about("The left column: dates and labels.", {"align": "right"})
    ] = TypeStyle()
    badge: Annotated[
        TypeStyle, about("The left column: venues of works.", {"weight": "semibold"})
    ] = TypeStyle()
    number: Annotated[
        TypeStyle, about("The left column: numbers of works.", {"colour": "grey"})
    ] = TypeStyle()
    work_title: Annotated[
        TypeStyle, about("The title of a work.", {"weight": "semibold"})
    ] = TypeStyle()
    legend: Annotated[
        TypeStyle, about("What the marks of authors mean.", {"size": 8.5})
    ] = TypeStyle()
    marginal: Annotated[
        TypeStyle, about("Running head and page number.", {"size": 8.5})
    ] = TypeStyle()
