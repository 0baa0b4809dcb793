"""The running head and the first page's number within the margins that a preset asks.

Part of ``presets``, a step of ``apply_theme``. Funders seldom say whether their margins
are meant of these too, so they keep out of them, and the text makes way: a rule is not
to lie on its first line, nor a number under its last.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from cvgen.document.inherit import inherit, said
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.running_head import RunningHeadForm
from cvgen.model.theme import Margins, RunningHead, ThemeFile
from cvgen.presets.report import Case, Change
from cvgen.units import POINTS_PER_MM

__all__ = ["apply_running_head"]

ASCENT, TALL, DESCENT = 0.76, 0.95, 0.27
"""Letters above their line, with accents on capitals, below it: in em."""

CLEAR = 0.8
"""In em: what parts the rule, or the number, from the text, as lines of text are
parted by half of that; less, and the number is read as the text's next line."""

NEXT_LINE = 1.25
"""By how many times the leading the number is below the last line, at least."""

USUAL, NONE = RunningHeadForm.USUAL, RunningHeadForm.NONE


class _Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where something stands and must stand, in mm from the edge.

    ``side`` is the text's margin there, which had and wants as much in mm.
    """

    name: str
    had: float
    wanted: float
    moved: RunningHead
    side: str
    text_had: float
    text_wanted: float


def apply_running_head(
    theme: ThemeFile, case: Case
) -> tuple[ThemeFile, tuple[Change, ...]]:
    """The theme with what stands in the margins moved inwards, and the text as well."""
    places = [one for one in _places(theme, case) if one.had < one.wanted]
    for one in places:
        text = Margins(**{one.side: one.text_wanted})
        theme = inherit((ThemeFile(running_head=one.moved, margins=text), theme))
    return theme, tuple(change for one in places for change in _changes(one))


def _places(theme: ThemeFile, case: Case) -> tuple[_Place, ...]:
    """What stands in margins of which a funder does not say whether it may."""
    rule = case.rules.margins
    if not rule or rule.headers_count is not None:
        return ()
    places: list[_Place] = []
    if rule.top and (case.running_head is not NONE or case.is_worksheet):
        places.append(_head(theme, rule.top, case.cv.profile.name.display))
    if rule.bottom and case.running_head is USUAL:
        places.append(_foot(theme, rule.bottom))
    return tuple(places)


def _head(theme: ThemeFile, margin: float, name: str) -> _Place:
    """The running head; its rule comes as near as the letters let it."""
    head, em = theme.running_head, _em(theme)
    wanted = round(margin + _ascent(name) * em, 2)
    gap = min(said(head.rule_gap), round(DESCENT * em * POINTS_PER_MM, 2))
    below = max(DESCENT * em, (gap + said(head.rule_thickness)) / POINTS_PER_MM)
    top = said(theme.margins.top)
    return _Place(
        name="running head",
        had=said(head.head),
        wanted=wanted,
        moved=RunningHead(head=wanted, rule_gap=gap),
        side="top",
        text_had=top,
        text_wanted=max(top, round(wanted + below + CLEAR * em, 2)),
    )


def _foot(theme: ThemeFile, margin: float) -> _Place:
    em, bottom = _em(theme), said(theme.margins.bottom)
    wanted = round(margin + DESCENT * em, 2)
    line = NEXT_LINE * said(theme.leading) / POINTS_PER_MM
    apart = max((ASCENT + CLEAR) * em, line)
    return _Place(
        name="first page's number",
        had=said(theme.running_head.foot),
        wanted=wanted,
        moved=RunningHead(foot=wanted),
        side="bottom",
        text_had=bottom,
        text_wanted=max(bottom, round(wanted + apart, 2)),
    )


def _em(theme: ThemeFile) -> float:
    """The size of what stands in the margins, in millimetres."""
    return said(theme.styles.marginal.size) / POINTS_PER_MM


def _ascent(name: str) -> float:
    """How high letters are: those of other scripts, and capitals with accents, more."""
    is_tall = any(not one.isascii() and not one.islower() for one in name)
    return TALL if is_tall else ASCENT


def _changes(place: _Place) -> Iterator[Change]:
    yield Change(
        rule=RuleName.MARGINS,
        subject=place.name,
        before=f"{place.had:g} mm from the edge",
        after=f"{place.wanted:g} mm",
    )
    if place.text_wanted > place.text_had:
        yield Change(
            rule=RuleName.MARGINS,
            subject=f"{place.side} margin, to be clear of it",
            before=f"{place.text_had:g} mm",
            after=f"{place.text_wanted:g} mm",
        )
