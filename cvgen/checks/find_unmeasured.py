"""The gaps of a measurement as problems: what nobody has measured has not passed.

Part of ``checks``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from cvgen.checks.measured.measured import Fact, Gap, Measured
from cvgen.diagnostics import Diagnostic, Location, error

__all__ = ["find_unmeasured"]

CODE = "not-measured"

WHAT = {
    Fact.TEXT: "the text",
    Fact.SIZE: "the size of the type",
    Fact.CHARACTERS: "what is written",
}

HINTS = {
    Fact.TEXT: "make the PDF from its source: a scan or a picture has no text",
    Fact.SIZE: "use outline fonts, in LaTeX those of Latin Modern",
    Fact.CHARACTERS: "embed the fonts with their maps to Unicode",
}


def find_unmeasured(measured: Measured, file: str) -> Iterator[Diagnostic]:
    """A problem for each gap; ``file`` is where the file is."""
    for gap in measured.gaps:
        yield error(
            CODE,
            f"{WHAT[gap.fact]} of {_pages(gap, len(measured.pages))} cannot be "
            f"measured: {gap.reason}",
            location=Location(file),
            hints=(HINTS[gap.fact],),
        )


def _pages(gap: Gap, count: int) -> str:
    if len(gap.pages) == count and count > 1:
        return "all pages"
    return f"page{'' if len(gap.pages) == 1 else 's'} {', '.join(_ranges(gap.pages))}"


def _ranges(numbers: Iterable[int]) -> Iterator[str]:
    """Numbers in a row as their first and last."""
    listed = sorted(numbers)
    starts = [listed[0], *(b for a, b in pairwise(listed) if b != a + 1)]
    ends = [*(a for a, b in pairwise(listed) if b != a + 1), listed[-1]]
    for start, end in zip(starts, ends, strict=True):
        yield f"{start}" if start == end else f"{start}–{end}"
