"""Say where a list or mapping in brackets goes wrong, maybe lines below its beginning.

Part of ``loading``, for ``syntax``. A parser stops at what cannot follow; what is
missing is missing before that: a comma, the bracket that closes, or the quotation marks
of a text.
"""

from __future__ import annotations

import re

from cvgen.loading.fault import Fault, Spot
from cvgen.loading.line import read_line
from cvgen.loading.stop import CODE, Stop

__all__ = ["open_bracket"]

CLOSING = {"{": "}", "[": "]"}

FLOW_HINT = "put a text within it that has a `:`, a `,` or a ` #` in quotes"

COLON = "a text with a colon and a space in it must stand in quotes"

SIGNS = ",{[:"
"""What parts keys and values in brackets."""

_COMMENT = re.compile(r"(?<=\s)#")
"""Where a comment may begin."""


def open_bracket(stop: Stop) -> Spot:
    """A comma or a bracket that is missing, or a text that is not in quotes."""
    closing = CLOSING.get(stop.opener, "]")
    if stop.found in CLOSING.values():
        return _spot(stop, f"`{stop.found}` stands where `{closing}` must", stop.column)
    missing = f"a comma or the `{closing}` of the `{stop.opener}` is missing"
    if line := _line_before(stop):
        return _at_end(stop, line, closing, f"{missing} here")
    before = stop.text[: stop.column - 1]
    begun = max(map(before.rfind, SIGNS)) + 1
    words = before[begun:].split() if stop.found == ":" else []
    if len(words) == 1:
        return _spot(stop, COLON, stop.column)
    column = before.rindex(words[-1]) + 1 if words else stop.column
    return _spot(stop, f"{missing} before this", column)


def _line_before(stop: Stop) -> int:
    """The line that should have ended otherwise; 0 if the fault is within a line.

    What is indented no further than the line of the bracket is no part of it.
    """
    own = _indent(stop.lines[stop.began_line - 1])
    for number in range(stop.began_line + 1, min(stop.line, len(stop.lines)) + 1):
        text = stop.lines[number - 1]
        if text.strip() and _indent(text) <= own and text.lstrip()[0] not in "]}":
            return _filled(stop, number - 1)
    before = stop.text[: stop.column - 1].strip(" \t-")
    is_first = " " not in before if stop.found == ":" else not before
    is_later = stop.line > stop.began_line
    return _filled(stop, stop.line - 1) if is_first and is_later else 0


def _filled(stop: Stop, number: int) -> int:
    """The line, or the last one before it that says anything."""
    while number > stop.began_line and not _content(stop.lines[number - 1]):
        number -= 1
    return number


def _at_end(stop: Stop, line: int, closing: str, message: str) -> Spot:
    """Behind what a line says, or at the comment in which the bracket is lost."""
    text = stop.lines[line - 1]
    column = len(_content(text)) + 1
    comment = _COMMENT.search(text, column - 1)
    if comment and closing in text[comment.start() :]:
        message = f"a `#` behind a space begins a comment, and the `{closing}` is in it"
        return _spot(stop, message, comment.start() + 1, line)
    end = f"if nothing else belongs to it, write `{closing}` here"
    return _spot(stop, message, column, line, () if _goes_on(stop, line) else (end,))


def _goes_on(stop: Stop, line: int) -> bool:
    """Whether the next line that says anything belongs to what the bracket opens."""
    own = _indent(stop.lines[stop.began_line - 1])
    below = next(filter(_content, stop.lines[line:]), "")
    return _indent(below) > own


def _content(text: str) -> str:
    """What a line says, without its comment."""
    start, quotes = 0, {'"': 0, "'": 0}
    for found in _COMMENT.finditer(text):
        for quote in quotes:
            quotes[quote] += text.count(quote, start, found.start())
        start = found.start()
        if not any(count % 2 for count in quotes.values()):
            return text[:start].rstrip()
    return text.rstrip()


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" "))


def _spot(
    stop: Stop, message: str, column: int, line: int = 0, first: tuple[str, ...] = ()
) -> Spot:
    """A fault with what may mend it, ``first`` these hints.

    The bracket is named if it is on another line.
    """
    line = line or stop.line
    parts = read_line(stop.lines, stop.began_line)
    hint = parts.quoted_hint("if it is text, ")
    if stop.opener == "{" and ":" in parts.value:
        hint = FLOW_HINT
    begun = f"the `{stop.opener}` is in line {stop.began_line}"
    hints = (hint,) if line == stop.began_line else (begun, hint)
    return Spot(Fault(CODE, message, (*first, *hints)), line, column)
