"""Which of the works of one title is the one that a draft without any people means.

Part of ``importers.merge``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from cvgen.checks.lint.fold import fold
from cvgen.checks.lint.texts import written
from cvgen.checks.lint.title_key import TELLING, title_key
from cvgen.importers.tree import text_of
from cvgen.loading.fault import Refused
from cvgen.loading.identifiers import read_doi
from cvgen.loading.node import Node
from cvgen.model.publication import Publication

__all__ = ["Sought"]

NEAR = 1
"""Years by which two sources of one work may be apart, online and in print."""

YEAR = 4
"""The digits of one."""


class Sought(msgspec.Struct, frozen=True):
    """What a draft says beside its title: its DOI, its year, and where it is."""

    has_doi: bool
    year: int
    venue: str

    @classmethod
    def of(cls, fields: Mapping[str, Node]) -> Sought:
        """What the fields of a draft say."""
        digits = text_of(fields.get("issued"))[:YEAR]
        return cls(
            has_doi=_is_doi(text_of(fields.get("DOI"))),
            year=int(digits) if digits.isdecimal() else 0,
            venue=fold(text_of(fields.get("container-title"))),
        )

    def best(self, works: Sequence[Publication]) -> Publication | None:
        """The work that is meant; of several the one of its year, and its place."""
        possible = [work for work in works if self._may_be(work)]
        return min(possible, key=self._distance, default=None)

    def _may_be(self, work: Publication) -> bool:
        """Whether nothing tells the two apart; a short title is not enough alone."""
        if self.has_doi and work.doi:
            return False  # known by its number, if it were the same
        year = _year_of(work)
        if year == self.year:
            return True
        is_telling = len(title_key(work).title) > TELLING
        return is_telling and (not (year and self.year) or self._gap(work) <= NEAR)

    def _gap(self, work: Publication) -> int:
        return abs(_year_of(work) - self.year)

    def _distance(self, work: Publication) -> tuple[int, bool]:
        places = (one for one in (work.container_title, work.publisher) if one)
        return self._gap(work), self.venue != next(map(fold, map(written, places)), "")


def _year_of(work: Publication) -> int:
    return work.issued.year if work.issued else 0


def _is_doi(text: str) -> bool:
    try:
        return bool(read_doi(text))
    except Refused:
        return False
