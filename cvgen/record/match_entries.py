"""Match the entries of a section then and now: which one was which.

Part of ``record``. Entries have no ids. Those that print the same are the same; then
those with the same first line; then those with the same label and the same further
lines; and of those left over the pairs that share most of their words.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterator, Sequence
from itertools import product

import msgspec

from cvgen.record.record import Digest, EntryRecord, SectionRecord

__all__ = ["MatchedEntries", "PlacedEntry", "match_entries", "placed_entries"]

LEAST_LIKENESS = 0.5
"""Of all words of two entries, how many both must have."""

MOST_COMPARED = 100_000
"""Pairs of entries whose words are compared: more is another CV, or malice."""


class PlacedEntry(msgspec.Struct, frozen=True):
    """An entry and the head that it is under."""

    group: str
    entry: EntryRecord


class MatchedEntries(msgspec.Struct, frozen=True):
    """Places then and now, two by two in the present order; then what is left over."""

    pairs: tuple[tuple[int, int], ...]
    dropped: tuple[int, ...]
    added: tuple[int, ...]


def placed_entries(section: SectionRecord) -> list[PlacedEntry]:
    """The entries of a section in their order."""
    return [
        PlacedEntry(group.title, entry)
        for group in section.groups
        for entry in group.entries
    ]


def match_entries(
    before: Sequence[PlacedEntry], after: Sequence[PlacedEntry]
) -> MatchedEntries:
    """The entries of ``before`` and ``after``, two by two."""
    matching = _Matching(before, after)
    matching.pair(lambda one: (one.group, *_said(one)))
    matching.pair(_said)
    matching.pair(lambda one: one.entry.line)
    matching.pair(_label_and_rest)
    matching.pair_alike()
    return matching.result()


class _Matching:
    """What is paired so far, as places in both sequences."""

    def __init__(
        self, before: Sequence[PlacedEntry], after: Sequence[PlacedEntry]
    ) -> None:
        self._before, self._after = before, after
        self._pairs: dict[int, int] = {}  # from places now to those then
        self._then = dict.fromkeys(range(len(before)))
        self._now = dict.fromkeys(range(len(after)))

    def pair(self, key: Callable[[PlacedEntry], Hashable]) -> None:
        """Pair what is left over and has the same key, if it has any."""
        free: defaultdict[Hashable, deque[int]] = defaultdict(deque)
        for then in self._then:
            free[key(self._before[then])].append(then)
        for now in tuple(self._now):
            wanted = key(self._after[now])
            if wanted is not None and free[wanted]:
                self._match(free[wanted].popleft(), now)

    def pair_alike(self) -> None:
        """Pair what is left over and much alike, the most alike first."""
        if len(self._then) * len(self._now) > MOST_COMPARED:
            return
        for _, now, then in sorted(self._alike()):
            if now in self._now and then in self._then:
                self._match(then, now)

    def _alike(self) -> Iterator[tuple[float, int, int]]:
        """Pairs that may be matched; the most alike have the least number."""
        words_then = {i: _words(self._before[i].entry) for i in self._then}
        words_now = {i: _words(self._after[i].entry) for i in self._now}
        for now, then in product(words_now, words_then):
            first, second = words_then[then], words_now[now]
            likeness = len(first & second) / len(first | second)
            if likeness >= LEAST_LIKENESS:
                yield -likeness, now, then

    def _match(self, then: int, now: int) -> None:
        self._pairs[now] = then
        del self._then[then], self._now[now]

    def result(self) -> MatchedEntries:
        """All that has been found."""
        return MatchedEntries(
            pairs=tuple((self._pairs[now], now) for now in sorted(self._pairs)),
            dropped=tuple(self._then),
            added=tuple(self._now),
        )


def _said(placed: PlacedEntry) -> tuple[str, Digest, Digest]:
    """All of an entry; its title is left out, for the numbers of works may be in it."""
    entry = placed.entry
    return entry.label, entry.line, entry.rest


def _label_and_rest(placed: PlacedEntry) -> tuple[str, Digest] | None:
    """What tells an entry apart whose first line is another; nothing if too little."""
    entry = placed.entry
    return (entry.label, entry.rest) if entry.rest else None


def _words(entry: EntryRecord) -> frozenset[str]:
    """The words of an entry's first line; its label and its other lines count as one.

    Both are marked, so that they are no word of the line.
    """
    others = (f"label {entry.label}", f"rest {entry.rest}" if entry.rest else "")
    return frozenset((*entry.title.casefold().split(), *filter(None, others)))
