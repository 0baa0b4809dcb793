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
    typer.echo(_schema_of(document))


def _schema_of(document: Described) -> str:
    from cvgen.cli.written_json import report_schema

    match document:
        case Described.MEASUREMENT:
            from cvgen.cli.check import Measurement

            return report_schema(Measurement)
        case Described.JUDGEMENT:
            from cvgen.verdict.finding import Judgement

            return report_schema(Judgement)
        case Described.BUILD:
            from cvgen.cli.building.report import BuildReport

            return report_schema(BuildReport)
        case _:
            from cvgen.loading.schema import json_schema

            return json_schema(DataFile(document.value))
