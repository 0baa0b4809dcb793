"""The command line's words become the arguments of the commands."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from cvgen.cli import build as command
from cvgen.cli.app import Paper, Schema, app
from cvgen.loading.schema import json_schema

Call = tuple[Path, Path | None, str]


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[Call]:
    """What the command ``build`` was called with, in place of building."""
    made: list[Call] = []

    def record(data: Path, *, output: Path | None, paper: str, started: float) -> None:
        assert started > 0
        made.append((data, output, paper))

    monkeypatch.setattr(command, "build_cv", record)
    return made


@pytest.mark.parametrize(
    ("words", "call"),
    [
        ("", (Path("data"), None, "a4")),
        ("mine", (Path("mine"), None, "a4")),
        ("--output a/b.pdf", (Path("data"), Path("a/b.pdf"), "a4")),
        ("mine -o b.pdf", (Path("mine"), Path("b.pdf"), "a4")),
        ("--paper letter", (Path("data"), None, "letter")),
        ("--paper A4", (Path("data"), None, "a4")),
        ("--sample", (command.SAMPLE, None, "a4")),
    ],
)
def test_build_has_defaults_and_options(
    words: str, call: Call, calls: list[Call]
) -> None:
    assert CliRunner().invoke(app, ["build", *words.split()]).exit_code == 0
    assert calls == [call]


def test_the_sample_is_not_built_from_a_folder_of_the_users(calls: list[Call]) -> None:
    done = CliRunner().invoke(app, ["build", "mine", "--sample"])
    assert done.exit_code == 2
    assert "leave out DATA_DIR or --sample" in done.output
    assert calls == []


def test_every_paper_to_choose_has_a_size() -> None:
    assert {paper.value for paper in Paper} == set(command.PAPERS)


@pytest.mark.parametrize("document", Schema, ids=lambda one: str(one.value))
def test_a_schema_is_printed_as_it_is(document: Schema) -> None:
    done = CliRunner().invoke(app, ["schema", document.value])
    assert done.output == json_schema(document.value) + "\n"
