"""The commands below ``export``: a CV as other things than a PDF.

Part of ``cli.commands``; what they do is imported when one is run.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cvgen.cli.commands.arguments import DataFolder
from cvgen.cli.data_folder import USUAL
from cvgen.cli.report_format import ReportFormat
from cvgen.model.exported_format import ExportedFormat

__all__ = ["exporting"]

exporting = typer.Typer(
    help="Export a CV to other things than a PDF.",
    epilog="Example: cvgen export html my-data --output cv.html",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
)

VariantName = Annotated[
    str | None,
    typer.Option(
        "--variant", metavar="NAME", help="What this variant prints, in its order."
    ),
]
OutputFile = Annotated[
    Path | None,
    typer.Option(
        "--output", "-o", metavar="FILE", help="Write it there; print it unless given."
    ),
]
Force = Annotated[
    bool, typer.Option("--force", help="Replace a file that may be somebody's work.")
]
Bare = Annotated[
    bool,
    typer.Option(
        "--bare",
        help="Leave out what only cvgen reads, such as lists, roles and contributions.",
    ),
]


@exporting.command(name="text")
def text(
    data: DataFolder = None,
    *,
    variant: Annotated[
        str | None,
        typer.Option(
            "--variant",
            metavar="NAME",
            help="What it prints; of one that names a preset with boxes, their texts.",
        ),
    ] = None,
    box: Annotated[
        str | None,
        typer.Option("--box", metavar="ID", help="Print the text of this box alone."),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="PATH",
            help="Write it there: the CV a file, boxes a folder with a file each.",
        ),
    ] = None,
    form: Annotated[
        ReportFormat,
        typer.Option("--format", help="What to print.", case_sensitive=False),
    ] = ReportFormat.TEXT,
    force: Force = False,
) -> None:
    """Export the CV as plain text, or the texts for the boxes of a funder's form.

    Of boxes it says what each text counts; of a form that only the funder's own system
    makes it is a worksheet.

    Example: cvgen export text --variant ukri-r4ri --box knowledge
    """
    folder = data or USUAL
    is_json = form is ReportFormat.JSON
    if not _export_boxes(folder, variant, box, output, is_json=is_json, force=force):
        _export(ExportedFormat.TEXT, folder, variant, output, force=force)


@exporting.command(name="bibtex")
def bibtex(
    data: DataFolder = None,
    *,
    variant: VariantName = None,
    output: OutputFile = None,
    force: Force = False,
    bare: Bare = False,
) -> None:
    """Export the works as BibTeX, from which an import makes the same works again.

    Example: cvgen export bibtex my-data --variant two-page --output works.bib
    """
    _export(ExportedFormat.BIBTEX, data, variant, output, force=force, is_bare=bare)


@exporting.command(name="csl-json")
def csl_json(
    data: DataFolder = None,
    *,
    variant: VariantName = None,
    output: OutputFile = None,
    force: Force = False,
    bare: Bare = False,
) -> None:
    """Export the works as CSL-JSON, for Zotero, pandoc and citeproc.

    Example: cvgen export csl-json my-data --output works.json
    """
    _export(ExportedFormat.CSL_JSON, data, variant, output, force=force, is_bare=bare)


@exporting.command(name="jsonresume")
def jsonresume(
    data: DataFolder = None,
    *,
    variant: VariantName = None,
    output: OutputFile = None,
    force: Force = False,
) -> None:
    """Export the profile and the works as JSON Resume.

    Example: cvgen export jsonresume my-data --output resume.json
    """
    _export(ExportedFormat.JSON_RESUME, data, variant, output, force=force)


@exporting.command(name="markdown")
def markdown(
    data: DataFolder = None,
    *,
    variant: VariantName = None,
    output: OutputFile = None,
    force: Force = False,
) -> None:
    """Export the CV as Markdown, with the sections and numbers of the PDF.

    Example: cvgen export markdown my-data --variant two-page --output cv.md
    """
    _export(ExportedFormat.MARKDOWN, data, variant, output, force=force)


@exporting.command(name="html")
def html(
    data: DataFolder = None,
    *,
    variant: VariantName = None,
    output: OutputFile = None,
    force: Force = False,
) -> None:
    """Export the CV as one web page that needs nothing else.

    Example: cvgen export html my-data --variant web --output cv.html
    """
    _export(ExportedFormat.HTML, data, variant, output, force=force)


def _export_boxes(
    data: Path,
    variant: str | None,
    box: str | None,
    output: Path | None,
    *,
    is_json: bool,
    force: bool,
) -> bool:
    """Export the texts of a variant's boxes, if it has some or they are asked for."""
    from cvgen.cli.export_text import Order, export_texts, has_boxes

    if not box and not is_json and not has_boxes(data, variant):
        return False
    if variant is None:
        message = "name a variant with a preset that has boxes: --variant NAME"
        raise typer.BadParameter(message)
    export_texts(
        Order(
            data=data,
            variant=variant,
            box=box,
            output=output,
            is_json=is_json,
            force=force,
        )
    )
    return True


def _export(
    form: ExportedFormat,
    data: Path | None,
    variant: str | None,
    output: Path | None,
    *,
    force: bool,
    is_bare: bool = False,
) -> None:
    """Print or write a CV in one format."""
    from cvgen.cli.export_file import Order, export_file

    export_file(
        Order(
            form=form,
            data=data or USUAL,
            variant=variant,
            output=output,
            is_bare=is_bare,
            force=force,
        )
    )
