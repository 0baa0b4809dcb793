"""Diagnostics as text for a person: where, what, the line with a caret, hints.

Part of ``cli``. Everything that comes from a file is shown without its control
characters, so that no file can speak to the terminal.
"""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterable, Iterator, Mapping

import typer

from cvgen.diagnostics import Diagnostic, Location, Severity

__all__ = [
    "format_diagnostic",
    "print_diagnostic",
    "print_diagnostics",
    "visible",
    "wanted_colour",
]

UNCHECKED = "not-checked"
"""The code of what says so."""

COLOURS = {Severity.ERROR: typer.colors.RED, Severity.WARNING: typer.colors.YELLOW}


def print_diagnostics(
    diagnostics: Iterable[Diagnostic], outcome: str = "nothing was written"
) -> None:
    """Print them to standard error; errors are counted at the end, with what came.

    There it is said too what the errors have kept from being checked.
    """
    errors, left = 0, ""
    for one in diagnostics:
        errors += one.severity is Severity.ERROR
        if one.code == UNCHECKED:
            left = one.message
        else:
            print_diagnostic(one)
    if errors:
        what = "1 error" if errors == 1 else f"{errors} errors"
        typer.echo("; ".join(filter(None, (what, outcome, left))), err=True)


def print_diagnostic(one: Diagnostic, *, err: bool = True) -> None:
    """Print one to standard error, or to standard output where it is the result."""
    typer.echo(format_diagnostic(one), err=err, color=wanted_colour(os.environ))


def wanted_colour(environment: Mapping[str, str]) -> bool | None:
    """False if colours are not wanted (no-color.org), else as the stream allows."""
    if environment.get("NO_COLOR") or environment.get("TERM") == "dumb":
        return False
    return None


def format_diagnostic(one: Diagnostic) -> str:
    """A problem as a few lines of text."""
    return "\n".join(_lines(one))


def _lines(one: Diagnostic) -> Iterator[str]:
    severity = typer.style(one.severity.value, fg=COLOURS[one.severity], bold=True)
    where = f"{visible(str(one.location))}: " if one.location else ""
    yield f"{where}{severity}: {visible(one.message)}"
    if one.path and one.path.steps:
        yield f"  at {visible(str(one.path))}"
    if one.location and one.location.excerpt:
        yield from _excerpt(one.location)
    for place in one.also:
        yield f"  also at {visible(str(place))}"
    for hint in one.hints:
        yield f"  hint: {visible(hint)}"


def _excerpt(location: Location) -> Iterator[str]:
    """The line with its number, and a caret under the place."""
    margin = f"{location.line:>5} | "
    column = location.excerpt_column or location.column
    before = visible(location.excerpt[: column - 1])
    yield margin + visible(location.excerpt)
    marked = visible(location.excerpt[column - 1 : column - 1 + location.length])
    carets = "^" * max(_cells(marked), 1)
    yield " " * (len(margin) - 2) + "| " + " " * _cells(before) + carets


def visible(text: str) -> str:
    """The text with a mark for every character that moves or hides things."""
    return "".join(
        " " if c == "\t" else "\ufffd" if _is_control(c) else c for c in text
    )


def _is_control(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}


def _cells(text: str) -> int:
    """The columns that a terminal takes for a text (UAX 11)."""
    return sum(
        0
        if unicodedata.category(c) in {"Mn", "Me"}
        else 2
        if unicodedata.east_asian_width(c) in "WF"
        else 1
        for c in text
    )
