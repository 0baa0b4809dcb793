"""Liang's hyphenation patterns: a language's file → the points of a word.

Part of ``layout``; ``files.hyphenation`` finds the file. A pattern is letters with
levels between them; the highest level of all patterns in a word decides on a place, and
an odd one allows a hyphen there (F. M. Liang, Word Hy-phen-a-tion by Com-put-er, 1983).
German has 78,000 of them, of which a CV asks for some hundred, so that a pattern is
taken apart only when its letters are found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import msgspec

__all__ = ["MOST_LETTERS", "HyphenationPatterns", "hyphenation_points", "read_patterns"]

MOST_LETTERS = 100
"""A longer word has no hyphens: what it takes to find them grows with the square."""

LEVELS = "0123456789"
_BLANKS = b" \t\r"
_PYTHON_NAMES = {"microsoft-cp1251": "cp1251"}


class HyphenationPatterns(msgspec.Struct, frozen=True):
    """The patterns of a language by their letters, a full stop at a word's ends.

    ``changing`` are the letters of those that would change what is around the hyphen.
    """

    by_letters: Mapping[str, str]
    changing: frozenset[str]


def read_patterns(content: bytes) -> HyphenationPatterns:
    """The patterns of a file as Hunspell has them, its first line the encoding.

    Its remarks and commands stay among them: they have signs or capitals, as no word
    that is asked for has.

    Raises:
        LookupError: Python does not know the encoding.
        UnicodeDecodeError: The file has another.
    """
    first, _, rest = content.translate(None, _BLANKS).partition(b"\n")
    encoding = first.decode("ascii").lower()
    encoding = _PYTHON_NAMES.get(encoding, encoding)
    rest = re.sub(rb"\^\^([0-9a-f]{2})", _unescaped, rest) if b"^^" in rest else rest
    letters = rest.translate(None, LEVELS.encode()).decode(encoding).split("\n")
    lines = rest.decode(encoding).split("\n")
    every = zip(letters, lines, strict=True)
    by_letters = {found: line for found, line in every if len(found) < len(line)}
    changing = {
        found.partition("/")[0]: by_letters.pop(found).partition("/")[0]
        for found in [found for found in by_letters if "/" in found and "=" in found]
    }
    return HyphenationPatterns({**by_letters, **changing}, frozenset(changing))


def hyphenation_points(word: str, patterns: HyphenationPatterns) -> tuple[int, ...]:
    """The places in a word, each before a character, at which a plain hyphen may stand.

    One at which the letters around it would change is none. A word has no hyphens if it
    is of other length in lower case, as one with a Turkish I is.
    """
    framed = f".{word.lower()}."
    if len(word) > MOST_LETTERS or len(framed) != len(word) + 2:
        return ()
    levels = [0] * (len(framed) + 1)
    is_plain = [True] * len(levels)
    for start, letters in _found(framed, patterns):
        for place, level in enumerate(_levels(patterns.by_letters[letters]), start):
            if level and level >= levels[place]:
                levels[place] = level
                is_plain[place] = letters not in patterns.changing
    inside = range(2, len(framed) - 1)
    return tuple(at - 1 for at in inside if levels[at] % 2 and is_plain[at])


def _found(framed: str, patterns: HyphenationPatterns) -> Iterator[tuple[int, str]]:
    """The letters of each pattern in a word, with the place at which they begin."""
    for start in range(len(framed)):
        for stop in range(start + 1, len(framed) + 1):
            letters = framed[start:stop]
            if letters in patterns.by_letters:
                yield start, letters


def _levels(pattern: str) -> list[int]:
    """The level before each letter of a pattern, and the one behind the last."""
    levels = [0]
    for sign in pattern:
        if sign in LEVELS:
            levels[-1] = int(sign)
        else:
            levels.append(0)
    return levels


def _unescaped(found: re.Match[bytes]) -> bytes:
    """The byte that two digits stand for."""
    return bytes.fromhex(found[1].decode())
