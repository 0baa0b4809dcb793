"""The command ``watch`` and what it may be told.

Part of ``cli.commands``.
"""

from __future__ import annotations

from cvgen.cli.commands.arguments import (
    AllVariants,
    DataFolder,
    OutputFile,
    PaperChoice,
    Quiet,
    VariantNames,
    Verbose,
)
from cvgen.cli.commands.build import build

__all__ = ["EXAMPLE", "watch"]

EXAMPLE = "Example: cvgen watch my-data --variant two-page. Ctrl-C ends it."


def watch(  # noqa: PLR0913 -- every option of a command is an argument
    data: DataFolder = None,
    *,
    variant: VariantNames = None,
    everything: AllVariants = False,
    output: OutputFile = None,
    paper: PaperChoice = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Build the CV, and again after every change of what it is made of.

    A line says what has changed: works added, edited, renumbered; pages. The last good
    PDF stays until there is a better one.
    """
    build(
        data,
        variant=variant,
        everything=everything,
        output=output,
        paper=paper,
        quiet=quiet,
        verbose=verbose,
        watch=True,
    )
