"""Separators as Chinese and Japanese have them, beside words of their own writing.

Part of ``document``; ``builder`` asks it for the lines of entries. What stands beside
ideographs is parted by a full-width mark, which has the space in itself (GB/T 15834;
JIS X 4051). A line has marks of one kind: Latin words among themselves keep the comma
and its space if the line has no ideograph, and within a title. References do not come
here: in them both countries' rules have half-width marks (GB/T 7714; SIST 02).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial
from types import MappingProxyType

from msgspec.structs import replace

from cvgen.late_pattern import late_pattern
from cvgen.model.east_asian import HAN, KANA
from cvgen.model.text import RichText, Run, TextRun

__all__ = ["full_width"]

MARKS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {"zh": {",": "，", ";": "；"}, "ja": {",": "、", ";": "；"}}
)
"""What parts things in a language, for what parts them elsewhere."""

BRACKETS: Mapping[str, int] = MappingProxyType({"(": 1, ")": -1})
"""Half-width brackets, and how much deeper they lead into a text of its own."""

CLOSING = "）」』》〉】"

SEPARATOR = late_pattern(
    rf"(?<=[{HAN}{KANA}{CLOSING}])([,;])[ ](?=\S|$)|([,;])[ ](?=[{HAN}{KANA}])"
)


EVERY = late_pattern(r"([()]|[,;][ ](?=\S|$))")
"""All that part a line, and the brackets within which they stay."""

WIDE = late_pattern(rf"[{HAN}{KANA}]")


def full_width(text: RichText, language: str, *, always: bool = False) -> RichText:
    """A line with the marks of one of these languages, ``zh`` or ``ja``.

    All its parts are so set off if any has an ideograph, or ``always``.
    """
    is_wide = always or any(
        isinstance(run, TextRun) and WIDE().search(run.text) for run in text.runs
    )
    return RichText(tuple(_runs(text, MARKS[language], is_wide=is_wide)))


def _runs(text: RichText, marks: Mapping[str, str], *, is_wide: bool) -> Iterator[Run]:
    before, depth = "", 0
    for run in text.runs:
        if not isinstance(run, TextRun):
            before = ""
            yield run
            continue
        if is_wide and not (run.strong or run.emphasis):
            done, depth = _every(run.text, marks, depth)
            yield replace(run, text=done)
            before = run.text[-1:] or before
            continue
        # With what stands before it, so that a mark may begin a run.
        whole = before + run.text
        done = SEPARATOR().sub(partial(_mark, marks, len(before)), whole)
        yield replace(run, text=done[len(before) :])
        before = run.text[-1:] or before


def _every(text: str, marks: Mapping[str, str], depth: int) -> tuple[str, int]:
    """The text with all its separators exchanged but those within so many brackets."""
    pieces: list[str] = []
    for piece in EVERY().split(text):
        if piece in BRACKETS:
            depth = max(0, depth + BRACKETS[piece])
        is_mark = piece[1:] == " " and piece[0] in marks
        pieces.append(marks[piece[0]] if is_mark and not depth else piece)
    return "".join(pieces), depth


def _mark(marks: Mapping[str, str], start: int, found: re.Match[str]) -> str:
    """What is printed for a separator; one that begins in another run stays."""
    return found[0] if found.start() < start else marks[found[1] or found[2]]
