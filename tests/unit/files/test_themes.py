"""Themes come with cvgen and from the data folder."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from cvgen.diagnostics import InvalidInput
from cvgen.files.bundled import bundled_folder
from cvgen.files.themes import bundled_themes, theme_texts

BUNDLED = ("classic", "compact", "modern", "plain")


def put(data: Path, name: str, text: str) -> None:
    (data / "themes").mkdir(exist_ok=True)
    (data / "themes" / f"{name}.yaml").write_text(text, encoding="utf-8")


def test_four_themes_come_with_cvgen() -> None:
    assert bundled_themes().names == BUNDLED
    assert bundled_themes().own == ()


def test_an_author_s_themes_come_first(tmp_path: Path) -> None:
    put(tmp_path, "mine", "size: 11")
    put(tmp_path, "plain", "size: 12")
    texts = theme_texts(tmp_path)
    assert [(name, one.text) for name, one in texts.own] == [
        ("mine", "size: 11"),
        ("plain", "size: 12"),
    ]
    assert texts.names == ("mine", "plain", "classic", "compact", "modern")


def test_a_folder_without_themes_has_those_of_cvgen(tmp_path: Path) -> None:
    assert theme_texts(tmp_path) == bundled_themes()


def test_copies_of_cvgen_s_themes_are_not_the_author_s(tmp_path: Path) -> None:
    shutil.copytree(bundled_folder("data") / "themes", tmp_path / "themes")
    put(tmp_path, "classic", "size: 11")
    assert [name for name, _ in theme_texts(tmp_path).own] == ["classic"]


def test_a_theme_with_another_ending_is_refused(tmp_path: Path) -> None:
    put(tmp_path, "a", "{}")
    (tmp_path / "themes" / "b.yml").write_text("{}", encoding="utf-8")
    with pytest.raises(InvalidInput, match=r"b\.yml does not end with \.yaml"):
        theme_texts(tmp_path)
