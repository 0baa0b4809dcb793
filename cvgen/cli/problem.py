"""Diagnostics as JSON: places as a person reads them, and as numbers.

Part of ``cli``.
"""

from __future__ import annotations

import msgspec

from cvgen.diagnostics import Diagnostic, Location, Severity

__all__ = ["Problem", "describe_problem"]


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """A diagnostic; a place that is not known is empty, or 0."""

    severity: Severity
    code: str
    message: str
    path: str
    file: str
    line: int
    column: int
    also: tuple[str, ...]
    hints: tuple[str, ...]


def describe_problem(one: Diagnostic) -> Problem:
    """A diagnostic for other programs."""
    place = one.location or Location("")
    return Problem(
        severity=one.severity,
        code=one.code,
        message=one.message,
        path=str(one.path) if one.path else "",
        file=place.file,
        line=place.line,
        column=place.column,
        also=tuple(map(str, one.also)),
        hints=one.hints,
    )
