"""Arguments and options that several commands have.

Part of ``cli.commands``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cvgen.model.paper import Paper

__all__ = [
    "AllVariants",
    "DataFolder",
    "OutputFile",
    "PaperChoice",
    "Quiet",
    "VariantNames",
    "Verbose",
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
VariantNames = Annotated[
    list[str] | None,
    typer.Option(
        "--variant",
        metavar="NAME",
        help="A variant of DATA_DIR/variants; may be given several times.",
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
