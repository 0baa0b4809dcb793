"""The command ``check`` and what it may be told.

Part of ``cli.commands``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cvgen.cli.commands.arguments import ReportChoice
from cvgen.cli.data_folder import USUAL
from cvgen.cli.report_format import ReportFormat

__all__ = ["EXAMPLE", "check"]

EXAMPLE = (
    "Examples: cvgen check build/zhu-cv.pdf --for erc-2027; "
    "cvgen check my-data --variant two-page. It reads PDFs of any program; "
    "exit status 1 says that the data has an error, that a rule is broken, or that "
    "something of the file cannot be measured."
)

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
PresetFolder = Annotated[
    Path | None,
    typer.Option(
        metavar="DIR",
        help="With --for and a PDF: the data folder that has your own presets; "
        "data unless given.",
        show_default=False,
    ),
]
VariantName = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="Look only at what this variant prints."),
]
PresetName = Annotated[
    str | None,
    typer.Option("--for", metavar="PRESET", help="Judge it by these rules."),
]


def check(
    target: Target = None,
    *,
    variant: VariantName = None,
    preset: PresetName = None,
    waive: Waived = None,
    data: PresetFolder = None,
    report: ReportChoice = ReportFormat.TEXT,
) -> None:
    """Check data before it is printed, or measure a finished PDF, or judge either.

    Of data: metrics, private things, doubles, spellings, placeholders. Of a file:
    pages, margins, type, spacing, links. With --for: the rules of a funder, for a
    file, or for what is built of the data.
    """
    target = target or USUAL
    is_pdf = target.is_file() or target.suffix.lower() == ".pdf"
    if data and not (preset and is_pdf):
        message = "--data says where your presets are, for a PDF and with --for"
        raise typer.BadParameter(message)
    if preset:
        from cvgen.cli.check_preset import Inquiry, check_preset

        inquiry = Inquiry(target, preset, tuple(waive or ()), variant, report, data)
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
