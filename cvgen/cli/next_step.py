"""Say what a user may do next, where somebody reads it.

Part of ``cli``. Lists and reports are also read by programs, which get nothing but the
list or the report: the next step is for terminals.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from shlex import quote

import typer

from cvgen.cli.data_folder import USUAL
from cvgen.cli.report import visible

__all__ = ["as_argument", "say_next", "say_wanting"]


def say_next(step: str) -> None:
    """Print a next step on a terminal."""
    if sys.stdout.isatty():
        typer.echo(f"next: {step}")


def say_wanting(dois: Sequence[str], data: Path) -> None:
    """Print how works come in of which a file names no authors."""
    if dois:
        option = f" --data{as_argument(data)}" if as_argument(data) else ""
        names = " ".join(quote(visible(doi)) for doi in dois)
        whose = "of 1 work" if len(dois) == 1 else f"of {len(dois)} works"
        told = f"`cvgen import doi {names}{option}`"
        typer.echo(f"{told} asks doi.org for the authors {whose}")


def as_argument(data: Path | None) -> str:
    """A data folder as a command is told it, with a space before; none if usual."""
    if data is None or data == USUAL:
        return ""
    return f" {quote(visible(str(data)))}"
