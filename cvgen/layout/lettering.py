"""How letters are drawn beside what a face does by itself.

Part of ``layout``; ``typeface`` shapes by it.
"""

from __future__ import annotations

from typing import TypeAlias

import msgspec

__all__ = ["PLAIN", "Lettering", "Switch"]

KATAKANA_DOT = "\u30fb"
"""As wide as an ideograph; fonts that draw it as the Chinese middle dot would make it
as narrow as the Latin one by their forms for Japanese."""

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
        return switches


PLAIN = Lettering()
"""A face's default features."""
