"""Whether a meeting and its proceedings have one name, so that it is printed once.

Part of ``bibliography``; ``parts`` asks it.
"""

from __future__ import annotations

import re

from cvgen.late_pattern import late_pattern
from cvgen.model.text import RichText, plain_text

__all__ = ["holds_name", "is_numbered"]

TELLS_APART = late_pattern(
    r"\W*(?:\w*\d\w*|[a-z][a-z-]*(?:st|nd|rd|th)|the|annual)\W*", re.IGNORECASE
)
"""A word that tells the meetings of a series apart: "15th", "Fifteenth", "2024"."""


def holds_name(text: RichText | None, name: RichText | None) -> bool:
    """Whether a name stands in a text, in whole words."""
    return _around(text, name) is not None


def is_numbered(text: RichText | None, name: RichText | None) -> bool:
    """Whether a text is a name with a number or year: "15th Conference on X"."""
    rest = _around(text, name)
    return bool(rest) and all(map(TELLS_APART().fullmatch, rest or ()))


def _around(text: RichText | None, name: RichText | None) -> list[str] | None:
    """The words before and behind a name in a text that holds it."""
    if text is None or name is None:
        return None
    whole, words = plain_text(text), plain_text(name)
    start = whole.lower().find(words.lower())
    stop = start + len(words)
    ends = whole[start - 1 : start] + whole[stop : stop + 1]
    if start < 0 or any(map(str.isalnum, ends)):
        return None
    return [*whole[:start].split(), *whole[stop:].split()]
