"""ORCID's dates → a date of cvgen.

Part of ``importers.orcid``.
"""

from __future__ import annotations

from cvgen.importers.tree import text_of
from cvgen.loading.node import Node

__all__ = ["read_orcid_date"]


def read_orcid_date(node: Node | None, key: str) -> str:
    """A fuzzy date, as much of it as there is."""
    year, month, day = (text_of(node, key, part, "value") for part in PARTS)
    if not year:
        return ""
    return "-".join(
        filter(None, (year, month.zfill(2) if month else "", _day(month, day)))
    )


def _day(month: str, day: str) -> str:
    return day.zfill(2) if month and day else ""


PARTS = ("year", "month", "day")
