"""Say what a user may do next, where somebody reads it.

Part of ``cli``. Lists and reports are also read by programs, which get nothing but the
list or the report: the next step is for terminals.
"""

from __future__ import annotations

import sys
from pathlib import Path
from shlex import quote

import typer

from cvgen.cli.data_folder import USUAL
from cvgen.cli.report import visible

__all__ = ["as_argument", "say_next"]


def say_next(step: str) -> None:
    """Print a next step on a terminal."""
    if sys.stdout.isatty():
        typer.echo(f"next: {step}")


def as_argument(data: Path | None) -> str:
    """A data folder as a command is told it, with a space before; none if usual."""
    if data is None or data == USUAL:
        return ""
    return f" {quote(visible(str(data)))}"
