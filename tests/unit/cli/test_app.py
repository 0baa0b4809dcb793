"""The command line's words become the arguments of the commands."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from typer import Context
from typer.core import TyperGroup
from typer.main import get_command
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


def commands(group: TyperGroup, *names: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """The commands by their words, and the help of each."""
    context = Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        words = (*names, name)
        if isinstance(command, TyperGroup):
            yield from commands(command, *words)
        done = CliRunner().invoke(app, [*words, "--help"])
        yield words, " ".join(done.output.split())


def test_every_command_has_an_example_that_calls_it() -> None:
    group = get_command(app)
    assert isinstance(group, TyperGroup)
    found = dict(commands(group))
    assert len(found) >= 10
    lacking = [
        " ".join(words)
        for words, text in found.items()
        if not re.search(rf"Examples?: cvgen {' '.join(words)}\b", text)
    ]
    assert lacking == []
    assert "Example: cvgen new my-data" in CliRunner().invoke(app, ["--help"]).output
