"""The YAML files of a folder have names; what would be overlooked is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvgen.diagnostics import InvalidInput
from cvgen.files.catalogue import yaml_names


def put(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).write_text("{}", encoding="utf-8")
    return folder


def test_names_are_those_of_the_files_in_their_order(tmp_path: Path) -> None:
    put(tmp_path, "b.yaml", "a.yaml", "c.txt", ".d.yaml")
    assert yaml_names(tmp_path) == ("a", "b")


def test_no_folder_has_no_names(tmp_path: Path) -> None:
    assert yaml_names(tmp_path / "themes") == ()
    assert yaml_names(put(tmp_path, "themes") / "themes") == ()


@pytest.mark.parametrize("name", ["a.yml", "a.YAML", "a.Yml"])
def test_another_ending_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        yaml_names(put(tmp_path, name))
    (one,) = caught.value.diagnostics
    assert one.message == f"{name} does not end with .yaml"
    assert one.hints == ("rename it to a.yaml",)
