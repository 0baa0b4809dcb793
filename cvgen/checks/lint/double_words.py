"""Report words that stand twice: "the the".

Part of ``checks.lint``. Only where it cannot be meant: small words that no language has
twice in a row, and long ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from cvgen.checks.lint.texts import PlacedText
from cvgen.diagnostics import Diagnostic, warning

__all__ = ["check_double_words", "find_double_word"]

DOUBLE = re.compile(r"(?<![\w'’*-])([^\W\d_]+)\s+\1(?![\w'’*-])", re.IGNORECASE)

SMALL = frozenset(
    {
        *("the", "a", "an", "of", "and", "or", "to", "for", "with", "by", "at", "from"),
        *("are", "we", "my", "und", "mit", "von", "für", "im", "ein", "eine", "auf"),
        *("les", "des", "du", "de", "et", "el", "los", "y", "con", "di", "il", "e"),
    }
)

LONG = 5
"""Letters of a word that is not said twice for effect, as "very" and "had" are."""

NAMES = frozenset({"name", "aliases", "referees"})
"""Fields of names: some people are called twice the same."""


def check_double_words(texts: Iterable[PlacedText]) -> Iterator[Diagnostic]:
    """Texts with a word that stands twice, each with its first."""
    for text in texts:
        found = find_double_word(text.text)
        if found and text.field not in NAMES:
            yield warning(
                "double-word",
                f"a word stands twice: `{found}`",
                path=text.path,
                hints=("delete one of them",),
                found=found,
            )


@lru_cache(maxsize=32768)
def find_double_word(text: str) -> str:
    """The first word that stands twice, with its double, or nothing."""
    for found in DOUBLE.finditer(text):
        first, second = found.group(1), found.group().split()[-1]
        is_small = first.lower() in SMALL and second.islower()
        if len(first) == 1 and first != second:  # vitamin A a day
            continue
        if is_small or (len(first) >= LONG and first.islower() and second.islower()):
            return " ".join(found.group().split())
    return ""
