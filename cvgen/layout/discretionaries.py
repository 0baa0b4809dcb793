"""Part words where they may be hyphenated: TeX's discretionary hyphens.

Part of ``layout``; ``shape`` asks it. A word is parted only where the line may break,
since its parts are shaped apart and lose the kerning and ligatures between them.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import fsum

from msgspec.structs import replace

from cvgen.layout.hyphenate import CLOSERS, OPENERS, Hyphenation, hyphenate
from cvgen.layout.piece import Piece
from cvgen.layout.tokens import Tokens
from cvgen.layout.typeface import SPACE

__all__ = ["Discretionaries"]


class Discretionaries:
    """The hyphens that the lines of one paragraph may end with.

    ``places`` are those that words have been parted at, counted through the paragraph.
    """

    def __init__(self, text: str, language: str, hyphenation: Hyphenation) -> None:
        """Take the text of the whole paragraph, and what to hyphenate of it."""
        self.places: list[int] = []
        self._text = text
        self._language = language
        self._rule = hyphenation
        self._count = 0

    def part(
        self, shaped: Tokens, token: str, start: int, pieces: Sequence[Piece]
    ) -> Sequence[Piece]:
        """The pieces of a token that begins at ``start``, hyphens between them."""
        if (
            len(pieces) != 1
            or not pieces[0].is_plain
            or not self._is_word(token, start)
        ):
            return pieces
        points = list(self._points(token))
        return self._parts(shaped, token, points, pieces[0]) if points else pieces

    def _is_word(self, token: str, start: int) -> bool:
        """Whether a token is not a piece of a word that goes on in another run."""
        before = self._text[start - 1 : start] if start else SPACE
        behind = self._text[start + len(token) :][:1] or SPACE
        return before in SPACE + OPENERS and behind in SPACE + CLOSERS

    def _points(self, token: str) -> Sequence[int]:
        """The chosen places in a token."""
        points = hyphenate(token, self._language, self._rule)
        chosen = self._rule.chosen
        first, self._count = self._count, self._count + len(points)
        numbered = [
            (number, point)
            for number, point in enumerate(points, start=first)
            if chosen is None or number in chosen
        ]
        self.places += [number for number, _ in numbered]
        return [point for _, point in numbered]

    def _parts(
        self, shaped: Tokens, token: str, points: Sequence[int], whole: Piece
    ) -> Sequence[Piece]:
        """The parts of a word; those that may stay together are never too narrow."""
        parts = [
            _shaped(shaped, token[start:stop], whole)
            for start, stop in pairwise((0, *points, len(token)))
        ]
        heads = [
            replace(one, may_break=True, hyphen=True, penalty=self._rule.penalty)
            for one in parts[:-1]
        ]
        width = parts[-1].em_width
        if self._rule.chosen is None:
            width = max(width, whole.em_width - fsum(one.em_width for one in heads))
        return (*heads, replace(parts[-1], em_width=width))


def _shaped(shaped: Tokens, text: str, whole: Piece) -> Piece:
    words = shaped.part(text)
    width = fsum(word.em_width for word in words)
    return replace(whole, words=words, em_width=width, is_plain=False)
