"""Search for the mildest way to make a CV fit its pages.

The door of ``fit``. In this order: as composed; with spaces shrunk within the theme's
bounds; with smaller text, the largest that fits; at the least size without what the
variant declares droppable, the fewest pieces in the declared order, of which those come
back for which there is room after all, and then the text grows as far as it may. To
leave out more, or to set smaller, hardly ever takes more pages, so that the first that
fits is found in few attempts near an estimate; that it fits is seen, never inferred.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import partial

from msgspec.structs import replace

from cvgen.bibliography.bibliography import Bibliography
from cvgen.document.inherit import said
from cvgen.fit.apply_drops import Counts, apply_drops
from cvgen.fit.attempt import Attempt, FitCase, attempt
from cvgen.fit.citations import cited_works
from cvgen.fit.drops import (
    Drop,
    dropped_details,
    drops_of,
    leading_details,
    pieces,
    spared_works,
    spelt_out,
)
from cvgen.fit.estimate import Estimate
from cvgen.fit.failure import Failure, explain_failure
from cvgen.fit.first_that import first_that
from cvgen.fit.growth import Growth
from cvgen.fit.omissions import omitted
from cvgen.fit.pages import room_of
from cvgen.fit.report import FitReport, Fitted, Step
from cvgen.fit.sizes import least_text_size, sizes_down
from cvgen.layout.pagebreak import break_pages
from cvgen.model.variant import Variant
from cvgen.units import Pt

__all__ = ["FitCase", "fit"]

CERTAINLY = 2
"""So many lines too many by estimate, and nobody need try."""

DOUBT = 0.02
"""The share of a length by which its growth with the type may be misjudged."""


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
        self._listed: dict[Counts, Bibliography] = {}
        self._first = self._at(self._size, ())

    def run(self) -> Fitted:
        """Try one step after another."""
        if self._holds(self._size, ()):
            return self._done(self._size, ())
        sizes = sizes_down(self._size, self._least)
        if sizes and self._holds(sizes[-1], ()):
            return self._done(self._largest(sizes, ()), ())
        return self._without(sizes)

    def _without(self, sizes: Sequence[Pt]) -> Fitted:
        """Leave out as little as possible, at the least size."""
        case, size = self._case, self._least
        cited = cited_works(case.cv, case.variant)
        listed = self._first.bibliography
        self._drops = drops_of(case.variant, case.cv, listed, cited)
        everything = tuple(map(pieces, self._drops))
        if not self._holds(size, everything):
            return self._failed(everything)
        counts = self._fewest(everything)
        return self._done(
            self._grown(sizes, counts),
            counts,
            spared_works(case.variant, case.cv, listed, cited),
        )

    def _fewest(self, everything: Counts) -> Counts:
        """The fewest pieces in their order, without those that there is room for."""
        details = leading_details(self._drops)
        shown = self._at(self._least, _spread(everything, details))
        estimate = Estimate(shown, self._case.variant, self._drops, self._limit)
        numbers = range(sum(everything) + 1)
        guess = bisect_left(
            numbers,
            1,
            key=lambda n: not estimate.lines_over(_spread(everything, n)),
        )
        fewest = first_that(
            len(numbers),
            lambda n: self._holds(self._least, _spread(everything, n)),
            guess,
        )
        return self._taken_back(_spread(everything, fewest), estimate)

    def _taken_back(self, counts: Counts, estimate: Estimate) -> Counts:
        """Bring back what there is room for, first what was to go last."""
        for place, count in reversed(tuple(enumerate(counts))):
            if not count:
                continue
            fewer = partial(_changed, counts, place)
            more = estimate.lines_over(fewer(count - 1)) - estimate.lines_over(counts)
            if more >= CERTAINLY:
                continue

            def holds(left_out: int, fewer: Callable[[int], Counts] = fewer) -> bool:
                return self._holds(self._least, fewer(left_out))

            if holds(count - 1):
                counts = fewer(first_that(count, holds, count - 2))
        return counts

    def _grown(self, sizes: Sequence[Pt], counts: Counts) -> Pt:
        """The largest text that there is room for after all, the least mostly."""
        all_sizes = (self._size, *sizes)
        if sizes and self._size_of(1 + DOUBT, counts) >= all_sizes[-2]:
            return self._largest(all_sizes, counts)
        return self._least

    def _largest(self, sizes: Sequence[Pt], counts: Counts) -> Pt:
        """The largest text that fits without some pieces; the least size does."""
        room = self._size_of(1.0, counts)
        guess = next(i for i, size in enumerate(sizes) if size <= max(room, sizes[-1]))
        found = first_that(len(sizes), lambda i: self._holds(sizes[i], counts), guess)
        return sizes[found]

    def _size_of(self, share: float, counts: Counts) -> Pt:
        """About the size at which a share of the limit is filled."""
        least = self._at(self._least, ()).length()
        length = self._at(self._least, counts).length()
        growth = Growth(self._least, least, self._size, self._first.length())
        return growth.size_at(least * share * self._limit / length)

    def _holds(self, size: Pt, counts: Counts) -> bool:
        """Whether the pages hold the CV, their spaces shrunk if they must."""
        return self._at(size, counts).least_pages() <= self._limit

    def _at(self, size: Pt, counts: Counts) -> Attempt:
        """The CV at a size, without some pieces."""
        key = (size, counts if any(counts) else ())
        if key not in self._made:
            variant, listed = self._variant(key[1]), self._listed.get(key[1])
            made = attempt(self._case, size, variant, listed)
            self._made[key], self._listed[key[1]] = made, made.bibliography
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


def _spread(most: Counts, number: int) -> Counts:
    """So many pieces, taken from the drops in their order."""
    counts: list[int] = []
    for one in most:
        counts.append(min(one, number))
        number -= counts[-1]
    return tuple(counts)


def _changed(counts: Counts, place: int, count: int) -> Counts:
    return (*counts[:place], count, *counts[place + 1 :])
