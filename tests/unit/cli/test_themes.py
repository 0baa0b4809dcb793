"""The command ``themes`` says how a CV can look."""

from __future__ import annotations

from pathlib import Path

import pytest
import typer

from cvgen.cli.themes import list_themes
from cvgen.diagnostics import InvalidInput


def folder(tmp_path: Path, **themes: str) -> Path:
    (tmp_path / "themes").mkdir()
    for name, text in themes.items():
        path = tmp_path / "themes" / f"{name}.yaml"
        path.write_text(text, encoding="utf-8")
    return tmp_path


def test_each_bundled_theme_has_a_line_that_describes_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    list_themes(None)
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == [
        "classic",
        "compact",
        "modern",
        "plain",
    ]
    assert all(len(line) > len("compact  ") for line in lines)


def test_an_author_s_themes_stand_first(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    list_themes(folder(tmp_path, festive="description: Red", plain="{}"))
    out = capsys.readouterr().out
    assert out.startswith("festive  Red\nplain\nclassic  ")
    assert out.count("plain") == 1


def test_a_theme_at_fault_does_not_hide_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(typer.Exit) as leaving:
        list_themes(folder(tmp_path, a="colour: red", b="description: Fine"))
    done = capsys.readouterr()
    assert leaving.value.exit_code == 1
    assert done.out.startswith("b        Fine\n")
    assert "unknown key `colour`" in done.err


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="the data folder is missing"):
        list_themes(tmp_path / "nowhere")
