"""The command ``check``: what a finished PDF measures.

Part of ``cli``. Standard output has the report, standard error what is wrong.
"""

from __future__ import annotations

from pathlib import Path

import msgspec
import typer

from cvgen.checks.find_unmeasured import find_unmeasured
from cvgen.checks.measured.measured import Measured
from cvgen.checks.summary.summarise import Summary, summarise
from cvgen.cli.measurement import describe
from cvgen.cli.next_step import say_next
from cvgen.cli.report import print_diagnostics, visible
from cvgen.cli.report_format import ReportFormat
from cvgen.cli.written_json import written_json
from cvgen.diagnostics import CvError, InvalidInput
from cvgen.files.measure import measure_file

__all__ = ["Measurement", "check_file"]


class Measurement(msgspec.Struct, frozen=True):
    """What ``--format json`` prints: every line and image, and the sums of it."""

    summary: Summary
    measured: Measured


def check_file(path: Path, report: ReportFormat) -> None:
    """Print what a finished PDF measures.

    Raises:
        Exit: It, or something of it, cannot be measured, which has been said.
    """
    try:
        measured = measure_file(path)
    except InvalidInput as invalid:
        print_diagnostics(invalid.diagnostics, "nothing was measured")
        raise typer.Exit(CvError.exit_status) from None
    found = Measurement(summarise(measured), measured)
    match report:
        case ReportFormat.TEXT:
            for line in describe(found.measured, found.summary):
                typer.echo(visible(line))
            say_next("with `--for PRESET` it is judged; `cvgen presets` lists them")
        case ReportFormat.JSON:
            typer.echo(written_json(found))
    unmeasured = tuple(find_unmeasured(measured, str(path)))
    print_diagnostics(unmeasured, "what cannot be measured does not pass")
    if unmeasured:
        raise typer.Exit(CvError.exit_status)
