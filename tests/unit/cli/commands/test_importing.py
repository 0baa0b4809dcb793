"""The commands below ``import``, their options and examples."""

from __future__ import annotations

import pytest
from typer.testing import CliRunner

from cvgen.cli.app import app

COMMANDS = ("bibtex", "csl-json", "orcid", "jsonresume", "rendercv", "doi")


def help_of(*words: str) -> str:
    result = CliRunner().invoke(app, [*words, "--help"], env={"COLUMNS": "200"})
    assert result.exit_code == 0
    return result.output


def test_import_names_what_it_can_read() -> None:
    found = help_of("import")
    assert all(command in found for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_an_example_and_its_options(command: str) -> None:
    found = help_of("import", command)
    assert f"Example: cvgen import {command} " in found
    assert "--data" in found
    assert "--yes" in found
    assert ("--others" in found) is (command != "jsonresume")
    assert ("--mailto" in found) is (command in {"doi", "orcid"})


def test_a_file_is_required() -> None:
    result = CliRunner().invoke(app, ["import", "bibtex"])
    assert result.exit_code == 2
    assert "Missing argument 'FILE'" in result.output
