"""Fold the name of a venue to what all its spellings have in common.

Part of ``checks.lint``: what ``venue_spellings`` groups names by.
"""

from __future__ import annotations

import re

from cvgen.checks.lint.fold import fold_words

__all__ = ["meeting_key", "venue_key"]

SPELT_OUT = {"proc": "proceedings", "conf": "conference", "intl": "international"}
SILENT = frozenset({"the", "of", "and", "on", "in", "for"})

OF_A_MEETING = frozenset(
    {
        *("proceedings", "advances", "conference", "symposium", "workshop", "annual"),
        *("meeting", "international", "intl", "joint", "track", "main"),
        *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"),
        *("ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth"),
        *("fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"),
        *("twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth"),
        *("twenty", "thirty", "forty", "fifty", "sixty", "acm", "ieee"),
    }
)
"""Words that come and go between two meetings of one series."""

IN_BRACKETS = re.compile(r"\([^()]*\)")
NUMERAL = re.compile(r"\d+(?:st|nd|rd|th)?|[ivxl]+")


def venue_key(name: str) -> str:
    """A name without case, punctuation, small words and the ways to write "and"."""
    words = fold_words(name.replace("&", " and ")).split()
    return " ".join(SPELT_OUT.get(one, one) for one in words if one not in SILENT)


def meeting_key(name: str) -> str:
    """A name without what changes from one meeting of a series to the next."""
    words = venue_key(IN_BRACKETS.sub(" ", name)).split()
    return " ".join(
        _singular(one)
        for one in words
        if one not in OF_A_MEETING and not NUMERAL.fullmatch(one)
    )


def _singular(word: str) -> str:
    return word.removesuffix("s")
