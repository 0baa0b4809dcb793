"""Search for the mildest way to make a CV fit its pages.

The door of ``fit``. In this order: as composed; with spaces shrunk within the theme's
bounds; with smaller text, the largest that fits; at the least size without what the
variant declares droppable, the fewest pieces in the declared order, of which those come
back for which there is room after all, and then the text grows as far as it may. To
leave out more, or to set smaller, hardly ever takes more pages, so that the first that
fits is found in few attempts near an estimate; that it fits is seen, never inferred.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from msgspec.structs import replace

from cvgen.bibliography.cited import cited_works
from cvgen.document.inherit import said
from cvgen.fit.apply_drops import Counts
from cvgen.fit.attempt import FitCase
from cvgen.fit.attempts import Attempts
from cvgen.fit.drops import (
    dropped_details,
    drops_of,
    pieces,
    spared_works,
    spelt_out,
)
from cvgen.fit.failure import Failure, explain_failure
from cvgen.fit.fewest import fewest_pieces
from cvgen.fit.growth import Growth
from cvgen.fit.largest import DOUBT, largest_size
from cvgen.fit.omissions import omitted
from cvgen.fit.pages import room_of
from cvgen.fit.report import FitReport, Fitted, Step
from cvgen.fit.sizes import least_text_size, sizes_down
from cvgen.fit.take_back import take_back
from cvgen.layout.pagebreak import break_pages
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
    """Tries sizes and drops."""

    def __init__(self, case: FitCase, limit: int) -> None:
        self._case, self._limit = case, limit
        self._tried = Attempts(case, limit)
        self._size = said(case.theme.size)
        self._least = least_text_size(case.theme, case.variant.limits, case.preset)

    def run(self) -> Fitted:
        """Try one step after another."""
        if self._tried.holds(self._size, ()):
            return self._done(self._size, ())
        sizes = sizes_down(self._size, self._least)
        if sizes and self._tried.holds(sizes[-1], ()):
            return self._done(self._largest(sizes, ()), ())
        return self._without(sizes)

    def _without(self, sizes: Sequence[Pt]) -> Fitted:
        """Leave out as little as possible, at the least size."""
        case, tried = self._case, self._tried
        cited = cited_works(case.cv, case.variant)
        listed = tried.first.bibliography
        tried.drops = drops_of(case.variant, case.cv, listed, cited)
        everything = tuple(map(pieces, tried.drops))
        if not tried.holds(self._least, everything):
            return self._failed(everything)
        fewest = fewest_pieces(tried, self._least, everything)
        counts = take_back(tried, self._least, fewest)
        return self._done(
            self._grown(sizes, counts),
            counts,
            spared_works(case.variant, case.cv, listed, cited),
        )

    def _grown(self, sizes: Sequence[Pt], counts: Counts) -> Pt:
        """The largest text that there is room for after all, the least mostly."""
        all_sizes = (self._size, *sizes)
        if sizes and self._size_of(1 + DOUBT, counts) >= all_sizes[-2]:
            return self._largest(all_sizes, counts)
        return self._least

    def _largest(self, sizes: Sequence[Pt], counts: Counts) -> Pt:
        """The largest text that fits without some pieces; the least size does."""
        at = partial(self._tried.at, counts=counts)
        return largest_size(sizes, self._limit, at, self._size_of(1.0, counts))

    def _size_of(self, share: float, counts: Counts) -> Pt:
        """About the size at which a share of the limit is filled."""
        least = self._tried.at(self._least, ()).length()
        length = self._tried.at(self._least, counts).length()
        growth = Growth(self._least, least, self._size, self._tried.first.length())
        return growth.size_at(least * share * self._limit / length)

    def _failed(self, everything: Counts) -> Fitted:
        last = self._tried.at(self._least, everything)
        failure = Failure(
            case=self._case,
            limit=self._limit,
            size=self._least,
            variant=self._tried.variant(everything),
            attempt=last,
            dropped=sum(everything),
        )
        return Fitted(
            bibliography=last.bibliography,
            document=last.document,
            diagnostics=(explain_failure(failure),),
        )

    def _done(self, size: Pt, counts: Counts, cited: tuple[str, ...] = ()) -> Fitted:
        found, first = self._tried.at(size, counts), self._tried.first
        sections = self._case.variant.sections
        made_up = break_pages(found.strips, found.height, self._limit)
        rooms = tuple(room_of(made_up, found.theme.body.leading))
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
            details=tuple(dropped_details(self._tried.drops, counts)),
            omissions=tuple(omitted(first.document, found.document, sections)),
            cited=cited,
            pages=rooms,
        )
        return Fitted(
            bibliography=found.bibliography, document=found.document, report=report
        )
