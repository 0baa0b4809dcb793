"""One line of YAML as its author sees it: indentation, key, value.

Part of ``loading``: ``syntax`` reads lines that YAML could not, to say what would mend
them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

__all__ = ["LONGEST_EXAMPLE", "Line", "in_quotes", "read_line"]

LINE = r"(?P<start>\s*(?:-\s+)*)(?:(?P<key>[^\s:#'\"][^:]*?):\s+)?(?P<value>.*)"

LONGEST_EXAMPLE = 90
"""Longest line that a hint repeats with its quotation marks."""


class Line(msgspec.Struct, frozen=True):
    """A line taken apart; the columns are counted from 1."""

    number: int
    text: str
    key: str
    value: str
    key_column: int
    value_column: int
    goes_on: bool

    def quoted_hint(self, condition: str = "") -> str:
        """How the line is written with its text in quotation marks."""
        written = (
            f"{self.key}: {in_quotes(self.value)}"
            if self.key
            else in_quotes(self.value)
        )
        is_flow = self.key.startswith(("[", "{"))
        if is_flow or self.goes_on or not self.value or len(written) > LONGEST_EXAMPLE:
            return f"{condition}put the whole text in quotes"
        return f"{condition}write `{written}`"


def read_line(lines: Sequence[str], number: int, *, before: bool = False) -> Line:
    """Take apart a line, or the last one before it that is not blank."""
    if before:
        number -= 1
        while number > 0 and not lines[number - 1].strip():
            number -= 1
    text = lines[number - 1] if 0 < number <= len(lines) else ""
    match = re.match(LINE, text)
    start = match["start"] if match else ""
    return Line(
        number,
        text,
        key=(match["key"] or "") if match else "",
        value=match["value"].rstrip() if match else text,
        key_column=len(start) + 1,
        value_column=match.start("value") + 1 if match else 1,
        goes_on=_goes_on(lines, number, len(start)),
    )


def _goes_on(lines: Sequence[str], number: int, indent: int) -> bool:
    """Whether the next line is indented further, and so continues this one."""
    following = lines[number] if 0 <= number < len(lines) else ""
    return len(following) - len(following.lstrip(" ")) > indent


def in_quotes(text: str) -> str:
    """The text in quotation marks that YAML undoes."""
    bare = text.strip()
    if len(bare) > 1 and bare[0] == bare[-1] and bare[0] in "'\"":
        bare = bare[1:-1]
    if '"' in bare or "\\" in bare:
        return "'" + bare.replace("'", "''") + "'"
    return f'"{bare}"'
