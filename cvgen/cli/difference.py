"""Two texts → the difference between them as a patch, in time that grows with them.

Part of ``cli``. Python's own differ compares every line with all that are like it, and
a list of works has many that are. Here lines that stand once in either text are
anchors, as in the patience diff (B. Cohen, 2005), and only what stands between them is
left to Python's.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import Match, SequenceMatcher

__all__ = ["difference"]

AROUND = 3
"""Lines that are shown before and after what has changed."""

MOST_PAIRS = 1_000_000
"""Of lines between two anchors; more of them are shown as changed altogether."""


def difference(before: str, after: str, name: str) -> Iterator[str]:
    """The lines of a patch, of which there are none if the texts are one."""
    mine, theirs = before.splitlines(), after.splitlines()
    matcher = _Anchored(mine, theirs)
    groups = [*matcher.get_grouped_opcodes(AROUND)] if mine != theirs else []
    if groups:
        yield from (f"--- {name}", f"+++ {name}")
    for group in groups:
        first, last = group[0], group[-1]
        was, now = _span(first[1], last[2]), _span(first[3], last[4])
        yield f"@@ -{was} +{now} @@"
        for tag, start, end, new, new_end in group:
            if tag == "equal":
                yield from (f" {line}" for line in mine[start:end])
                continue
            yield from (f"-{line}" for line in mine[start:end])
            yield from (f"+{line}" for line in theirs[new:new_end])


class _Anchored(SequenceMatcher[str]):
    """Python's differ, told where the texts are the same."""

    def __init__(self, mine: Sequence[str], theirs: Sequence[str]) -> None:
        super().__init__(None, (), ())  # with the lines it would begin to compare
        self._texts = mine, theirs

    def get_matching_blocks(self) -> list[Match]:
        """The pieces that both have, in order, and an empty one at the end."""
        mine, theirs = self._texts
        blocks: list[tuple[int, int, int]] = []
        here, there = 0, 0
        for i, j in (*_anchors(mine, theirs), (len(mine), len(theirs))):
            blocks += _between(mine, theirs, (here, i), (there, j))
            if i < len(mine):
                blocks.append((i, j, 1))
            here, there = i + 1, j + 1
        return [*_joined(blocks), Match(len(mine), len(theirs), 0)]


def _anchors(mine: Sequence[str], theirs: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Places of lines that stand once in either text, as many as are in one order."""
    counts, others = Counter(mine), Counter(theirs)
    places = {line: j for j, line in enumerate(theirs) if others[line] == 1}
    pairs = [
        (i, places[line])
        for i, line in enumerate(mine)
        if counts[line] == 1 and line in places
    ]
    return iter(_rising(pairs))


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs that rise (M. Fredman, 1975)."""
    ends: list[int] = []
    lasts: list[int] = []
    before: list[int] = []
    for k, (_, j) in enumerate(pairs):
        length = bisect_left(ends, j)
        before.append(lasts[length - 1] if length else -1)
        ends[length : length + 1] = [j]
        lasts[length : length + 1] = [k]
    run: list[tuple[int, int]] = []
    k = lasts[-1] if lasts else -1
    while k >= 0:
        run.append(pairs[k])
        k = before[k]
    return run[::-1]


def _between(
    mine: Sequence[str],
    theirs: Sequence[str],
    here: tuple[int, int],
    there: tuple[int, int],
) -> Iterator[tuple[int, int, int]]:
    """What both have between two anchors."""
    some, others = mine[slice(*here)], theirs[slice(*there)]
    if not some or not others or len(some) * len(others) > MOST_PAIRS:
        return
    for i, j, size in SequenceMatcher(None, some, others).get_matching_blocks():
        if size:
            yield here[0] + i, there[0] + j, size


def _joined(blocks: Sequence[tuple[int, int, int]]) -> Iterator[Match]:
    """The blocks, those that follow on one another made one."""
    known: list[Match] = []
    for i, j, size in blocks:
        a, b, length = known[-1] if known else (-1, -1, 0)
        if (a + length, b + length) == (i, j):
            known[-1] = Match(a, b, length + size)
        else:
            known.append(Match(i, j, size))
    yield from known


def _span(start: int, end: int) -> str:
    """The lines of a piece, as a patch counts them."""
    count = end - start
    if count == 1:
        return f"{start + 1}"
    return f"{start + 1 if count else start},{count}"
