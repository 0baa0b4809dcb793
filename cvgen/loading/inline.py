"""Scans marked-up text into pieces: text, marks, citations and runs of asterisks.

Part of ``loading``, a step of ``markup``. One pass from left to right; whatever is not
closed properly is text. Every pattern scans at most to the next special character, so
the time is linear.
"""

from __future__ import annotations

import re
from typing import TypeAlias

import msgspec

from cvgen.late_pattern import late_pattern
from cvgen.loading.emphasis import Delimiter, delimiter
from cvgen.loading.fault import Fault, Refused, quoted
from cvgen.model.text import CitationRun, CountRun, MetricRun

__all__ = ["SPECIAL", "Link", "Mark", "Piece", "scan"]

TAGS = {"i": "emphasis", "b": "strong", "sub": "sub", "sup": "sup"}
SHIFTS = {"~": "sub", "^": "sup"}

SPECIAL = re.compile(r"[\\*\[\]~^<{]")
ESCAPE = late_pattern(r"\\([!-/:-@\[-`{-~ ])")
STARS = late_pattern(r"\*+")
TAG = late_pattern(r"<(/?)(i|b|sub|sup)>")
SHIFTED = {
    "~": late_pattern(r"~(?:\\[!-/:-@\[-`{-~]|[^\s~\\])++~"),
    "^": late_pattern(r"\^(?:\\[!-/:-@\[-`{-~]|[^\s^\\])++\^"),
}
KEY = r"@[^\s\[\]@,;]++"
CITATION = re.compile(rf"\[\s?({KEY}(?:\s?;\s?{KEY})*+)\s?\]")
LIKE_CITATION = late_pattern(r"\[\s?-?@[^\s\[\]@][^\[\]]*+\]")
DESTINATION = late_pattern(
    r"\]\(\s?(?:<([^<>\s]*+)>|((?:[^\s()\\<]|\\.|\([^\s()]*+\))*+))\s?\)"
)


class Mark(msgspec.Struct, frozen=True):
    """A style begins or ends here."""

    style: str
    begins: bool


class Link(msgspec.Struct, frozen=True):
    """A link begins here, or ends if it has no address."""

    address: str | None


Piece: TypeAlias = str | Mark | Link | CitationRun | CountRun | MetricRun | Delimiter


class Scanner:
    """The state of one scan."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.pieces: list[Piece] = []
        self.brackets: list[tuple[int, int]] = []
        self.tags: dict[str, list[int]] = {}
        self.shifts: dict[int, int] = {}
        self.faults: list[Fault] = []

    def run(self) -> list[Piece]:
        """Scan to the end."""
        steps = {
            "\\": self.escape,
            "*": self.stars,
            "[": self.open_bracket,
            "]": self.close_bracket,
            "<": self.tag,
            "~": self.shift,
            "^": self.shift,
            "{": self.fact,
        }
        while special := SPECIAL.search(self.text, self.at):
            start = special.start()
            if start > self.at:
                self.pieces.append(self.text[self.at : start])
                self.at = start
            steps[special[0]]()
        self.pieces.append(self.text[self.at :])
        for end, place in self.shifts.items():  # its end was part of an address
            self.pieces[place] = self.text[end]
        if self.faults:
            raise Refused(*self.faults)
        return self.pieces

    def take(self, piece: Piece, end: int) -> None:
        """Put a piece, and go on behind it."""
        self.pieces.append(piece)
        self.at = end

    def literal(self) -> None:
        """One special character that is only text."""
        self.take(self.text[self.at], self.at + 1)

    def escape(self) -> None:
        """A backslash before punctuation takes its meaning; a space does not break."""
        match = ESCAPE().match(self.text, self.at)
        if match:
            self.take("\xa0" if match[1] == " " else match[1], match.end())
        else:
            self.literal()

    def stars(self) -> None:
        """A run of asterisks."""
        match = STARS().match(self.text, self.at)
        end = match.end() if match else self.at + 1
        before = self.text[self.at - 1] if self.at else ""
        self.take(delimiter(before, self.text[end : end + 1], end - self.at), end)

    def shift(self) -> None:
        """A subscript or superscript, open or to be closed."""
        style = SHIFTS[self.text[self.at]]
        if self.shifts.pop(self.at, None) is not None:
            self.take(Mark(style, begins=False), self.at + 1)
            return
        match = SHIFTED[self.text[self.at]]().match(self.text, self.at)
        if match:
            self.shifts[match.end() - 1] = len(self.pieces)
            self.take(Mark(style, begins=True), self.at + 1)
        else:
            self.literal()

    def tag(self) -> None:
        """A tag, which counts only when it is closed."""
        match = TAG().match(self.text, self.at)
        if not match:
            self.literal()
            return
        style, opened = TAGS[match[2]], self.tags.setdefault(match[2], [])
        if not match[1]:
            opened.append(len(self.pieces))
        elif opened:
            self.pieces[opened.pop()] = Mark(style, begins=True)
            self.take(Mark(style, begins=False), match.end())
            return
        self.take(match[0], match.end())

    def fact(self) -> None:
        """A count of works or a metric."""
        from cvgen.loading.facts import read_fact  # noqa: PLC0415 — few texts have one

        try:
            found = read_fact(self.text, self.at)
        except Refused as refused:
            self.faults += refused.faults
            found = None
        if found is None:
            self.literal()
        else:
            self.take(*found)

    def open_bracket(self) -> None:
        """A citation, or perhaps a link."""
        if match := CITATION.match(self.text, self.at):
            for key in match[1].split(";"):
                self.take(CitationRun(key.strip().removeprefix("@")), match.end())
        elif match := LIKE_CITATION().match(self.text, self.at):
            self.faults.append(_no_citation(match[0]))
            self.take(match[0], match.end())
        else:
            self.brackets.append((len(self.pieces), self.at))
            self.literal()

    def close_bracket(self) -> None:
        """A link, if an address follows; links do not nest, so it ends all others."""
        if not self.brackets:
            self.literal()
            return
        place, start = self.brackets.pop()
        match = DESTINATION().match(self.text, self.at)
        if not match:
            self.literal()
            return
        from cvgen.loading.links import read_link  # noqa: PLC0415 — few have links

        self.brackets.clear()
        written = match[1] or ESCAPE().sub(r"\1", match[2] or "")
        try:
            self.pieces[place] = Link(read_link(written))
        except Refused as refused:
            found = self.text[start : match.end()]
            self.faults += [
                Fault(fault.code, fault.message, fault.hints, found)
                for fault in refused.faults
            ]
        self.take(Link(None), match.end())


def scan(text: str) -> list[Piece]:
    """The pieces of a text in reading order.

    Raises:
        Refused: a link has an address of a kind that is not allowed, or braces are
            like a fact and none.
    """
    return Scanner(text).run()


def _no_citation(found: str) -> Fault:
    return Fault(
        "bad-citation",
        f"{quoted(found)} is not a citation",
        (
            "write `[@id]` or `[@id; @id]`",
            r"write `\[` for a bracket that is only text",
        ),
        found,
    )
