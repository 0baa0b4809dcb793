"""Marks lists that an author may write as their only item.

Part of ``model``; ``loading`` reads the mark, and so does the JSON Schema.
"""

from __future__ import annotations

__all__ = ["ONE_OR_MORE"]

ONE_OR_MORE = {"one-or-more": True}
"""For ``msgspec.Meta(extra=…)`` of a tuple."""
