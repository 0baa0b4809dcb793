"""Apply a preset to a theme: margins, families, sizes, lines and colours.

Part of ``presets``. A theme that says everything goes in and comes out; nothing gets
smaller or closer than it was.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from msgspec.structs import replace

from cvgen.document.inherit import inherit, said
from cvgen.model.colour import Colour
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.theme import Colours, Margins, ThemeFile
from cvgen.model.theme_styles import Alignment
from cvgen.presets.apply_family import apply_family
from cvgen.presets.apply_running_head import apply_running_head
from cvgen.presets.apply_type import apply_leading, apply_sizes
from cvgen.presets.report import Case, Change, Left

__all__ = ["FittedTheme", "apply_theme"]

BLACK = Colour("#000000")
SIDES = ("top", "right", "bottom", "left")


class FittedTheme(msgspec.Struct, frozen=True):
    """A theme that keeps the rules, and what was changed and left."""

    theme: ThemeFile
    changes: tuple[Change, ...] = ()
    left: tuple[Left, ...] = ()


def apply_theme(theme: ThemeFile, case: Case) -> FittedTheme:
    """The theme as the rules want it; sizes follow the family that was found."""
    theme, families, left = apply_family(theme, case.rules)
    language = case.cv.profile.language
    theme, sizes = apply_sizes(theme, case.rules, language)
    theme, leading = apply_leading(theme, case.rules)
    changes = (*families, *sizes, *leading)
    for step in (_margins, _colours, _alignment):
        theme, more = step(theme, case)
        changes = (*changes, *more)
    theme, moved = apply_running_head(theme, case)
    return FittedTheme(theme, (*changes, *moved), left)


def _margins(theme: ThemeFile, case: Case) -> tuple[ThemeFile, tuple[Change, ...]]:
    """The margins as wide as they must be; the running head moves with them."""
    rule = case.rules.margins
    if not rule:
        return theme, ()
    least = {side: getattr(rule, side) or 0.0 for side in SIDES}
    had = {side: said(getattr(theme.margins, side)) for side in SIDES}
    wider = {side: least[side] for side in SIDES if least[side] > had[side]}
    changes = tuple(
        Change(
            rule=RuleName.MARGINS,
            subject=f"{side} margin",
            before=f"{had[side]:g} mm",
            after=f"{least[side]:g} mm",
        )
        for side in wider
    )
    if not wider:
        return theme, ()
    return inherit((ThemeFile(margins=Margins(**wider)), theme)), changes


def _colours(theme: ThemeFile, case: Case) -> tuple[ThemeFile, tuple[Change, ...]]:
    rule = case.rules.text_colour
    black = Colours(text=BLACK, accent=BLACK, grey=BLACK)
    if not rule or not rule.black or theme.colours == black:
        return theme, ()
    change = Change(
        rule=RuleName.TEXT_COLOUR,
        subject="colours",
        before=", ".join(dict.fromkeys(_codes(theme.colours))),
        after=BLACK.code,
    )
    return replace(theme, colours=black), (change,)


def _codes(colours: Colours) -> Iterator[str]:
    for colour in (colours.text, colours.accent, colours.grey):
        yield said(colour).code


def _alignment(theme: ThemeFile, case: Case) -> tuple[ThemeFile, tuple[Change, ...]]:
    """Text that must stand at the left is not justified."""
    rule, prose, body = case.rules.alignment, theme.styles.prose, theme.styles.body
    if not rule or rule.align is not Alignment.LEFT:
        return theme, ()
    if Alignment.JUSTIFIED not in {prose.align, body.align}:
        return theme, ()
    styles = replace(
        theme.styles,
        prose=replace(prose, align=Alignment.LEFT),
        body=replace(body, align=Alignment.LEFT),
    )
    change = Change(
        rule=RuleName.ALIGNMENT, subject="text", before="justified", after="left"
    )
    return replace(theme, styles=styles), (change,)
