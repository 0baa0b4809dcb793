"""Step 7: what could not be measured, so that nobody takes silence for a pass.

Part of ``checks.measure``.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from cvgen.checks.measured.measured import Fact, Gap
from cvgen.checks.measured.page import InkKind, MeasuredPage

__all__ = ["find_gaps"]

UNREADABLE = 0.05
"""Which share of a page's characters may have no meaning: ornaments have none."""

OUTLINES = 60
"""From how many drawings on a page without text may be its letters."""


def find_gaps(pages: Sequence[MeasuredPage]) -> tuple[Gap, ...]:
    """All gaps in the text of the pages, those of one kind together."""
    reasons: dict[tuple[Fact, str], list[int]] = {}
    for page in pages:
        for key in _of_page(page):
            reasons.setdefault(key, []).append(page.number)
    if not any(page.lines for page in pages) and not reasons:
        reasons[Fact.TEXT, "no page has any text"] = [page.number for page in pages]
    return tuple(
        Gap(fact, reason, tuple(numbers)) for (fact, reason), numbers in reasons.items()
    )


def _of_page(page: MeasuredPage) -> Iterator[tuple[Fact, str]]:
    if not page.lines:
        reason = _why_no_text(page)
        if reason:
            yield Fact.TEXT, reason
        return
    runs = [run for line in page.lines for run in line.runs]
    if any(run.size is None for run in runs):
        yield Fact.SIZE, "its font is drawn by the file itself and has no size (Type 3)"
    if page.hidden > sum(run.characters for run in runs):
        yield (
            Fact.TEXT,
            "most of its text cannot be seen, as under a scan or off the page",
        )
    if _unreadable(run.text for run in runs) > UNREADABLE:
        yield Fact.CHARACTERS, "its font does not say which characters its glyphs are"


def _why_no_text(page: MeasuredPage) -> str | None:
    kinds = [one.kind for one in page.ink]
    if page.hidden:
        return "its text cannot be seen, as under a scan or off the page"
    if InkKind.IMAGE in kinds:
        return "it is an image without text"
    if kinds.count(InkKind.DRAWING) >= OUTLINES:
        return "it is drawn, and has no text: its letters may be outlines"
    return None


def _unreadable(texts: Iterable[str]) -> float:
    characters = [one for text in texts for one in text if not one.isspace()]
    lost = sum(
        one == "\ufffd" or unicodedata.category(one) in {"Co", "Cc", "Cn"}
        for one in characters
    )
    return lost / len(characters) if characters else 0.0
