"""Match the sections of two records: which one was which.

Part of ``record``. A section is known by what it holds; of several with the same, as
two lists of publications, by its head, and of those left over by their order.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Sequence

import msgspec

from cvgen.record.record import SectionRecord

__all__ = ["MatchedSections", "match_sections"]

Pairs = dict[int, int]


class MatchedSections(msgspec.Struct, frozen=True):
    """Pairs in the present order, and the sections that have no other half."""

    pairs: tuple[tuple[SectionRecord, SectionRecord], ...]
    dropped: tuple[SectionRecord, ...]
    added: tuple[SectionRecord, ...]
    reordered: bool

    @property
    def before(self) -> tuple[SectionRecord, ...]:
        """All sections then, those that are there still before those that are not."""
        return (*(one for one, _ in self.pairs), *self.dropped)

    @property
    def after(self) -> tuple[SectionRecord, ...]:
        """All sections now, those that were there before those that are new."""
        return (*(one for _, one in self.pairs), *self.added)


def match_sections(
    before: Sequence[SectionRecord], after: Sequence[SectionRecord]
) -> MatchedSections:
    """The sections of ``before`` and ``after``, two by two."""
    pairs: Pairs = {}  # from places in ``after`` to those in ``before``
    _pair(before, after, lambda one: (one.key, one.title), pairs)
    _pair(before, after, lambda one: one.key, pairs)
    taken = set(pairs.values())
    order = [pairs[place] for place in sorted(pairs)]
    return MatchedSections(
        pairs=tuple((before[pairs[i]], after[i]) for i in sorted(pairs)),
        dropped=tuple(one for i, one in enumerate(before) if i not in taken),
        added=tuple(one for i, one in enumerate(after) if i not in pairs),
        reordered=order != sorted(order),
    )


def _pair(
    before: Sequence[SectionRecord],
    after: Sequence[SectionRecord],
    key: Callable[[SectionRecord], Hashable],
    pairs: Pairs,
) -> None:
    """Pair what has no other half yet and the same key."""
    taken = set(pairs.values())
    free: defaultdict[Hashable, deque[int]] = defaultdict(deque)
    for place, one in enumerate(before):
        if place not in taken:
            free[key(one)].append(place)
    for place, one in enumerate(after):
        if place not in pairs and (waiting := free[key(one)]):
            pairs[place] = waiting.popleft()
