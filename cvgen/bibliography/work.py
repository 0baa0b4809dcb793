"""A work with what the phase knows of it: who of its people is the owner.

Part of ``bibliography``: what the steps from selection to numbering hand on.
"""

from __future__ import annotations

import msgspec

from cvgen.model.person import AuthorRole, Credit, Name
from cvgen.model.publication import Publication
from cvgen.model.selection import Authorship
from cvgen.model.work_type import UNREVIEWED, Status

__all__ = ["OwnedWork", "is_out"]

UNPUBLISHED = frozenset({*UNREVIEWED, Status.CONDITIONALLY_ACCEPTED})
"""States in which nobody has accepted a work, or not without a condition."""


class OwnedWork(msgspec.Struct, frozen=True, cache_hash=True):
    """A work, and the owner's position among its people.

    ``owner`` is a place among its authors, or among those of ``credit``. Where the work
    stands in its file is not said: it is the same work when others come before it.
    """

    work: Publication
    owner: int | None
    credit: Credit = Credit.AUTHOR

    def place(self, credit: Credit) -> int | None:
        """The owner's place among those who are named in a capacity."""
        return self.owner if credit is self.credit else None

    @property
    def owner_name(self) -> Name | None:
        """The owner's name as it stands on the work."""
        if self.owner is None:
            return None
        return self.work.credited(self.credit)[self.owner]

    def authorships(self) -> frozenset[Authorship]:
        """The places that the owner has as an author."""
        if self.owner is None or self.credit is not Credit.AUTHOR:
            return frozenset()
        authors, is_whole = self.work.author, not self.work.and_others
        has = {
            Authorship.FIRST: self._is_first(self.owner),
            Authorship.LAST: is_whole and self.owner == len(authors) - 1 > 0,
            Authorship.SOLE: is_whole and len(authors) == 1,
            Authorship.CORRESPONDING: (
                AuthorRole.CORRESPONDING in authors[self.owner].roles
            ),
        }
        return frozenset(place for place, is_so in has.items() if is_so)

    def _is_first(self, owner: int) -> bool:
        """Whether the owner stands first, alone or by equal contribution."""
        equal = AuthorRole.EQUAL_CONTRIBUTION
        before = self.work.author[: owner + 1]
        return owner == 0 or all(equal in author.roles for author in before)


def is_out(work: Publication) -> bool:
    """Whether somebody has accepted the work: what a count of works counts."""
    return work.status not in UNPUBLISHED
