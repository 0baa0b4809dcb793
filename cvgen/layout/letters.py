"""What a few characters are, for whoever asks where a line may break.

Part of ``layout``, asked by ``ties`` and ``opportunities``: of one word at a time, for
which an expression takes longer.
"""

from __future__ import annotations

__all__ = ["are_letters", "is_year"]

_CENTURIES = ("19", "20")


def are_letters(text: str) -> bool:
    """Whether a text is all letters; what is neither digit nor sign counts as one."""
    return text.isalnum() and not any(map(str.isdecimal, text))


def is_year(text: str) -> bool:
    """Whether a text is a year of this century or the last."""
    return len(text) == len("1984") and text[:2] in _CENTURIES and text[2:].isdecimal()
