"""A theme that says everything, with the changes of another laid over it.

Part of ``document``, the step before ``themes`` resolves it. What a theme does not say
follows what it says: sizes grow with the size of the text, leadings and space with its
leading, and the running head keeps its place in the margins.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from typing import TypeVar

from msgspec.structs import replace

from cvgen.model.theme import Colours, Design, HeadRule, Margins, RunningHead, ThemeFile
from cvgen.model.theme_styles import Group, Styles, TypeStyle

__all__ = ["inherit", "laid_over", "redesigned", "said"]

T = TypeVar("T")
G = TypeVar("G", bound=Group)


def said(value: T | None) -> T:
    """What a theme says that says everything.

    Raises:
        ValueError: It does not; a test sees to it that ``modern`` does.
    """
    if value is None:
        message = "a theme is incomplete"
        raise ValueError(message)
    return value


def inherit(themes: Iterable[ThemeFile]) -> ThemeFile:
    """The first of some themes, each of which is based on the next."""
    return reduce(_changed, reversed(tuple(themes)))


def redesigned(theme: ThemeFile, design: Design) -> ThemeFile:
    """A whole theme with the changes of a variant."""
    size = said(theme.size) if design.font_size is None else design.font_size
    margin = design.margin
    changes = ThemeFile(
        fonts=design.fonts,
        size=design.font_size,
        leading=None if design.leading is None else size * design.leading,
        colours=Colours(accent=design.accent),
        margins=Margins(top=margin, right=margin, bottom=margin, left=margin),
    )
    return _changed(theme, changes)


def _changed(base: ThemeFile, own: ThemeFile) -> ThemeFile:
    """A whole theme with the changes of another, what follows from them included."""
    size, leading = said(base.size), said(base.leading)
    growth = 1.0 if own.size is None else own.size / size
    stretch = growth if own.leading is None else own.leading / leading
    grown = replace(
        base,
        size=size * growth,
        leading=leading * stretch,
        grid=_times(base.grid, growth, "label_width"),
        gaps=_times(base.gaps, stretch, *base.gaps.__struct_fields__),
        head_rule=_respaced(base.head_rule, stretch),
        running_head=_moved(base, own.margins),
        styles=_restyled(base.styles, own.styles, growth, stretch),
    )
    return laid_over(grown, own)


def _moved(base: ThemeFile, margins: Margins) -> RunningHead:
    """The running head where other margins have it."""
    head = _times(base.running_head, _ratio(base.margins.top, margins.top), "head")
    return _times(head, _ratio(base.margins.bottom, margins.bottom), "foot")


def _respaced(rule: HeadRule, stretch: float) -> HeadRule:
    """A head's rule with more or less space after it.

    The rule and the gap above it stay, so that the space gives for all three and a
    head takes as many beats as before.
    """
    if rule.space_after is None:
        return rule
    fixed = (rule.gap or 0.0) + (rule.thickness or 0.0)
    space = (rule.space_after + fixed) * stretch - fixed
    return replace(rule, space_after=max(space, 0.0))


def _restyled(base: Styles, own: Styles, growth: float, stretch: float) -> Styles:
    """The styles at another size; a style's own leading grows with its own size."""
    return Styles(
        **{
            name: _grown(style, getattr(own, name), growth, stretch)
            for name, style in _groups(base)
        }
    )


def _grown(base: TypeStyle, own: TypeStyle, growth: float, stretch: float) -> TypeStyle:
    style = _times(base, growth, "size")
    style = _times(style, stretch, "leading", "space_before")
    return _times(style, _ratio(style.size, own.size), "leading")


def _groups(styles: Styles) -> Iterable[tuple[str, TypeStyle]]:
    return ((name, getattr(styles, name)) for name in styles.__struct_fields__)


def _ratio(base: float | None, own: float | None) -> float:
    """How much larger one's own value is, if both are said."""
    return 1.0 if base is None or own is None else own / base


def _times(group: G, factor: float, *names: str) -> G:
    """Some values of a group, as far as they are said, times a factor."""
    values = ((name, getattr(group, name)) for name in names)
    return replace(
        group, **{name: value * factor for name, value in values if value is not None}
    )


def laid_over(base: G, own: G) -> G:
    """A group with all that another says in place of its own."""
    changes: dict[str, object] = {}
    for name in own.__struct_fields__:
        value = getattr(own, name)
        if isinstance(value, Group):
            changes[name] = laid_over(getattr(base, name), value)
        elif value is not None:
            changes[name] = value
    return replace(base, **changes)
