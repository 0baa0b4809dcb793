"""Cut a box that is wider than the measure, between its glyphs.

Part of ``layout``; ``shape`` asks it, so that nothing ever sticks out of its column. A
space that should not break does so before a word is torn.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from operator import itemgetter

from cvgen.layout.typeface import ShapedWord
from cvgen.model.text import FIXED_SPACE
from cvgen.units import Pt

__all__ = ["cut_box"]

_Part = tuple[list[ShapedWord], list[int], Pt]
"""Words, which of the box's words each is cut from, and their width."""

_Cluster = tuple[int, int, int]
"""Glyphs that stay together: of which of a box's words, from where, and to where."""


def cut_box(
    words: Sequence[ShapedWord], sizes: Sequence[Pt], room: Pt
) -> Iterator[_Part]:
    """Parts of a box, each as wide as fits."""
    part: list[_Cluster] = []
    width: Pt = 0.0
    fixed, kept = 0, 0.0  # the clusters up to the last space of the part, their width
    for origin, (word, size) in enumerate(zip(words, sizes, strict=True)):
        for start, stop in _clusters(word):
            advance = sum(word.advances[start:stop])
            step = advance * size / word.typeface.units_per_em
            while part and width + step > room:
                if not fixed:
                    fixed, kept = len(part), width
                yield (*_joined(words, part[:fixed]), kept)
                part, width = part[fixed:], width - kept
                fixed, kept = 0, 0.0
            part.append((origin, start, stop))
            width += step
            if FIXED_SPACE in word.texts[start:stop]:
                fixed, kept = len(part), width
    yield (*_joined(words, part), width)


def _joined(
    words: Sequence[ShapedWord], part: Sequence[_Cluster]
) -> tuple[list[ShapedWord], list[int]]:
    """The words of a part, and which of the box's words each is cut from."""
    done: list[ShapedWord] = []
    origins: list[int] = []
    for origin, clusters in groupby(part, key=itemgetter(0)):
        _, starts, stops = zip(*clusters, strict=True)
        done.append(words[origin].cut(min(starts), max(stops)))
        origins.append(origin)
    return done, origins


def _clusters(word: ShapedWord) -> Iterator[tuple[int, int]]:
    """Where the glyphs of each place begin and end, in the order of reading."""
    count = len(word.glyphs)
    bases = [i for i in range(count) if word.texts[i] and word.advances[i]]
    if word.backwards:
        spans = list(pairwise((0, *(i + 1 for i in bases[:-1]), count)))
        yield from reversed(spans)
    else:
        yield from pairwise((0, *bases[1:], count))
