"""The command ``build`` and what it may be told.

Part of ``cli.commands``.
"""

import time
from pathlib import Path
from typing import Annotated

import typer

from cvgen.cli.commands.arguments import (
    AllVariants,
    DataFolder,
    OutputFile,
    PaperChoice,
    Quiet,
    VariantNames,
    Verbose,
)
from cvgen.cli.data_folder import USUAL
from cvgen.cli.report_format import ReportFormat

__all__ = ["EXAMPLE", "build"]

STARTED = time.perf_counter()

EXAMPLE = "Example: cvgen build my-data --variant two-page --output cv.pdf"

Sample = Annotated[
    bool, typer.Option("--sample", help="Build the sample that comes with cvgen.")
]
Force = Annotated[
    bool,
    typer.Option(
        "--force",
        help="Build it also if nothing has changed, and over a file of any kind.",
    ),
]
Watched = Annotated[bool, typer.Option("--watch", help="Go on, as `cvgen watch` does.")]
Report = Annotated[
    ReportFormat,
    typer.Option("--format", help="A line a CV, or all of it as JSON."),
]


def build(  # noqa: PLR0913 -- every option of a command is an argument
    data: DataFolder = None,
    *,
    variant: VariantNames = None,
    everything: AllVariants = False,
    output: OutputFile = None,
    paper: PaperChoice = None,
    sample: Sample = False,
    force: Force = False,
    watch: Watched = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
    report: Report = ReportFormat.TEXT,
) -> None:
    """Build the CV of a data folder, or its variants.

    A CV of which nothing has changed is not built again. Exit status 1 says that the
    data or the output is at fault; the last good PDF is then as it was.
    """
    from cvgen.cli.building.order import SAMPLE, Order

    if sample and data:
        message = "the sample has a folder of its own: leave out DATA_DIR or --sample"
        raise typer.BadParameter(message)
    _refuse_doubts(variant, output, everything=everything)
    order = Order(
        data=SAMPLE if sample else data or USUAL,
        variants=tuple(variant or ()),
        everything=everything,
        output=output,
        paper=paper,
        verbose=verbose,
        force=force,
        quiet=quiet,
        report=report,
        started=STARTED,
    )
    if not watch:
        from cvgen.cli.building.build import build_cvs

        build_cvs(order)
        return
    if report is ReportFormat.JSON:
        message = "a report of what goes on has no end: leave out --format or --watch"
        raise typer.BadParameter(message)
    from cvgen.cli.building.watch import watch_cvs

    watch_cvs(order)


def _refuse_doubts(
    variant: list[str] | None, output: Path | None, *, everything: bool
) -> None:
    """Refuse choices that do not go together.

    Raises:
        BadParameter: Some do not.
    """
    if everything and variant:
        message = "leave out --variant or --all"
        raise typer.BadParameter(message)
    if output and (everything or len(variant or ()) > 1):
        message = "one file cannot hold several variants: leave out --output"
        raise typer.BadParameter(message)
