"""The sizes and lines of a theme, no smaller and no closer than a preset wants them.

Part of ``presets``, steps of ``apply_theme``. The text grows first and all with it;
what is still too small after that grows alone.
"""

from __future__ import annotations

from msgspec.structs import replace

from cvgen.document.inherit import inherit, said
from cvgen.model.language_tag import primary_language
from cvgen.model.preset.metric_twins import twins_of
from cvgen.model.preset.preset import Rules
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.preset.typography import SizeRule, TypeRole
from cvgen.model.theme import ThemeFile
from cvgen.model.theme_styles import Styles, TypeStyle
from cvgen.presets.report import Change

__all__ = ["apply_leading", "apply_sizes", "least_size"]

POINTS_PER_INCH = 72

ROLES = {"legend": TypeRole.NOTE, "marginal": TypeRole.MARGINAL}
"""What funders call the styles of a theme; all others are the body."""


def least_size(
    rule: SizeRule, role: TypeRole, family: str, language: str
) -> float | None:
    """The least size of a part of the page, in points; nothing if it is free."""
    if role in rule.free:
        return None
    for one in rule.roles:
        if one.role is role:
            return one.least
    for other in rule.languages:
        if other.language == primary_language(language):
            return other.least
    for sized in rule.families:
        if family.casefold() in {twin.casefold() for twin in twins_of(sized.family)}:
            return sized.least
    return rule.least


def apply_sizes(
    theme: ThemeFile, rules: Rules, language: str
) -> tuple[ThemeFile, tuple[Change, ...]]:
    """The theme with nothing smaller than is allowed."""
    rule = rules.type_size
    if not rule:
        return theme, ()
    family = said(theme.fonts.text)
    body = least_size(rule, TypeRole.BODY, family, language)
    had, changes = said(theme.size), []
    if body is not None and had < body:
        theme = inherit((ThemeFile(size=body), theme))
        changes.append(_change("text", had, body))
    size = said(theme.size)
    for name in Styles.__struct_fields__:
        role = ROLES.get(name, TypeRole.BODY)
        least = least_size(rule, role, family, language)
        style: TypeStyle = getattr(theme.styles, name)
        if least is not None and (own := style.size or size) < least:
            styles = Styles(**{name: TypeStyle(size=least)})
            theme = inherit((ThemeFile(styles=styles), theme))
            changes.append(_change(name.replace("_", " "), own, least))
    return theme, tuple(changes)


def _change(subject: str, before: float, after: float) -> Change:
    return Change(
        rule=RuleName.TYPE_SIZE,
        subject=f"size of {subject}",
        before=f"{before:g} pt",
        after=f"{after:g} pt",
    )


def apply_leading(
    theme: ThemeFile, rules: Rules
) -> tuple[ThemeFile, tuple[Change, ...]]:
    """The theme with no lines closer than is allowed."""
    rule = rules.line_spacing
    if not rule:
        return theme, ()
    ratio = rule.least or 0.0
    floor = POINTS_PER_INCH / rule.lines_per_inch if rule.lines_per_inch else 0.0
    had, size = said(theme.leading), said(theme.size)
    least = max(ratio * size, floor)
    changes: tuple[Change, ...] = ()
    if had < least:
        theme = inherit((ThemeFile(leading=least), theme))
        changes = (_spaced(had, least),)
    spaced = {
        name: _spread(getattr(theme.styles, name), said(theme.size), ratio, floor)
        for name in Styles.__struct_fields__
    }
    return replace(theme, styles=Styles(**spaced)), changes


def _spread(style: TypeStyle, size: float, ratio: float, floor: float) -> TypeStyle:
    """A style whose own leading, if it has one, is wide enough."""
    least = max(ratio * (style.size or size), floor)
    if style.leading is None or style.leading >= least:
        return style
    return replace(style, leading=least)


def _spaced(before: float, after: float) -> Change:
    return Change(
        rule=RuleName.LINE_SPACING,
        subject="from line to line",
        before=f"{before:g} pt",
        after=f"{after:g} pt",
    )
