"""The command ``variants``: what a data folder can be built as.

Part of ``cli``.
"""

from __future__ import annotations

from pathlib import Path

import typer

from cvgen.cli.next_step import as_argument, say_next
from cvgen.cli.report import print_diagnostics, visible
from cvgen.diagnostics import CvError, Diagnostic, InvalidInput
from cvgen.files.read import check_folder
from cvgen.files.variants import read_variant, variant_names
from cvgen.loading.variant import load_variant

__all__ = ["list_variants"]


def list_variants(data: Path) -> None:
    """Print a line for each variant, then the problems of those that cannot be read.

    Raises:
        InvalidInput: There is no such folder.
    """
    check_folder(data)
    names = variant_names(data)
    problems: list[Diagnostic] = []
    width = max(map(len, names), default=0)
    for name in names:
        try:
            variant = load_variant(read_variant(data, name))
        except InvalidInput as invalid:
            problems += invalid.diagnostics
            continue
        typer.echo(visible(f"{name:<{width}}  {variant.description}".rstrip()))
    if not names:
        typer.echo(f"{data}: no variants; `cvgen build` builds a CV with everything")
    print_diagnostics(problems, "")
    if problems:
        raise typer.Exit(CvError.exit_status)
    if names:
        command = f"cvgen build{as_argument(data)}"
        say_next(f"`{command} --variant {names[0]}` builds one, `--all` each of them")
