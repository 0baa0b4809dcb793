"""How letters are drawn beside what a face does by itself.

Part of ``layout``; ``typeface`` shapes by it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

import msgspec

from cvgen.late_pattern import late_pattern

__all__ = ["PLAIN", "Lettering", "Switch"]

KATAKANA_DOT = "\u30fb"
"""As wide as an ideograph; fonts that draw it as the Chinese middle dot would make it
as narrow as the Latin one by their forms for Japanese."""

OLD_STYLE = "onum"

_FIGURES = late_pattern(r"\d+(?:[-–.,/\u00a0]\d+)*")
_JOINERS = "-–./\u00a0"

Switch: TypeAlias = bool | list[tuple[int, int, bool]]
"""Whether a feature is on: in the whole text, or from a place to before another."""


class Lettering(msgspec.Struct, frozen=True):
    """Features to switch on, by their OpenType tags, and tracking.

    ``tracking`` is space behind each letter in ems, at which ligatures come apart.
    """

    features: tuple[str, ...] = ()
    tracking: float = 0.0

    def switches(self, text: str) -> dict[str, Switch]:
        """The features that are switched on and off, for all of a text or within it."""
        off = ("liga", "clig") if self.tracking else ()
        switches: dict[str, Switch] = dict.fromkeys(off, False)
        switches |= dict.fromkeys(self.features, True)
        if KATAKANA_DOT in text:
            dots = (i for i, one in enumerate(text) if one == KATAKANA_DOT)
            switches["locl"] = [(dot, dot + 1, False) for dot in dots]
        if OLD_STYLE in self.features and (places := list(_beside_capitals(text))):
            off_there = [(*place, False) for place in places]
            switches[OLD_STYLE] = [(0, len(text), True), *off_there]
        return switches


PLAIN = Lettering()
"""A face's default features."""


def _beside_capitals(text: str) -> Iterator[tuple[int, int]]:
    """Where figures stand beside full capitals, as in a postcode or an acronym.

    They are as high as these; old-style figures go with lower-case letters (R.
    Bringhurst, "The Elements of Typographic Style", 3.2.1).
    """
    for figures in _FIGURES().finditer(text):
        start, stop = figures.span()
        before, behind = text[max(start - 2, 0) : start], text[stop : stop + 3]
        first = before[:-1] if before[-1:] in _JOINERS else before[-1:]
        following = behind[behind[:1] in _JOINERS :]
        is_capital = following[:1].isupper() and not following[1:2].islower()
        if first.isupper() or (is_capital and not first.islower()):
            yield start, stop
