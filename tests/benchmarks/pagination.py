"""Total-fit page breaking against first fit: raggedness, splits, last pages and time.

``python -m tests.benchmarks.pagination`` sets every variant of the large sample and
long lists of made-up works, and cuts each into pages both ways: as cvgen does, and as
one who puts on every page what it has room for at natural spaces. The last page does
not count as ragged. Times are the best of several runs in one process.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from cvgen.document.block import Document
from cvgen.files.variants import variant_names
from cvgen.layout.firstfit import first_fit
from cvgen.layout.flow import flow
from cvgen.layout.galley import measure_galley
from cvgen.layout.keeps import CLOSING_PENALTY, OPENING_PENALTY, SPLIT_PENALTY
from cvgen.layout.pagebreak import MadeUpPage, Pagination, break_pages, make_up
from cvgen.layout.strip import Strip
from cvgen.layout.typeset import typeset
from cvgen.units import ROUNDING, Pt
from tests.end_to_end.test_many_works import title
from tests.support.samples import LARGE, composed_document, fonts, work

__all__ = ["first_fit_pages", "main", "rhythmic", "tally"]

REPEATS = 5
"""Runs of each measurement; the best counts, for all else is noise."""

LIST_LENGTHS = (90, 1000)
TIMED_LENGTHS = (1000, 10_000)

BEATS = 6
"""Of a line: the rhythm of the default theme."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How well a document is cut."""

    pages: int
    demerits: float
    badness: float
    least_fill: float
    splits: int
    low_heads: int
    lone_lines: int
    broken_keeps: int
    tight: int
    last_lines: int


def main() -> None:
    """Print the tables."""
    sys.stdout.writelines(f"{line}\n" for line in report())


def report() -> Iterator[str]:
    """The lines of the report, two tables in Markdown and sentences."""
    yield (
        "| | cut by | pages | demerits, thousands | sum of badness "
        "| emptiest page full to | entries split | heads with under 4 lines "
        "| last lines alone | keeps broken | tight pages | lines on the last |"
    )
    yield "|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|"
    rhythm: list[str] = []
    for name, document in documents():
        strips, _ = flow(document, fonts())
        height, leading = document.page.text_height, strips[-1].height
        fitted = break_pages(strips, height)
        yield _row(f"{name} | first fit", tally(first_fit_pages(strips, height)))
        yield _row(f"{name} | total fit", tally(fitted))
        beats = rhythmic(fitted.pages, leading / BEATS)
        grid = rhythmic(fitted.pages, leading)
        rhythm.append(f"| {name} | {100 * beats:.0f} % | {100 * grid:.0f} % |")
    yield ""
    yield "| | lines on the beat | on a grid of whole lines |"
    yield "|---|---:|---:|"
    yield from rhythm
    yield ""
    yield from map(_times, TIMED_LENGTHS)


def documents() -> Iterator[tuple[str, Document]]:
    """Every variant of the large sample, and lists of made-up works."""
    profile, works = (
        (LARGE / name).read_text(encoding="utf-8")
        for name in ("profile.yaml", "publications.yaml")
    )
    for name in variant_names(LARGE):
        path = LARGE / "variants" / f"{name}.yaml"
        variant = path.read_text(encoding="utf-8")
        yield name, composed_document(profile, works, variant)
    for count in LIST_LENGTHS:
        yield f"{count} works", many_works(count)


def many_works(count: int) -> Document:
    """A document of nothing but a list."""
    works = "\n".join(work(number, title(number)) for number in range(count))
    return composed_document("name: Ada Okafor", works)


def first_fit_pages(strips: Sequence[Strip], height: Pt) -> Pagination:
    """The pages of one who does not look ahead."""
    galley = measure_galley(strips, height)
    return make_up(galley, first_fit(galley.natural, height), height)


def tally(found: Pagination) -> Tally:
    """Count what is wrong with the pages of a document."""
    full, last = found.pages[:-1], found.pages[-1]
    ends = [page.strips[-1].strip for page in full]
    return Tally(
        pages=len(found.pages),
        demerits=found.demerits,
        badness=sum(page.badness for page in found.pages),
        least_fill=min((page.depth / found.height for page in full), default=1.0),
        splits=sum(one.penalty == SPLIT_PENALTY for one in ends),
        low_heads=sum(one.penalty == OPENING_PENALTY for one in ends),
        lone_lines=sum(one.penalty == CLOSING_PENALTY for one in ends),
        broken_keeps=sum(one.keep_next for one in ends),
        tight=sum(page.natural > found.height + ROUNDING for page in found.pages),
        last_lines=len(last.strips),
    )


def rhythmic(pages: Sequence[MadeUpPage], beat: Pt) -> float:
    """The share of lines that are whole beats below the first of their page."""
    steps = [
        (below.y - page.strips[0].y) / beat
        for page in pages
        for _, below in pairwise(page.strips)
    ]
    on_it = sum(abs(step - round(step)) * beat < ROUNDING for step in steps)
    return on_it / len(steps)


def _row(name: str, done: Tally) -> str:
    return (
        f"| {name} | {done.pages} | {done.demerits / 1000:.1f} | {done.badness:.0f} "
        f"| {100 * done.least_fill:.0f} % | {done.splits} | {done.low_heads} "
        f"| {done.lone_lines} | {done.broken_keeps} | {done.tight} "
        f"| {done.last_lines} |"
    )


def _times(count: int) -> str:
    """What page breaking takes of the time of layout."""
    document = many_works(count)
    strips, _ = flow(document, fonts())
    height = document.page.text_height
    filled = _best(lambda: first_fit_pages(strips, height))
    fitted = _best(lambda: break_pages(strips, height))
    whole = _best(lambda: typeset(document, fonts()))
    return (
        f"{count:,} works, {len(strips):,} lines: first fit {1000 * filled:.0f} ms, "
        f"total fit {1000 * fitted:.0f} ms; layout in all {1000 * whole:.0f} ms, of "
        f"which total fit costs {100 * (fitted - filled) / whole:.1f} % more"
    )


def _best(run: Callable[[], object]) -> float:
    """The seconds of the quickest of several runs, without collection as in a build."""
    times = []
    for _ in range(REPEATS):
        gc.collect()
        gc.disable()
        start = time.process_time()
        run()
        times.append(time.process_time() - start)
        gc.enable()
    return min(times)


if __name__ == "__main__":
    main()
