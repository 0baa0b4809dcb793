"""Step 2: running heads and feet, which are no part of the text.

Part of ``checks.measure``. Rows at the upper and lower end of a page count as such only
by evidence: the file marks them, they recur, or they are the page's number. The first
row of a text that happens to recur is safe, since the next row follows it closely, and
so is a heading, since it is larger than the text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from cvgen.checks.measure.gather_lines import GatheredLine
from cvgen.checks.measured.page import Evidence, Marginal, Place
from cvgen.units import Pt

__all__ = ["find_marginals"]

ROWS = 3
"""How many rows a running head or foot has at most."""

APART = 1.6
"""By how many times the larger size it stands off from the text, at least."""

OUTER = 0.25
"""Which part of the page, at either end, may hold them."""

LARGER: Pt = 0.5
"""A head that is larger than the text by more than this is a heading."""

SAME_ROW: Pt = 1.0
SAME_PLACE: Pt = 2.0

NUMBER = re.compile(r"\d+")
PAGE_NUMBER = re.compile(
    r"(?:[-–—]\s*)?(?:(?:page|seite|p\.|s\.|página|pagina)\s*)?(?P<number>\d{1,4})"
    r"(?:\s*(?:/|of|von|de|sur|di|∣|\|)\s*\d{1,4})?(?:\s*[-–—])?",
    re.IGNORECASE,
)

Row = list[GatheredLine]
Ends = tuple[tuple[Place, Row, bool], ...]
Signature = tuple[Place, str, int]
Found = dict[int, Marginal]
"""The marginals of a page by the numbers of their lines."""


def find_marginals(
    pages: Sequence[tuple[GatheredLine, ...]], heights: Sequence[Pt]
) -> tuple[Found, ...]:
    """For each page its running head and foot; ``heights`` are the pages' own."""
    ends = [tuple(_ends(*page)) for page in zip(pages, heights, strict=True)]
    recurring = _recurring(ends, _usual_size(pages) + LARGER)
    return tuple(
        _marginals(page, number, recurring) for number, page in enumerate(ends, start=1)
    )


def _recurring(pages: Iterable[Ends], most: Pt) -> frozenset[Signature]:
    """What stands at one place of several pages and is no larger than the text."""
    seen = Counter(
        signature
        for ends in pages
        for signature in {
            one
            for place, row, _ in ends
            for line in row
            if _size(row) <= most
            for one in _near(place, line)
        }
    )
    return frozenset(one for one, count in seen.items() if count > 1)


def _usual_size(pages: Iterable[Iterable[GatheredLine]]) -> Pt:
    counted: Counter[Pt] = Counter()
    for lines in pages:
        for one in lines:
            counted[_size([one])] += len(one.line.text)
    return max(counted, key=lambda size: counted[size], default=0.0)


def _ends(
    lines: Iterable[GatheredLine], height: Pt
) -> Iterator[tuple[Place, Row, bool]]:
    """The outermost rows of both ends, and whether they stand off from the text."""
    rows = list(_rows(line for line in lines if not line.line.angle))
    for place, ordered in ((Place.HEAD, rows), (Place.FOOT, rows[::-1])):
        reach = _reach(ordered)
        for index, row in enumerate(ordered[:ROWS]):
            baseline = row[0].line.baseline
            depth = baseline if place is Place.HEAD else height - baseline
            if depth <= OUTER * height:
                yield place, row, index < reach


def _rows(lines: Iterable[GatheredLine]) -> Iterator[Row]:
    row: Row = []
    for one in sorted(lines, key=lambda one: one.line.baseline):
        if row and one.line.baseline - row[-1].line.baseline > SAME_ROW:
            yield row
            row = []
        row.append(one)
    if row:
        yield row


def _reach(rows: Sequence[Row]) -> int:
    """How many of the outer rows come before the first large gap."""
    for index, (outer, inner) in enumerate(pairwise(rows[: ROWS + 1]), start=1):
        distance = abs(outer[0].line.baseline - inner[0].line.baseline)
        if distance > APART * max(_size(outer), _size(inner)):
            return index
    return len(rows) if len(rows) == 1 else 0


def _size(row: Row) -> Pt:
    return max(one.line.leader.size or one.line.box.height for one in row)


def _near(place: Place, line: GatheredLine) -> tuple[Signature, Signature]:
    """Where it is, in two rasters: neighbours meet in one of the two."""
    text = NUMBER.sub("#", line.line.text)
    raster = line.line.baseline / SAME_PLACE
    return (place, text, 2 * int(raster)), (place, text, 2 * int(raster + 0.5) + 1)


def _marginals(
    ends: Ends,
    number: int,
    recurring: frozenset[Signature],
) -> Found:
    found: Found = {}
    for wanted in Place:
        for place, row, apart in ends:
            if place is not wanted:
                continue
            evidence = _evidence(place, row, number, recurring)
            if not evidence or not (apart or evidence is Evidence.ARTIFACT):
                break
            for one in row:
                found.setdefault(one.line.number, Marginal(place, evidence))
    return found


def _evidence(
    place: Place, row: Row, number: int, recurring: frozenset[Signature]
) -> Evidence | None:
    tests: tuple[tuple[Evidence, Callable[[GatheredLine], bool]], ...] = (
        (Evidence.ARTIFACT, lambda one: one.artifact),
        (Evidence.REPEATED, lambda one: not recurring.isdisjoint(_near(place, one))),
        (Evidence.PAGE_NUMBER, lambda one: _numbers(one, number)),
    )
    return next((kind for kind, holds in tests if any(map(holds, row))), None)


def _numbers(one: GatheredLine, number: int) -> bool:
    match = PAGE_NUMBER.fullmatch(one.line.text.strip())
    return match is not None and int(match["number"]) == number
