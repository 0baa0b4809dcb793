"""The command ``preview`` and what it may be told.

Part of ``cli.commands``.
"""

from __future__ import annotations

from typing import Annotated

import typer

from cvgen.cli.commands.arguments import DataFolder
from cvgen.cli.data_folder import USUAL

__all__ = ["EXAMPLE", "preview"]

EXAMPLE = (
    "Example: cvgen preview my-data --variant two-page --editor code. Ctrl-C ends it."
)

VariantName = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="The variant to begin with."),
]
Port = Annotated[
    int,
    typer.Option(
        metavar="N",
        help="Where to listen on this machine; any free port unless given.",
        min=0,
        max=65535,
        show_default=False,
    ),
]
NoBrowser = Annotated[
    bool, typer.Option("--no-browser", help="Print the address and open no browser.")
]
EditorChoice = Annotated[
    str,
    typer.Option(
        metavar="COMMAND|ADDRESS",
        help="What opens a line: a command such as `code`, or an address such as "
        "`vscode://file/`; {file}, {line} and {column} are filled in. VISUAL or "
        "EDITOR unless given.",
        show_default=False,
    ),
]


def preview(
    data: DataFolder = None,
    *,
    variant: VariantName = None,
    port: Port = 0,
    no_browser: NoBrowser = False,
    editor: EditorChoice = "",
) -> None:
    """Show the CV in a browser, anew after every save.

    The pages stand beside their problems; a click on an entry says which line it comes
    from and opens it in the editor. Nobody else than this machine can see it.
    """
    from cvgen.cli.show_preview import Order, show_preview

    show_preview(
        Order(
            data=data or USUAL,
            variant=variant,
            port=port,
            opens_browser=not no_browser,
            editor=editor,
        )
    )
