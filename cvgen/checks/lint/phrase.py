"""Phrases to look for: a pattern, and a piece of text that tells soon where it is not.

Part of ``checks.lint``. A long alternation of patterns is slow in every text; to look
for a few letters first is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

import msgspec

from cvgen.model.east_asian import is_east_asian

__all__ = ["Phrase", "first_found", "phrases"]


class Phrase(msgspec.Struct, frozen=True):
    """A pattern, and the lower-case letters without which no text has it."""

    trigger: str
    pattern: str

    def find(self, text: str) -> str:
        """What a text has of the phrase at first, or nothing.

        White space must be single spaces: so it takes no pattern a long time.
        """
        return next((text[start:end] for start, end in self.places(text)), "")

    def places(self, text: str) -> Iterator[tuple[int, int]]:
        """Where a text has the phrase; white space is as for ``find``."""
        return (found.span() for found in _compiled(self.pattern).finditer(text))


def phrases(*pairs: tuple[str, str]) -> tuple[Phrase, ...]:
    """Phrases from triggers and patterns that must begin and end with whole words.

    Case does not matter, unless a pattern says ``(?-i:…)``. Scripts that do not part
    words have none to begin or end.
    """
    return tuple(Phrase(trigger, _whole(trigger, text)) for trigger, text in pairs)


def _whole(trigger: str, pattern: str) -> str:
    if any(map(is_east_asian, trigger)):
        return pattern
    return rf"(?<!\w)(?:{pattern})(?!\w)"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """The pattern, compiled when a text has its trigger: most are never needed."""
    return re.compile(pattern, re.IGNORECASE)


def first_found(phrase_list: Iterable[Phrase], text: str) -> str:
    """What the first phrase that a text has says in it, or nothing."""
    spaced = " ".join(text.split())
    lowered = spaced.lower()
    near = (one for one in phrase_list if one.trigger in lowered)
    return next((found for one in near if (found := one.find(spaced))), "")
