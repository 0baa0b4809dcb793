"""How small the text may become, and the theme at such a size.

Part of ``fit``. The leading and all other sizes go with the text; what a preset then
finds too small or too close is mended as it was at the theme's own size.
"""

from __future__ import annotations

from math import ceil

from cvgen.document.inherit import inherit, said
from cvgen.model.preset.typography import TypeRole
from cvgen.model.theme import ThemeFile
from cvgen.model.variant import Limits
from cvgen.presets.apply_theme import apply_theme
from cvgen.presets.apply_type import least_size
from cvgen.presets.report import Case
from cvgen.units import Pt

__all__ = ["least_text_size", "sizes_down", "theme_at"]

LEAST = 9.0
"""Where nobody says otherwise: smaller text is read with an effort."""

STEPS_PER_POINT = 4


def least_text_size(theme: ThemeFile, limits: Limits, preset: Case | None) -> Pt:
    """The least size of the text: the variant's or the preset's, whichever is more.

    A text that is smaller from the start stays as it is.
    """
    ruled = _ruled_size(theme, preset) if preset else None
    least = max(limits.font_size or 0.0, ruled or 0.0) or LEAST
    return min(least, said(theme.size))


def _ruled_size(theme: ThemeFile, preset: Case) -> Pt | None:
    rule = preset.rules.type_size
    if not rule:
        return None
    family, language = said(theme.fonts.text), preset.cv.profile.language
    return least_size(rule, TypeRole.BODY, family, language)


def sizes_down(size: Pt, least: Pt) -> tuple[Pt, ...]:
    """The quarter points below a size, largest first, and at last the least."""
    first = ceil(size * STEPS_PER_POINT) - 1
    quarters = (n / STEPS_PER_POINT for n in range(first, 0, -1))
    above = tuple(one for one in quarters if least < one < size)
    return (*above, least) if least < size else ()


def theme_at(theme: ThemeFile, size: Pt, preset: Case | None) -> ThemeFile:
    """A whole theme with text of a size, within the rules of a preset."""
    if size == theme.size:
        return theme
    resized = inherit((ThemeFile(size=size), theme))
    return apply_theme(resized, preset).theme if preset else resized
