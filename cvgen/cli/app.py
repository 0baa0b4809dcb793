"""The Typer application, and the way from an exception to an exit status.

Part of ``cli``. Exit status: 0 done, 1 the data or the result is at fault, 2 the
command line is, 130 interrupted.
"""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated

import typer

from cvgen import __version__
from cvgen.cli.commands import build as build_command
from cvgen.cli.commands import new as new_command
from cvgen.cli.commands import watch as watch_command
from cvgen.cli.commands.arguments import DataFolder
from cvgen.cli.export import export
from cvgen.cli.report_format import ReportFormat
from cvgen.cli.schemas import Described
from cvgen.cli.status import INTERRUPTED
from cvgen.diagnostics import CvError, InvalidInput
from cvgen.model.files import DataFile

__all__ = ["app", "main"]

STANDARD_OUTPUT = 1

app = typer.Typer(
    name="cvgen",
    help="Build the CV that a grant application asks for from a folder of YAML.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def main() -> None:
    """Run the command line and leave with its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a closed one is None
            stream.reconfigure(errors="backslashreplace")
    try:
        app(standalone_mode=True)
    except InvalidInput as invalid:
        from cvgen.cli.report import print_diagnostics

        print_diagnostics(invalid.diagnostics)
        sys.exit(CvError.exit_status)
    except SystemExit as leaving:
        if leaving.code == INTERRUPTED:  # what Typer makes of a KeyboardInterrupt
            typer.echo("cvgen: interrupted", err=True)
        raise
    except OSError as problem:
        # What standard output could not take, Python must not try again at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), STANDARD_OUTPUT)
        typer.echo(f"cvgen: {problem}", err=True)
        sys.exit(CvError.exit_status)


def _print_version(*, wanted: bool) -> None:
    if wanted:
        typer.echo(f"cvgen {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    *,
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            help="Print the version and exit.",
            callback=lambda value: _print_version(wanted=value),
            is_eager=True,
        ),
    ] = False,
) -> None:
    """Hold the options that stand before a command."""


app.command(epilog=new_command.EXAMPLE)(new_command.new)
app.command(epilog=build_command.EXAMPLE)(build_command.build)
app.command(epilog=watch_command.EXAMPLE)(watch_command.watch)


@app.command(
    epilog="Example: cvgen diff sent/two-page.pdf my-data. The PDF itself remembers "
    "what is in it; a file that another program has printed anew does not."
)
def diff(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="SENT.pdf", help="A PDF that cvgen built.", readable=False
        ),
    ],
    data: DataFolder = None,
    *,
    variant: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            help="The variant to compare with; that of the PDF unless given.",
        ),
    ] = None,
    report: Annotated[
        ReportFormat,
        typer.Option("--format", help="A report to read, or all of it as JSON."),
    ] = ReportFormat.TEXT,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Exit with 3 if something has changed.")
    ] = False,
) -> None:
    """Say what has changed since a CV was sent."""
    from cvgen.cli.diff import Question, compare_sent

    compare_sent(
        Question(
            file=file,
            data=data or Path("data"),
            variant=variant,
            report=report,
            exit_code=exit_code,
        )
    )


@app.command(epilog="Example: cvgen variants my-data")
def variants(data: DataFolder = None) -> None:
    """List the variants of a data folder."""
    from cvgen.cli.variants import list_variants

    list_variants(data or Path("data"))


Target = Annotated[
    Path | None,
    typer.Argument(
        metavar="DATA_DIR|FILE.pdf",
        help="A data folder, or a finished PDF; data unless given.",
        readable=False,
        show_default=False,
    ),
]
Waived = Annotated[
    list[str] | None,
    typer.Option(
        metavar="RULE", help="Let this rule be broken; may be given several times."
    ),
]


@app.command(
    epilog="Examples: cvgen check build/zhu-cv.pdf --for erc-2027; "
    "cvgen check my-data --variant two-page. It reads PDFs of any program; "
    "exit status 1 says that the data has an error, that a rule is broken, or that "
    "something of the file cannot be measured."
)
def check(
    target: Target = None,
    *,
    variant: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Look only at what this variant prints."),
    ] = None,
    preset: Annotated[
        str | None,
        typer.Option("--for", metavar="PRESET", help="Judge it by these rules."),
    ] = None,
    waive: Waived = None,
    report: Annotated[
        ReportFormat,
        typer.Option("--format", help="A report to read, or all of it as JSON."),
    ] = ReportFormat.TEXT,
) -> None:
    """Check data before it is printed, or measure a finished PDF, or judge either.

    Of data: metrics, private things, doubles, spellings, placeholders. Of a file:
    pages, margins, type, spacing, links. With --for: the rules of a funder, for a
    file, or for what is built of the data.
    """
    target = target or Path("data")
    is_pdf = target.is_file() or target.suffix.lower() == ".pdf"
    if preset:
        from cvgen.cli.check_preset import Inquiry, check_preset

        inquiry = Inquiry(target, preset, tuple(waive or ()), variant, report)
        check_preset(inquiry, is_pdf=is_pdf)
        return
    if waive:
        message = "there is nothing to waive without --for"
        raise typer.BadParameter(message)
    if target.is_dir() or not is_pdf:
        from cvgen.cli.check_data import check_data

        check_data(target, variant, report)
        return
    if variant:
        message = "a finished PDF has no variants: leave out --variant"
        raise typer.BadParameter(message)
    from cvgen.cli.check import check_file

    check_file(target, report)


@app.command(epilog="Example: cvgen themes my-data")
def themes(data: DataFolder = None) -> None:
    """List the themes that come with cvgen, and those of a data folder."""
    from cvgen.cli.themes import list_themes

    usual = Path("data")
    list_themes(data or (usual if usual.is_dir() else None))


PresetWords = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[DATA_DIR] | show PRESET [DATA_DIR]",
        help="Folder with presets of your own; data unless given.",
        show_default=False,
    ),
]


@app.command()
def presets(words: PresetWords = None) -> None:
    """List the presets, which are the rules of funders' schemes, or explain one.

    Example: cvgen presets show erc-2027
    """
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
    usual = Path("data")
    data = Path(folder[0]) if folder else usual if usual.is_dir() else None
    if is_show:
        show_preset(found[1], data)
    else:
        list_presets(data)


@app.command()
def schema(
    document: Annotated[
        Described,
        typer.Argument(
            metavar="profile|publications|variant|theme|preset|measurement|judgement"
            "|build",
            help="A data file, or what `check` and `build` print as JSON.",
        ),
    ],
) -> None:
    """Print the JSON Schema of a data file, for editors and other tools.

    Example: cvgen schema preset
    """
    if document is Described.MEASUREMENT:
        from cvgen.cli.check import measurement_schema

        typer.echo(measurement_schema())
        return
    if document is Described.JUDGEMENT:
        from cvgen.cli.check_preset import judgement_schema

        typer.echo(judgement_schema())
        return
    if document is Described.BUILD:
        from cvgen.cli.building.build import build_schema

        typer.echo(build_schema())
        return
    from cvgen.loading.schema import json_schema

    typer.echo(json_schema(DataFile(document.value)))


app.add_typer(export, name="export")
