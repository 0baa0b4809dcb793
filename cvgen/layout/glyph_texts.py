"""Which characters each glyph of a shaped text shows.

Part of ``layout``; ``typeface`` asks it with the clusters that HarfBuzz gives.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

__all__ = ["glyph_texts"]


def glyph_texts(
    text: str, clusters: Sequence[int], *, backwards: bool
) -> tuple[str, ...]:
    """The characters of each glyph, from left to right.

    ``clusters`` are in parallel to the glyphs: where in the text the first character
    stands of those that the glyph shows. ``backwards`` says that they come from right
    to left; then each cluster's characters are reversed.
    """
    return (_reversed if backwards else _in_order)(text, clusters)


def _in_order(text: str, clusters: Sequence[int]) -> tuple[str, ...]:
    """Only the first glyph of a cluster has its characters."""
    if len(clusters) == len(text) and clusters == list(range(len(text))):
        return tuple(text)
    starts = sorted(set(clusters))
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    seen: set[int] = set()
    texts = []
    for cluster in clusters:
        texts.append("" if cluster in seen else text[cluster : ends[cluster]])
        seen.add(cluster)
    return tuple(texts)


def _reversed(text: str, clusters: Sequence[int]) -> tuple[str, ...]:
    """The marks that stand before their letter have a character each.

    That is if there are as many: a glyph without one would not extract.
    """
    texts: list[str] = []
    end = len(text)
    for start, group in groupby(sorted(clusters, reverse=True)):
        glyphs = len(list(group))
        characters = text[start:end][::-1]
        marks = min(glyphs, len(characters)) - 1
        texts += characters[:marks]
        texts.append(characters[marks:])
        texts += [""] * (glyphs - marks - 1)
        end = start
    return tuple(texts)
