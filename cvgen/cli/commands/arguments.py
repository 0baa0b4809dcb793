"""Arguments and options that several commands have.

Part of ``cli.commands``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from typer import Context

from cvgen.cli.data_folder import USUAL
from cvgen.cli.report_format import ReportFormat
from cvgen.model.paper import Paper

__all__ = [
    "AllVariants",
    "DataFolder",
    "OutputFile",
    "PaperChoice",
    "Quiet",
    "ReportChoice",
    "VariantNames",
    "Verbose",
    "complete_variant",
]

DataFolder = Annotated[
    Path | None,
    typer.Argument(
        metavar="DATA_DIR",
        help="Folder with profile.yaml and publications.yaml; data unless given.",
        readable=False,
        show_default=False,
    ),
]


def complete_variant(context: Context, incomplete: str) -> list[str]:
    """The variants of the folder that stands before, for a shell's completion."""
    from cvgen.diagnostics import InvalidInput
    from cvgen.files.variants import variant_names

    # A line that ends with the option is not taken apart yet.
    words = [one for one in context.args if not one.startswith("-")]
    data = context.params.get("data") or next(iter(words), USUAL)
    try:
        names = variant_names(Path(str(data)))
    except InvalidInput:
        return []
    return [name for name in names if name.startswith(incomplete)]


VariantNames = Annotated[
    list[str] | None,
    typer.Option(
        "--variant",
        metavar="NAME",
        help="A variant of DATA_DIR/variants; may be given several times.",
        autocompletion=complete_variant,
    ),
]
AllVariants = Annotated[
    bool, typer.Option("--all", help="Build every variant of the folder.")
]
OutputFile = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help="Where to write the PDF; build/<family>-cv.pdf unless given.",
    ),
]
PaperChoice = Annotated[
    Paper | None,
    typer.Option(
        help="Paper to set it on, whatever the variant says.", case_sensitive=False
    ),
]
Verbose = Annotated[
    bool,
    typer.Option(
        "--verbose", help="Say which fonts are used, and name all that `fit` left out."
    ),
]
Quiet = Annotated[
    bool, typer.Option("--quiet", "-q", help="Print errors and warnings only.")
]
ReportChoice = Annotated[
    ReportFormat,
    typer.Option("--format", help="A report to read, or all of it as JSON."),
]
