"""The command ``variants``: what a data folder can be built as.

Part of ``cli``.
"""

from __future__ import annotations

from pathlib import Path

import typer

from cvgen.cli.listing import print_list
from cvgen.cli.next_step import as_argument, say_next
from cvgen.files.read import check_folder
from cvgen.files.variants import read_variant, variant_names
from cvgen.loading.variant import load_variant

__all__ = ["list_variants"]


def list_variants(data: Path) -> None:
    """Print a line for each variant, then the problems of those that cannot be read.

    Raises:
        InvalidInput: There is no such folder.
        Exit: Some cannot be read.
    """
    check_folder(data)
    names = variant_names(data)
    if not names:
        typer.echo(f"{data}: no variants; `cvgen build` builds a CV with everything")
    print_list(names, lambda name: load_variant(read_variant(data, name)).description)
    if names:
        command = f"cvgen build{as_argument(data)}"
        say_next(f"`{command} --variant {names[0]}` builds one, `--all` each of them")
