"""``cvgen themes`` lists those of a folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from cvgen.cli import themes as command
from cvgen.cli.app import app


def test_a_folder_may_be_named(monkeypatch: pytest.MonkeyPatch) -> None:
    folders: list[Path | None] = []
    monkeypatch.setattr(command, "list_themes", folders.append)
    assert CliRunner().invoke(app, ["themes", "mine"]).exit_code == 0
    assert folders == [Path("mine")]


def test_without_data_there_are_only_those_of_cvgen(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folders: list[Path | None] = []
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(command, "list_themes", folders.append)
    CliRunner().invoke(app, ["themes"])
    (tmp_path / "data").mkdir()
    CliRunner().invoke(app, ["themes"])
    assert folders == [None, Path("data")]
