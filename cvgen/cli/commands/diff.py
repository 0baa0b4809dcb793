"""The command ``diff`` and what it may be told.

Part of ``cli.commands``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cvgen.cli.commands.arguments import DataFolder, ReportChoice
from cvgen.cli.data_folder import USUAL
from cvgen.cli.report_format import ReportFormat

__all__ = ["EXAMPLE", "diff"]

EXAMPLE = (
    "Example: cvgen diff sent/two-page.pdf my-data. The PDF itself remembers "
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
    report: ReportChoice = ReportFormat.TEXT,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Exit with 3 if something has changed.")
    ] = False,
) -> None:
    """Say what has changed since a CV was sent."""
    from cvgen.cli.diff import Question, compare_sent

    compare_sent(
        Question(
            file=file,
            data=data or USUAL,
            variant=variant,
            report=report,
            exit_code=exit_code,
        )
    )
