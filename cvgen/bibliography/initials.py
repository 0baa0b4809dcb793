"""Given names → their initials: particles stay words, and titles are no names.

Part of ``bibliography``, below ``names``. What is left out here is the title before a
name, which lists of authors go without (The Chicago Manual of Style, 17th edition,
14.73).
"""

from __future__ import annotations

import re
from functools import lru_cache

from cvgen.late_pattern import late_pattern
from cvgen.model.particles import PARTICLES
from cvgen.model.text import FIXED_SPACE

__all__ = ["HYPHENS", "is_particle", "make_initials", "words_of_given"]

HYPHENS = "-‐"
"""Of double names: a keyboard's and Unicode's own."""

TITLES = frozenset({"sir", "dame", "dr", "prof", "professor"})

LONGEST_RUN = 3
"""Capitals that are an initial each, as in ``JP``; more of them are a name."""

AFTER_STOP = late_pattern(r"(?<=\.)(?=\w)")


@lru_cache(maxsize=8192)
def make_initials(given: str, family: str = "") -> str:
    """``Mei-Ling Ada`` as ``M.-L. A.``; scripts without capitals stay in full."""
    words = words_of_given(given, family)
    return FIXED_SPACE.join(
        word if is_particle(word, words) else _initial(word) for word in words
    )


def words_of_given(given: str, family: str = "") -> tuple[str, ...]:
    """The words that initials are made of: no titles, and ``JP`` as two.

    A family name in capitals says that they are the writer's way with names.
    """
    words = given.split()
    while len(words) > 1 and words[0].rstrip(".").lower() in TITLES:
        words = words[1:]
    is_loud = len(family) > 1 and family.isupper()
    return tuple(
        part
        for word in words
        for piece in AFTER_STOP().split(word)
        for part in ((piece,) if is_loud else _letters_of_run(piece))
    )


def is_particle(word: str, words: tuple[str, ...]) -> bool:
    """Whether a word among given names is one such as ``de`` or ``e``."""
    if len(words) == 1 or not word[0].islower() or word.endswith("."):
        return False
    return word in PARTICLES or words[0][0].isupper()


def _letters_of_run(word: str) -> tuple[str, ...]:
    if 1 < len(word) <= LONGEST_RUN and word.isalpha() and word.isupper():
        return tuple(f"{letter}." for letter in word)
    return (word,)


def _initial(word: str) -> str:
    parts = re.split(f"([{HYPHENS}])", word)
    return "".join(map(_first_letter, filter(None, parts)))


def _first_letter(part: str) -> str:
    if part.endswith("."):
        return part
    first = part[0]
    return f"{first.upper()}." if first.lower() != first.upper() else part
