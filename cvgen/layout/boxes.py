"""Gather boxes: words that no line break parts, and joints between the boxes.

Part of ``layout``, a step of ``shape``. A box wider than the measure is cut between its
glyphs, so that nothing ever sticks out.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvgen.layout.typeface import ShapedWord
from cvgen.units import Pt

__all__ = ["EMERGENCY_PENALTY", "Boxes"]

EMERGENCY_PENALTY = 3000.0
"""A break that nobody asked for, in a word that would not fit otherwise."""


class Boxes:
    """The boxes of one paragraph, the last of them open until it is ended.

    ``words`` and ``owners`` run in parallel. Box ``i`` begins at the word
    ``starts[i]``, ends before ``ends[i]`` and is ``widths[i]`` wide; the joint behind
    it has the space ``gaps[i]``, the price ``penalties[i]`` and a mark of the width
    ``mark_widths[i]``.
    """

    def __init__(self, measure: Pt, sizes: Sequence[Pt]) -> None:
        """Take what a box may be wide, and the em sizes by owner."""
        self.words: list[ShapedWord] = []
        self.owners: list[int] = []
        self.starts: list[int] = [0]
        self.ends: list[int] = []
        self.widths: list[Pt] = []
        self.gaps: list[Pt] = []
        self.penalties: list[float] = []
        self.mark_widths: list[Pt] = []
        self._measure = measure
        self._sizes = sizes
        self._width: Pt = 0.0

    @property
    def last_word(self) -> ShapedWord | None:
        """The last word of the open box, or None if that is empty."""
        return self.words[-1] if len(self.words) > self.starts[-1] else None

    def add(self, owner: int, words: Sequence[ShapedWord], em_width: float) -> None:
        """Add words of one owner, so many ems wide together, to the open box."""
        self.words += words
        self.owners += (owner,) * len(words)
        self._width += em_width * self._sizes[owner]

    def close(
        self,
        owner: int,
        words: Sequence[ShapedWord] = (),
        *,
        gap: Pt = 0.0,
        penalty: float = 0.0,
        mark: Pt = 0.0,
    ) -> int:
        """End a box with the joint behind it, and begin the next: the joint's number.

        ``words`` stand at the joint if the line does not end there.
        """
        self.end(mark)
        self._add_joint(gap, penalty, mark)
        self.words += words
        self.owners += (owner,) * len(words)
        self.starts.append(len(self.words))
        return len(self.gaps) - 1

    def add_closed(
        self,
        owner: int,
        words: Sequence[ShapedWord],
        widths: Sequence[Pt],
        space: ShapedWord,
        gap: Pt,
        penalties: Sequence[float],
    ) -> None:
        """Add a box for each word, a space behind every one: the same, all at once.

        No word may be wider than the measure, and the open box must be empty.
        """
        count, first = len(words), len(self.words)
        for word in words:
            self.words += (word, space)
        self.owners += (owner,) * (2 * count)
        self.ends += range(first + 1, first + 2 * count, 2)
        self.starts += range(first + 2, first + 2 * count + 1, 2)
        self.widths += widths
        self.gaps += (gap,) * count
        self.penalties += penalties
        self.mark_widths += (0.0,) * count

    def end(self, mark: Pt = 0.0) -> None:
        """End the box, cut if it is too wide together with a mark behind it."""
        if self._width + mark > self._measure:
            self._cut(self._measure - mark)
        self.ends.append(len(self.words))
        self.widths.append(self._width)
        self._width = 0.0

    def _add_joint(self, gap: Pt, penalty: float, mark: Pt) -> None:
        self.gaps.append(gap)
        self.penalties.append(penalty)
        self.mark_widths.append(mark)

    def _cut(self, room: Pt) -> None:
        """Close as many full boxes as it takes; the rest stays open."""
        from cvgen.layout.cut_box import cut_box  # noqa: PLC0415 — few words are so wide

        start = self.starts[-1]
        words, owners = self.words[start:], self.owners[start:]
        del self.words[start:], self.owners[start:]
        sizes = [self._sizes[owner] for owner in owners]
        for i, (part, origins, width) in enumerate(cut_box(words, sizes, room)):
            if i:
                self.ends.append(len(self.words))
                self.widths.append(self._width)
                self._add_joint(0.0, EMERGENCY_PENALTY, 0.0)
                self.starts.append(len(self.words))
            self.words += part
            self.owners += [owners[origin] for origin in origins]
            self._width = width
