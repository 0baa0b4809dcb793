"""Search for the mildest way to make a CV fit its pages.

The door of ``fit``. In this order: as composed; with spaces shrunk within the theme's
bounds; with smaller text, the largest that fits; at the least size without what the
variant declares droppable, the fewest pieces in the declared order, of which those come
back for which there is room after all. To leave out more, or to set smaller, hardly
ever takes more pages, so that bisection finds the first that fits in few attempts; that
it fits is never inferred, but seen.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from cvgen.document.inherit import said
from cvgen.fit.apply_drops import Counts, apply_drops
from cvgen.fit.attempt import Attempt, FitCase, attempt
from cvgen.fit.citations import cited_works
from cvgen.fit.drops import (
    Drop,
    dropped_details,
    drops_of,
    pieces,
    spared_works,
    spelt_out,
)
from cvgen.fit.failure import Failure, explain_failure
from cvgen.fit.omissions import omitted
from cvgen.fit.pages import room_of
from cvgen.fit.report import FitReport, Fitted, Step
from cvgen.fit.sizes import least_text_size, sizes_down
from cvgen.layout.pagebreak import break_pages
from cvgen.model.variant import Variant
from cvgen.units import Pt

__all__ = ["FitCase", "fit"]


def fit(case: FitCase) -> Fitted:
    """The CV within its limit, or an error that says by how much it is too long.

    Raises:
        ValueError: The variant has no limit of pages.
    """
    limit = case.variant.limits.pages
    if limit is None:
        message = "there is no limit to fit"
        raise ValueError(message)
    variant = spelt_out(case.variant, case.cv)
    return _Search(replace(case, variant=variant), limit).run()


class _Search:
    """Tries sizes and drops; every attempt is made once."""

    def __init__(self, case: FitCase, limit: int) -> None:
        self._case = case
        self._limit = limit
        self._size = said(case.theme.size)
        self._least = least_text_size(case.theme, case.variant.limits, case.preset)
        self._drops: tuple[Drop, ...] = ()
        self._made: dict[tuple[Pt, Counts], Attempt] = {}
        self._first = self._at(self._size, ())

    def run(self) -> Fitted:
        """Try one step after another."""
        if self._holds(self._size, ()):
            return self._done(self._size, ())
        sizes = sizes_down(self._size, self._least)
        if sizes and self._holds(sizes[-1], ()):
            i = _first_that(len(sizes), lambda i: self._holds(sizes[i], ()))
            return self._done(sizes[i], ())
        return self._without()

    def _without(self) -> Fitted:
        """Leave out as little as possible, at the least size."""
        case, size = self._case, self._least
        cited = cited_works(case.cv)
        listed = self._first.bibliography
        self._drops = drops_of(case.variant, case.cv, listed, cited)
        everything = tuple(map(pieces, self._drops))
        if not self._holds(size, everything):
            return self._failed(everything)
        fewest = _first_that(
            sum(everything) + 1, lambda n: self._holds(size, _spread(everything, n))
        )
        counts = self._taken_back(_spread(everything, fewest))
        return self._done(
            size, counts, spared_works(case.variant, case.cv, listed, cited)
        )

    def _taken_back(self, counts: Counts) -> Counts:
        """Bring back what there is room for, first what was to go last."""
        for i, count in reversed(tuple(enumerate(counts))):

            def holds(left_out: int, place: int = i, now: Counts = counts) -> bool:
                return self._holds(self._least, _changed(now, place, left_out))

            if count and holds(count - 1):
                counts = _changed(counts, i, _first_that(count, holds))
        return counts

    def _holds(self, size: Pt, counts: Counts) -> bool:
        """Whether the pages hold the CV, their spaces shrunk if they must."""
        return self._at(size, counts).least_pages() <= self._limit

    def _at(self, size: Pt, counts: Counts) -> Attempt:
        """The CV at a size, without some pieces."""
        key = (size, counts if any(counts) else ())
        if key not in self._made:
            self._made[key] = attempt(self._case, size, self._variant(key[1]))
        return self._made[key]

    def _variant(self, counts: Counts) -> Variant:
        if not counts:
            return self._case.variant
        listed = self._first.bibliography
        return apply_drops(self._case.variant, self._drops, counts, listed)

    def _failed(self, everything: Counts) -> Fitted:
        last = self._at(self._least, everything)
        failure = Failure(
            case=self._case,
            limit=self._limit,
            size=self._least,
            variant=self._variant(everything),
            attempt=last,
            dropped=sum(everything),
        )
        return Fitted(
            bibliography=last.bibliography,
            document=last.document,
            diagnostics=(explain_failure(failure),),
        )

    def _done(self, size: Pt, counts: Counts, cited: tuple[str, ...] = ()) -> Fitted:
        found, first = self._at(size, counts), self._first
        made_up = break_pages(found.strips, found.height, self._limit)
        rooms = tuple(room_of(made_up, found.leading))
        steps = {
            Step.SPACES: any(page.spaces < 1 for page in rooms),
            Step.SIZE: size != self._size,
            Step.DROPS: any(counts),
        }
        report = FitReport(
            limit=self._limit,
            pages_before=len(break_pages(first.strips, first.height).pages),
            over_before=first.lines_over(self._limit),
            steps=tuple(step for step, is_taken in steps.items() if is_taken),
            size_before=self._size,
            size=size,
            least_size=self._least,
            details=tuple(dropped_details(self._drops, counts)),
            omissions=tuple(omitted(first.document, found.document)),
            cited=cited,
            pages=rooms,
        )
        return Fitted(
            bibliography=found.bibliography, document=found.document, report=report
        )


def _first_that(count: int, holds: Callable[[int], bool]) -> int:
    """By bisection a number for which something holds, and not for the one before.

    For the last of ``count`` numbers it does.
    """
    low, high = 0, count - 1
    while low < high:
        middle = (low + high) // 2
        if holds(middle):
            high = middle
        else:
            low = middle + 1
    return high


def _spread(most: Counts, number: int) -> Counts:
    """So many pieces, taken from the drops in their order."""
    counts: list[int] = []
    for one in most:
        counts.append(min(one, number))
        number -= counts[-1]
    return tuple(counts)


def _changed(counts: Counts, place: int, count: int) -> Counts:
    return (*counts[:place], count, *counts[place + 1 :])
