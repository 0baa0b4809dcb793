"""The commands below ``export`` and their options."""

from __future__ import annotations

from typer.testing import CliRunner

from cvgen.cli.app import app


def help_of(*words: str) -> str:
    result = CliRunner().invoke(app, [*words, "--help"], env={"COLUMNS": "200"})
    assert result.exit_code == 0
    return result.output


def test_export_names_what_it_can_make() -> None:
    assert "text" in help_of("export")


def test_the_help_has_an_example_and_every_option() -> None:
    found = help_of("export", "text")
    assert "cvgen export text --variant ukri-r4ri --box knowledge" in found
    for option in ("--variant", "--box", "--output", "--format"):
        assert option in found


def test_a_variant_is_required() -> None:
    result = CliRunner().invoke(app, ["export", "text"])
    assert result.exit_code == 2
    assert "Missing option '--variant'" in result.output
