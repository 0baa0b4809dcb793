"""All attempts of a search, each made once, and the estimates that go out from them.

Part of ``fit``.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvgen.bibliography.bibliography import Bibliography
from cvgen.document.inherit import said
from cvgen.fit.apply_drops import Counts, apply_drops
from cvgen.fit.attempt import Attempt, FitCase, attempt, list_works
from cvgen.fit.detail_lines import DetailLines
from cvgen.fit.drops import Drop, SectionDrop, dropped_details
from cvgen.fit.estimate import Estimate
from cvgen.fit.spread import details_alone
from cvgen.model.variant import Variant
from cvgen.units import Pt

__all__ = ["Attempts"]


class Attempts:
    """Attempts at sizes in points, without so many pieces of each of the drops."""

    def __init__(self, case: FitCase, limit: int) -> None:
        self.case, self.limit = case, limit
        self.drops: Sequence[Drop] = ()
        self._made: dict[tuple[Pt, Counts], Attempt] = {}
        self._held: dict[tuple[Pt, Counts], bool] = {}
        self._listed: dict[Counts, Bibliography] = {}
        self._lines: dict[Pt, DetailLines] = {}
        self._estimates: dict[tuple[Pt, Counts], Estimate] = {}
        self.first = self.at(said(case.theme.size), ())

    def at(self, size: Pt, counts: Counts) -> Attempt:
        """The CV at a size, without some pieces."""
        key = (size, counts if any(counts) else ())
        if key not in self._made:
            variant, listed = self.variant(key[1]), self._known(key[1])
            self._made[key] = attempt(self.case, size, variant, listed)
        return self._made[key]

    def holds(self, size: Pt, counts: Counts) -> bool:
        """Whether the pages hold the CV, their spaces shrunk if they must."""
        key = (size, counts)
        if key not in self._held:
            self._held[key] = self.at(size, counts).least_pages() <= self.limit
        return self._held[key]

    def estimate(self, size: Pt, counts: Counts) -> Estimate:
        """What to tell from which other pieces fit, if the details are these."""
        alone = details_alone(self.drops, counts)
        key = (size, alone)
        if key not in self._estimates:
            made = self.at(size, alone)
            self._estimates[key] = Estimate(
                self.case, made, self.drops, self.limit, self._listing
            )
        return self._estimates[key]

    def detail_lines(self, size: Pt) -> DetailLines:
        """The lines of the details that are droppable, as far as can be told."""
        case, whole = self.case, self.at(size, ())
        details = tuple(dropped_details(self.drops, [1] * len(self.drops)))
        if size not in self._lines:
            self._lines[size] = DetailLines(case.cv, case.locale, whole, details)
        return self._lines[size]

    def room(self, size: Pt, counts: Counts) -> float:
        """For how many lines there is room without some pieces, or fewer than none."""
        made = self.at(size, counts)
        room = (self.limit - made.length()) * made.height
        return room / made.theme.body.leading

    def variant(self, counts: Counts) -> Variant:
        """The variant without some pieces."""
        if not any(counts):
            return self.case.variant
        listed = self.first.bibliography
        return apply_drops(self.case.variant, self.drops, counts, listed)

    def _known(self, counts: Counts) -> Bibliography | None:
        """The lists without some pieces; nothing before anything is listed."""
        if any(counts):
            return self._listing(counts)
        return self.first.bibliography if self._made else None

    def _listing(self, counts: Counts) -> Bibliography:
        """The lists without some pieces, to which pieces of sections do not matter."""
        key = tuple(
            0 if isinstance(drop, SectionDrop) else count
            for drop, count in zip(self.drops, counts, strict=True)
        )
        if not any(key):
            return self.first.bibliography
        if key not in self._listed:
            self._listed[key] = list_works(self.case, self.variant(key))
        return self._listed[key]
