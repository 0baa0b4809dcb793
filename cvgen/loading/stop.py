"""Where a YAML parser gave up, and the lines around it.

Part of ``loading``: ``syntax`` makes a problem of it.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from yaml.error import MarkedYAMLError

from cvgen.loading.fault import Fault, Spot
from cvgen.loading.line import Line, read_line

__all__ = ["CODE", "Stop", "stop_of"]

CODE = "yaml-syntax"


class Stop(msgspec.Struct, frozen=True):
    """Where the parser stopped, and where the construct began that it was in."""

    lines: Sequence[str]
    line: int
    column: int
    began_line: int
    began_column: int

    @property
    def text(self) -> str:
        """The line at which the parser stopped."""
        return self.lines[self.line - 1] if self.line <= len(self.lines) else ""

    @property
    def found(self) -> str:
        """The character at which the parser stopped."""
        return self.text[self.column - 1 : self.column]

    @property
    def opener(self) -> str:
        """The character at which the construct began."""
        if self.began_line > len(self.lines):
            return ""
        return self.lines[self.began_line - 1][self.began_column - 1 :][:1]

    @property
    def parts(self) -> Line:
        """The line's indentation, key and value."""
        return read_line(self.lines, self.line)

    @property
    def begins_line(self) -> bool:
        """Whether nothing but white space stands before it."""
        return not self.text[: self.column - 1].strip()

    def here(self, message: str, *hints: str, length: int = 1) -> Spot:
        """A fault where the parser stopped."""
        return Spot(Fault(CODE, message, hints), self.line, self.column, length)

    def at_start(self, message: str, *hints: str) -> Spot:
        """A fault where the construct began."""
        return Spot(Fault(CODE, message, hints), self.began_line, self.began_column)


def stop_of(problem: MarkedYAMLError, lines: Sequence[str]) -> Stop:
    """The marks of an error, counted from 1."""
    end = problem.problem_mark or problem.context_mark
    began = problem.context_mark or end
    if end is None or began is None:
        return Stop(lines, 1, 1, 1, 1)
    return Stop(lines, end.line + 1, end.column + 1, began.line + 1, began.column + 1)
