"""Print what a data folder has several of, a line each.

Part of ``cli``, for ``variants``, ``themes`` and ``presets``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import typer

from cvgen.cli.report import print_diagnostics, visible
from cvgen.diagnostics import CvError, Diagnostic, InvalidInput

__all__ = ["print_list"]


def print_list(names: Sequence[str], describe: Callable[[str], str]) -> None:
    """Print a line for each name, then the problems of those that cannot be read.

    ``describe`` reads what a name is of, and raises ``InvalidInput`` if it cannot.

    Raises:
        Exit: There are such problems, which have been printed.
    """
    problems: list[Diagnostic] = []
    width = max(map(len, names), default=0)
    for name in names:
        try:
            description = describe(name)
        except InvalidInput as invalid:
            problems += invalid.diagnostics
        else:
            typer.echo(visible(f"{name:<{width}}  {description}".rstrip()))
    print_diagnostics(problems, "")
    if problems:
        raise typer.Exit(CvError.exit_status)
