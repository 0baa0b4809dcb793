"""The command ``schema`` and what it may be told.

Part of ``cli.commands``.
"""

from __future__ import annotations

from typing import Annotated

import typer

from cvgen.cli.schemas import Described
from cvgen.model.files import DataFile

__all__ = ["EXAMPLE", "schema"]

EXAMPLE = "Example: cvgen schema preset"


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
    """Print the JSON Schema of a data file, for editors and other tools."""
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
