"""How letters are drawn beside what a face does by itself.

Part of ``layout``; ``typeface`` shapes by it.
"""

from __future__ import annotations

import msgspec

__all__ = ["PLAIN", "Lettering"]


class Lettering(msgspec.Struct, frozen=True):
    """Features to switch on, by their OpenType tags, and tracking.

    ``tracking`` is space behind each letter in ems, at which ligatures come apart.
    """

    features: tuple[str, ...] = ()
    tracking: float = 0.0

    @property
    def switches(self) -> dict[str, bool]:
        """The features that are switched on and off."""
        off = dict.fromkeys(("liga", "clig"), False) if self.tracking else {}
        return off | dict.fromkeys(self.features, True)


PLAIN = Lettering()
"""A face's default features."""
