from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from cvgen.diagnostics import InvalidInput
from cvgen.files import new_folder as module
from cvgen.files.new_folder import write_new

FILES = {"a.yaml": "a: ä\n", "deep/er/b.yaml": "b\n"}


def listed(folder: Path) -> list[str]:
    """Every file and folder, hidden ones too."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def messages(folder: Path, files: dict[str, str] = FILES) -> list[str]:
    with pytest.raises(InvalidInput) as caught:
        write_new(folder, files)
    return [one.message for one in caught.value.diagnostics]


ALL = ["a.yaml", "deep", "deep/er", "deep/er/b.yaml"]


def test_a_folder_is_made_with_all_above_it(tmp_path: Path) -> None:
    write_new(tmp_path / "x" / "y", FILES)
    assert listed(tmp_path / "x" / "y") == ALL
    assert listed(tmp_path / "x")[0] == "y"
    assert (tmp_path / "x" / "y" / "a.yaml").read_bytes() == "a: ä\n".encode()


def test_a_new_folder_has_the_usual_rights(tmp_path: Path) -> None:
    write_new(tmp_path / "x", FILES)
    (tmp_path / "usual").mkdir()
    assert (tmp_path / "x").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_files_join_others_in_a_folder(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "other").write_text("mine", encoding="utf-8")
    write_new(tmp_path, FILES)
    assert listed(tmp_path) == sorted([*ALL, "deep/other"])


def test_a_file_that_is_there_is_named_and_none_is_written(tmp_path: Path) -> None:
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "deep" / "er" / "b.yaml").write_text("mine", encoding="utf-8")
    assert messages(tmp_path) == ["b.yaml is there already, and nothing is overwritten"]
    assert listed(tmp_path) == ["deep", "deep/er", "deep/er/b.yaml"]
    assert (tmp_path / "deep" / "er" / "b.yaml").read_text() == "mine"


def test_several_files_are_one_problem(tmp_path: Path) -> None:
    write_new(tmp_path, FILES)
    assert messages(tmp_path) == [
        "a.yaml and 1 other file are there already, and nothing is overwritten"
    ]


def test_a_link_that_leads_nowhere_is_there_too(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").symlink_to(tmp_path / "nowhere")
    assert messages(tmp_path) == ["a.yaml is there already, and nothing is overwritten"]
    (tmp_path / "x").symlink_to(tmp_path / "nowhere")
    assert messages(tmp_path / "x") == ["x is no folder"]
    assert not (tmp_path / "nowhere").exists()


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("", encoding="utf-8")
    assert messages(tmp_path / "x") == ["x is no folder"]
    assert messages(tmp_path / "x" / "y")[0].startswith("the folder cannot be written")


def appear(path: Path) -> Callable[[Path, Path], None]:
    """What links, but another program has been quicker with one file."""
    usual = module._link

    def link(source: Path, target: Path) -> None:
        if target == path:
            path.write_text("mine", encoding="utf-8")
        usual(source, target)

    return link


def test_a_file_that_appears_meanwhile_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "deep" / "er" / "b.yaml"
    monkeypatch.setattr(module, "_link", appear(path))
    assert messages(tmp_path)[0].startswith("b.yaml is there already")
    assert path.read_text(encoding="utf-8") == "mine"
    assert not (tmp_path / "a.yaml").exists()


def test_an_interrupt_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(module, "_link", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_new(tmp_path, FILES)
    assert listed(tmp_path) == []


def test_a_file_system_without_links_will_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        message = "no links here"
        raise PermissionError(message)

    monkeypatch.setattr(os, "link", refuse)
    write_new(tmp_path, FILES)
    assert listed(tmp_path) == ALL
