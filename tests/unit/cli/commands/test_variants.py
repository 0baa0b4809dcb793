"""``cvgen variants`` lists those of a folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from cvgen.cli import variants as command
from cvgen.cli.app import app


def test_a_folder_may_be_named(monkeypatch: pytest.MonkeyPatch) -> None:
    folders: list[Path | None] = []
    monkeypatch.setattr(command, "list_variants", folders.append)
    assert CliRunner().invoke(app, ["variants", "mine"]).exit_code == 0
    assert folders == [Path("mine")]


def test_without_a_name_it_is_the_usual_one(monkeypatch: pytest.MonkeyPatch) -> None:
    folders: list[Path | None] = []
    monkeypatch.setattr(command, "list_variants", folders.append)
    assert CliRunner().invoke(app, ["variants"]).exit_code == 0
    assert folders == [Path("data")]
