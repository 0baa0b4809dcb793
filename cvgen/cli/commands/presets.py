"""The command ``presets`` and what it may be told.

Part of ``cli.commands``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cvgen.cli.data_folder import folder_if_there

__all__ = ["EXAMPLE", "presets"]

EXAMPLE = "Example: cvgen presets show erc-2027"

PresetWords = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[DATA_DIR] | show PRESET [DATA_DIR]",
        help="Folder with presets of your own; data unless given.",
        show_default=False,
    ),
]


def presets(words: PresetWords = None) -> None:
    """List the presets, which are the rules of funders' schemes, or explain one."""
    from cvgen.cli.presets import list_presets, show_preset

    found = words or []
    is_show = found[:1] == ["show"]
    folder = found[2:] if is_show else found
    if is_show and len(found) == 1:
        message = "name the preset, as in `cvgen presets show erc-2027`"
        raise typer.BadParameter(message)
    if len(folder) > 1:
        message = "there is one folder too many, or `show` is missing before a preset"
        raise typer.BadParameter(message)
    data = folder_if_there(Path(folder[0]) if folder else None)
    if is_show:
        show_preset(found[1], data)
    else:
        list_presets(data)
