"""The theme of a variant: a theme by its name, on its paper, with its changes.

Part of ``document``. Colours must be legible: WCAG 2.1 asks for a contrast of 4.5:1.
"""

from __future__ import annotations

from cvgen.diagnostics import DataPath, Diagnostic, error
from cvgen.document.contrast import LEAST_CONTRAST, contrast
from cvgen.document.modern import A4, LETTER, USUAL, Measures, modern
from cvgen.document.theme import Theme
from cvgen.model.paper import Paper
from cvgen.model.variant import Design, ThemeName, Variant
from cvgen.units import mm

__all__ = ["theme_of"]

PAPERS = {Paper.A4: A4, Paper.LETTER: LETTER}

DESIGN = DataPath("variant", ("design",))

FONT_SIZES = (7.0, 16.0)
LEADINGS = (1.0, 2.0)
MARGINS = (5.0, 60.0)
"""Outside of these no CV can be read, or none is left: points, ratio, millimetres."""


def theme_of(variant: Variant) -> tuple[Theme, tuple[Diagnostic, ...]]:
    """The theme with the variant's changes, and changes that cannot be made."""
    problems = tuple(_problems(variant.design))
    design = Design() if problems else variant.design
    match variant.theme:
        case ThemeName.MODERN:
            return modern(PAPERS[variant.paper], _measures(design)), problems


def _measures(design: Design) -> Measures:
    """The measures of a theme, as far as the variant does not change them."""
    size = USUAL.size if design.font_size is None else design.font_size
    ratio = USUAL.leading / USUAL.size if design.leading is None else design.leading
    return Measures(
        size=size,
        leading=size * ratio,
        margin=USUAL.margin if design.margin is None else mm(design.margin),
        accent=design.accent.lower() or USUAL.accent,
    )


def _problems(design: Design) -> list[Diagnostic]:
    """What of the changes is out of bounds."""
    found = [
        error(
            "bad-design",
            f"`{key}` must be from {low:g} to {high:g} {unit}, not {value:g}",
            path=DESIGN.child(key),
        )
        for key, value, (low, high), unit in (
            ("font-size", design.font_size, FONT_SIZES, "points"),
            ("leading", design.leading, LEADINGS, "times the size"),
            ("margin", design.margin, MARGINS, "millimetres"),
        )
        if value is not None and not low <= value <= high
    ]
    if design.accent and (ratio := contrast(design.accent)) < LEAST_CONTRAST:
        found.append(_too_light(design.accent, ratio))
    return found


def _too_light(colour: str, ratio: float) -> Diagnostic:
    return error(
        "low-contrast",
        f"the contrast of `{colour}` to white paper is {ratio:.1f}:1, "
        f"less than {LEAST_CONTRAST}:1",
        path=DESIGN.child("accent"),
        hints=("choose a darker colour",),
    )
