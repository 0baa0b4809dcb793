"""Families that presets may bring into a theme; every build looks whether one is named.

Part of ``presets``.
"""

from __future__ import annotations

__all__ = ["WITH_TWINS"]

WITH_TWINS = ("Arimo",)
"""Families that come with cvgen and have the widths of one that funders name.

No build has them unless it names them; they are in folders of their names.
"""
