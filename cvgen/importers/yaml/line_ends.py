"""Change a text whose lines may end as Windows has them, and leave that so.

Part of ``importers.yaml``.
"""

from __future__ import annotations

from collections.abc import Callable

from cvgen.loading.source import SourceText

__all__ = ["with_line_ends"]

WINDOWS = "\r\n"


def with_line_ends(source: SourceText, change: Callable[[SourceText], str]) -> str:
    """The changed text, its lines ending as those of the source."""
    if WINDOWS not in source.text:
        return change(source)
    plain = SourceText(source.name, source.text.replace(WINDOWS, "\n"))
    return change(plain).replace("\n", WINDOWS)
