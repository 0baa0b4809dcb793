"""The commands below ``export``, their options and examples."""

from __future__ import annotations

import pytest
from typer.testing import CliRunner

from cvgen.cli.app import app
from cvgen.cli.commands.exporting import exporting

COMMANDS = ("bibtex", "csl-json", "jsonresume", "markdown", "html")


def help_of(*words: str) -> str:
    result = CliRunner().invoke(app, [*words, "--help"], env={"COLUMNS": "200"})
    assert result.exit_code == 0
    return result.output


def test_export_names_what_it_can_make() -> None:
    names = [one.name for one in exporting.registered_commands]
    assert names == ["text", *COMMANDS]
    assert all(name and name in help_of("export") for name in names)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_an_example_and_its_options(command: str) -> None:
    found = help_of("export", command)
    assert f"Example: cvgen export {command} " in found
    for option in ("--variant", "--output", "--force"):
        assert option in found
    assert ("--bare" in found) is (command in {"bibtex", "csl-json"})


def test_the_help_of_texts_has_an_example_and_every_option() -> None:
    found = help_of("export", "text")
    assert "cvgen export text --variant ukri-r4ri --box knowledge" in found
    for option in ("--variant", "--box", "--output", "--format", "--force"):
        assert option in found


def test_a_box_needs_the_variant_that_it_is_of() -> None:
    result = CliRunner().invoke(app, ["export", "text", "--box", "knowledge"])
    assert result.exit_code == 2
    assert "name a variant with a preset that has boxes" in result.output
