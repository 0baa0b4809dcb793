"""The place of something on a page, in words that a person finds it by.

Part of ``checks.summary``.
"""

from __future__ import annotations

import msgspec

from cvgen.checks.measured.page import Line, MeasuredPage, Run

__all__ = ["Excerpt", "excerpt"]

LENGTH = 48
"""Characters: enough to search for."""


class Excerpt(msgspec.Struct, frozen=True, rename="kebab"):
    """A piece of a line; page and line count from 1."""

    page: int
    line: int
    text: str

    def __str__(self) -> str:
        return f"page {self.page}, line {self.line}: “{self.text}”"


def excerpt(page: MeasuredPage, line: Line, run: Run | None = None) -> Excerpt:
    """Where a run stands, or a whole line."""
    text = (run.text if run else line.text).strip()
    cut = text if len(text) <= LENGTH else text[: LENGTH - 1].rstrip() + "…"
    return Excerpt(page.number, line.number, cut)
