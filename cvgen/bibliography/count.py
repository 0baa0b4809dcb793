"""Count the works: the numbers that a text may say of them.

Part of ``bibliography``. All works of the file count, whatever a variant lists: the
numbers are facts of the author's and no choices. A work that nobody has accepted counts
only under its own state.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain

import msgspec

from cvgen.bibliography.work import OwnedWork, is_out
from cvgen.model.selection import Authorship
from cvgen.model.work_type import OpenAccess, PeerReview, Status, WorkType

__all__ = ["WorkCounts", "count_works"]

TOTAL = ""

MOST_WORKS = 4096
"""Works whose kinds are remembered."""

ALIASES = {
    "journal": WorkType.ARTICLE_JOURNAL.value,
    "conference": WorkType.PAPER_CONFERENCE.value,
    "preprint": WorkType.ARTICLE.value,
    "total": TOTAL,
    "all": TOTAL,
}
"""Short words for the kinds that texts speak of most."""

AUTHORSHIPS = {
    Authorship.FIRST: "first-author",
    Authorship.LAST: "last-author",
    Authorship.SOLE: "sole-author",
    Authorship.CORRESPONDING: "corresponding-author",
}
PEER_REVIEWED, OPEN, AWARDED = "peer-reviewed", "open-access", "awarded"

KINDS = (
    TOTAL,
    *AUTHORSHIPS.values(),
    PEER_REVIEWED,
    OPEN,
    AWARDED,
    *(one.value for one in Status),
    *(one.value for one in WorkType),
)
"""All kinds that can be counted."""


class WorkCounts(msgspec.Struct, frozen=True):
    """How many works there are of the kinds that occur."""

    found: tuple[tuple[str, int], ...] = ()

    def number(self, kind: str) -> int | None:
        """The number of works of a kind, or nothing if there is no such kind."""
        kind = ALIASES.get(kind, kind)
        return dict(self.found).get(kind, 0) if kind in KINDS else None

    @staticmethod
    def kinds() -> tuple[str, ...]:
        """The words for all kinds."""
        return (*ALIASES, *(kind for kind in KINDS if kind))


def count_works(works: Iterable[OwnedWork]) -> WorkCounts:
    """Count works by every kind that they are of; what is retracted counts nowhere."""
    counter = Counter(chain.from_iterable(map(_kinds, works)))
    return WorkCounts(tuple(counter.items()))


@lru_cache(maxsize=MOST_WORKS)
def _kinds(owned: OwnedWork) -> tuple[str, ...]:
    """The kinds of a work; a list is counted again and again."""
    return tuple(_each_kind(owned))


def _each_kind(owned: OwnedWork) -> Iterator[str]:
    work = owned.work
    if work.retracted:
        return
    yield (work.status or Status.PUBLISHED).value
    if not is_out(work):
        return
    yield TOTAL
    yield work.type.value
    yield from (AUTHORSHIPS[place] for place in owned.authorships())
    if work.peer_review not in {None, PeerReview.NONE}:
        yield PEER_REVIEWED
    if work.open_access not in {None, OpenAccess.CLOSED}:
        yield OPEN
    if work.awards:
        yield AWARDED
