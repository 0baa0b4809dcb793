"""The commands ``presets`` and ``presets show``: the funders' rules that cvgen knows.

Part of ``cli``.
"""

from __future__ import annotations

from pathlib import Path

import typer

from cvgen.cli.listing import print_list
from cvgen.cli.next_step import say_next
from cvgen.cli.report import print_diagnostics, visible
from cvgen.diagnostics import InvalidInput
from cvgen.files.presets import preset_names, read_preset
from cvgen.files.read import check_folder
from cvgen.loading.preset import load_preset
from cvgen.presets.explain import explain, summarise

__all__ = ["list_presets", "show_preset"]


def list_presets(data: Path | None) -> None:
    """Print a line for each preset, then the problems of those that cannot be read.

    Raises:
        BadParameter: It is the name of a preset, and of no folder.
        InvalidInput: There is no such folder.
        Exit: Some cannot be read.
    """
    if data is not None:
        if not data.exists() and str(data) in preset_names():
            message = f"write `cvgen presets show {data}` to have it explained"
            raise typer.BadParameter(message)
        check_folder(data)
    names = preset_names(data)
    print_list(names, lambda name: summarise(load_preset(read_preset(name, data))))
    say_next(f"`cvgen presets show {names[0]}` explains one")


def show_preset(name: str, data: Path | None) -> None:
    """Print all rules of a preset in plain words.

    Raises:
        Exit: There is no such preset or folder, or the file is at fault, which is said.
    """
    try:
        if data is not None:
            check_folder(data)
        preset = load_preset(read_preset(name, data))
    except InvalidInput as invalid:
        print_diagnostics(invalid.diagnostics, "")
        raise typer.Exit(invalid.exit_status) from None
    for line in explain(name, preset):
        typer.echo(visible(line))
    say_next(f"write `preset: {name}` into a variant")
