"""``cvgen schema`` prints what is asked for."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from cvgen.cli.app import app
from cvgen.cli.schemas import Described


@pytest.mark.parametrize("document", Described, ids=lambda one: str(one.value))
def test_every_schema_is_one(document: Described) -> None:
    done = CliRunner().invoke(app, ["schema", document.value])
    assert done.exit_code == 0
    assert json.loads(done.output)["$schema"].startswith("https://json-schema.org/")


def test_another_name_is_refused_with_those_there_are() -> None:
    done = CliRunner().invoke(app, ["schema", "cv"])
    assert done.exit_code == 2
    assert "'judgement'" in done.output
