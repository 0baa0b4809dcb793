"""Find spellings that differ by one or two typing errors, without comparing all pairs.

Part of ``checks.lint``. A spelling is cut into one piece more than there may be errors,
so one piece at least is whole in the other spelling, and near where it was; only
spellings that share a piece are compared (Li, Deng, Wang and Feng, "Pass-Join", VLDB
2011).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TypeAlias

__all__ = ["is_near", "near_pairs"]

Piece: TypeAlias = tuple[int, int, str]
"""Length of the spelling, which piece of it, and the piece."""

MOST_ALIKE = 16
"""As many are compared for one piece in common; of more, only neighbours by the
alphabet, so that a list of a thousand titles alike takes no thousand times longer."""


def near_pairs(spellings: Sequence[str], errors: int) -> Iterator[tuple[str, str]]:
    """Pairs that differ by at least one and at most so many errors, in any order."""
    found: set[tuple[str, str]] = set()
    holders: defaultdict[Piece, list[str]] = defaultdict(list)
    for one in sorted(set(spellings), key=lambda text: (len(text), text)):
        for other in sorted(_candidates(one, errors, holders)):
            pair = (other, one)
            if pair not in found and is_near(other, one, errors):
                found.add(pair)
                yield pair
        for piece in _pieces(one, errors):
            holders[piece].append(one)


def _pieces(text: str, errors: int) -> Iterator[Piece]:
    for number, (start, end) in enumerate(_cuts(len(text), errors)):
        yield len(text), number, text[start:end]


def _cuts(length: int, errors: int) -> Iterator[tuple[int, int]]:
    """Where each piece of a text of some length begins and ends."""
    count = errors + 1
    for number in range(count):
        yield length * number // count, length * (number + 1) // count


def _candidates(
    text: str, errors: int, holders: defaultdict[Piece, list[str]]
) -> set[str]:
    """Those of the same length or a little shorter that share a piece with a text."""
    found: set[str] = set()
    for length in range(len(text) - errors, len(text) + 1):
        for number, (start, end) in enumerate(_cuts(length, errors)):
            for shift in range(-errors, errors + 1):
                if start + shift < 0:
                    continue
                piece = (length, number, text[start + shift : end + shift])
                if piece in holders:
                    found.update(holders[piece][-MOST_ALIKE:])
    return found


def is_near(left: str, right: str, errors: int) -> bool:
    """Whether one becomes the other by so many letters put in, left out or changed."""
    if abs(len(left) - len(right)) > errors:
        return False
    start = _common(left, right)
    left, right = left[start:], right[start:]
    end = _common(left[::-1], right[::-1])
    return _distance_within(left[: len(left) - end], right[: len(right) - end], errors)


def _common(left: str, right: str) -> int:
    """How many letters two texts begin with together."""
    pairs = enumerate(zip(left, right, strict=False))
    fewest = min(len(left), len(right))
    return next((place for place, (a, b) in pairs if a != b), fewest)


def _distance_within(left: str, right: str, errors: int) -> bool:
    """Whether Levenshtein's distance is small: what differs first costs one error."""
    if not left or not right:
        return max(len(left), len(right)) <= errors
    if errors == 0:
        return left == right
    rests = ((left[1:], right[1:]), (left[1:], right), (left, right[1:]))
    return any(is_near(a, b, errors - 1) for a, b in rests)
