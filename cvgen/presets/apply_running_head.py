"""The running head and the first page's number within the margins that a preset asks.

Part of ``presets``, a step of ``apply_theme``. Funders seldom say whether their margins
are meant of these too, so they stand within them where there is room above the text,
which then begins a little lower: a rule is not to lie on its first line.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from cvgen.document.inherit import inherit, said
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.running_head import RunningHeadForm
from cvgen.model.theme import Margins, RunningHead, ThemeFile
from cvgen.presets.report import Case, Change, Left
from cvgen.units import POINTS_PER_MM

__all__ = ["apply_running_head"]

ASCENT, TALL, DESCENT, AIR = 0.76, 0.95, 0.27, 0.2
"""Letters above their line, with accents on capitals, below it; what a head, or its
rule, must leave to the text to be moved at all: in em."""

CLEAR = 0.8
"""In em: what parts the rule from the text when it has been moved, as lines of text are
parted by half of that."""

USUAL, NONE = RunningHeadForm.USUAL, RunningHeadForm.NONE


class _Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where something stands, must stand and may stand at most, in mm from the edge.

    Where it comes near the text, that has another margin than the ``top`` it had.
    """

    name: str
    margin: float
    had: float
    wanted: float
    room: float
    moved: RunningHead
    top: float = 0.0
    text: Margins = Margins()


def apply_running_head(
    theme: ThemeFile, case: Case
) -> tuple[ThemeFile, tuple[Change, ...], tuple[Left, ...]]:
    """The theme with what stands in the margins moved inwards, or why it is not."""
    places = [one for one in _places(theme, case) if one.had < one.wanted]
    fits = [one for one in places if one.wanted <= one.room]
    for one in fits:
        moved = ThemeFile(running_head=one.moved, margins=one.text)
        theme = inherit((moved, theme))
    left = tuple(_no_room(one) for one in places if one not in fits)
    return theme, tuple(change for one in fits for change in _changes(one)), left


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
    top, clear = said(theme.margins.top), round(wanted + below + CLEAR * em, 2)
    return _Place(
        name="running head",
        margin=margin,
        had=said(head.head),
        wanted=wanted,
        room=top - below - AIR * em,
        moved=RunningHead(head=wanted, rule_gap=gap),
        text=Margins(top=clear) if clear > top else Margins(),
        top=top,
    )


def _foot(theme: ThemeFile, margin: float) -> _Place:
    em = _em(theme)
    wanted = round(margin + DESCENT * em, 2)
    return _Place(
        name="first page's number",
        margin=margin,
        had=said(theme.running_head.foot),
        wanted=wanted,
        room=said(theme.margins.bottom) - (ASCENT + AIR) * em,
        moved=RunningHead(foot=wanted),
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
    if place.text.top is not None:
        yield Change(
            rule=RuleName.MARGINS,
            subject="top margin, to be clear of it",
            before=f"{place.top:g} mm",
            after=f"{place.text.top:g} mm",
        )


def _no_room(place: _Place) -> Left:
    reason = (
        f"the {place.name} stands within the margin of {place.margin:g} mm, as there "
        "is no room between that and the text: `running-head: none` leaves it out"
    )
    return Left(RuleName.MARGINS, reason)
