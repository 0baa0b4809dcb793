"""The commands below ``export``: a CV as other things than a PDF.

Part of ``cli.commands``; what they do is imported when one is run.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cvgen.cli.report_format import ReportFormat

__all__ = ["exporting"]

exporting = typer.Typer(
    help="Export a CV to other things than a PDF.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
)


@exporting.callback()
def _commands() -> None:
    """Hold the commands, also while there is only one."""


@exporting.command(name="text")
def text(
    data: Annotated[
        Path | None,
        typer.Argument(
            metavar="DATA_DIR",
            help="Folder with profile.yaml and publications.yaml; data unless given.",
            readable=False,
            show_default=False,
        ),
    ] = None,
    *,
    variant: Annotated[
        str,
        typer.Option(
            "--variant", metavar="NAME", help="A variant that names a preset."
        ),
    ],
    box: Annotated[
        str | None,
        typer.Option("--box", metavar="ID", help="Print the text of this box alone."),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="DIR",
            help="Write a file a text into this folder, or the worksheet.",
        ),
    ] = None,
    form: Annotated[
        ReportFormat,
        typer.Option("--format", help="What to print.", case_sensitive=False),
    ] = ReportFormat.TEXT,
) -> None:
    """Print the texts for the boxes of a funder's form, with what each counts.

    Of a form that only the funder's own system makes it is a worksheet.

    Example: cvgen export text --variant ukri-r4ri --box knowledge
    """
    from cvgen.cli.export_text import Order, export_texts

    export_texts(
        Order(
            data=data or Path("data"),
            variant=variant,
            box=box,
            output=output,
            is_json=form is ReportFormat.JSON,
        )
    )
