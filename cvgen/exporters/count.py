"""Count a text in the ways that programs and forms do.

Part of ``exporters``. No funder whose pages were read says how its form counts, so each
size is taken twice: once as a word processor shows it, once at the largest that a form
may make of it.

Words: split at white space, as Word shows them; or at dashes, hyphens and slashes too,
where a part counts that has a letter or a digit. Characters: code points, a line break
as one; or code units of UTF-16, which ``maxlength`` counts (HTML Living Standard,
"Limiting user input length"; Infra, "length" of a string), with a line break as two,
which is what a form sends (HTML, "Converting an entry list to a list of name-value
pairs"). A letter with a combining mark is two either way.
"""

from __future__ import annotations

import re

from cvgen.exporters.box_text import Counts

__all__ = ["count_text"]

DASHES_AND_SLASHES = re.compile(
    "[-\N{HYPHEN}-\N{HORIZONTAL BAR}\N{MINUS SIGN}/\\\\\\s]+",
)
"""The hyphen-minus, U+2010 to U+2015, the minus sign, slashes and white space."""

UNIT = 2
"""Bytes of a code unit of UTF-16."""


def count_text(text: str) -> Counts:
    """The sizes of a text whose line breaks are line feeds."""
    parts = DASHES_AND_SLASHES.split(text)
    return Counts(
        words=len(text.split()),
        words_parted=max(sum(map(_is_word, parts)), len(text.split())),
        characters=len(text),
        characters_without_spaces=sum(not c.isspace() for c in text),
        characters_as_sent=len(text.encode("utf-16-le")) // UNIT + text.count("\n"),
    )


def _is_word(part: str) -> bool:
    return any(c.isalnum() for c in part)
