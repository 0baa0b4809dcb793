"""The command line's words become the arguments of the commands."""

from __future__ import annotations

import pytest
from typer.testing import CliRunner

from cvgen.cli.app import app
from cvgen.cli.schemas import Described
from cvgen.loading.schema import json_schema
from cvgen.model.files import DataFile


@pytest.mark.parametrize("file", DataFile, ids=lambda one: str(one.value))
def test_a_schema_is_printed_as_it_is(file: DataFile) -> None:
    done = CliRunner().invoke(app, ["schema", file.value])
    assert done.output == json_schema(file) + "\n"


def test_whatever_has_a_schema_can_be_asked_for() -> None:
    assert {one.value for one in DataFile} | {"measurement", "judgement", "build"} == {
        one.value for one in Described
    }
