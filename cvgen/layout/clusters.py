"""Text in clusters: characters that share a face, with what leans on them.

Part of ``layout``; ``fontbook`` chooses a face for each cluster.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby

from cvgen.layout.typeface import Typeface

__all__ = ["clusters_of", "face_runs", "is_ignorable", "is_word", "scripts_of"]

BEYOND_ALPHABETS = "\u2000"
"""From here on there are signs and scripts that are set beside others in one token."""


def clusters_of(text: str) -> Iterator[str]:
    """Characters with the marks and joiners that lean on them.

    A close enough reading of UAX 29's grapheme clusters for choosing a face.
    """
    cluster = ""
    for character in text:
        if cluster and not (_leans(character) or cluster[-1] == "\u200d"):
            yield cluster
            cluster = ""
        cluster += character
    if cluster:
        yield cluster


def is_word(text: str) -> bool:
    """Whether it is a word of an alphabet, which is not set in two faces."""
    return max(text) < BEYOND_ALPHABETS and all(
        character.isalpha() or character in "-'’" or _leans(character)
        for character in text
    )


def _leans(character: str) -> bool:
    return unicodedata.category(character).startswith("M") or character in (
        "\u200c\u200d"
    )


def is_ignorable(character: str) -> bool:
    """Whether no glyph is wanted: format characters and variation selectors."""
    return (
        unicodedata.category(character) == "Cf"
        or "\ufe00" <= character <= "\ufe0f"
        or "\U000e0100" <= character <= "\U000e01ef"
        or character in "\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0"
    )


def face_runs(
    runs: Iterator[tuple[Typeface | None, str, str]],
) -> Iterator[tuple[Typeface | None, str]]:
    """Neighbours of the same face and script as one run; what has no face, alone."""
    for (face, _), group in groupby(runs, key=lambda run: (run[0], run[1])):
        clusters = [cluster for _, _, cluster in group]
        if face is None:
            yield from ((None, cluster) for cluster in clusters)
        else:
            yield face, "".join(clusters)


def scripts_of(clusters: Sequence[str]) -> Iterator[str]:
    """Which of the scripts that run right to left each cluster is of.

    Their letters have two classes, those that join like Arabic's and the others, which
    is all that HarfBuzz has to be told apart. What is neutral goes on with the last.
    """
    kinds = [unicodedata.bidirectional(cluster[0]) for cluster in clusters]
    strong = [kind for kind in kinds if kind in {"R", "AL"}]
    script = strong[0] if strong else ""
    for kind in kinds:
        script = kind if kind in {"R", "AL"} else script
        yield script
