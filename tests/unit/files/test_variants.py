"""The variants of a folder are found by name, and a wrong name is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvgen.diagnostics import Diagnostic, InvalidInput
from cvgen.files.variants import (
    read_variant,
    usual_variant,
    variant_names,
    variant_path,
)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "variants"
    folder.mkdir()
    for name in ("nsf.yaml", "dfg.yaml", "notes.txt", "old.yaml~"):
        (folder / name).write_text("paper: letter\n", encoding="utf-8")
    return tmp_path


def problem(data: Path, name: str) -> Diagnostic:
    with pytest.raises(InvalidInput) as caught:
        read_variant(data, name)
    (one,) = caught.value.diagnostics
    return one


def test_variants_are_the_yaml_files_in_their_order(data: Path) -> None:
    assert variant_names(data) == ("dfg", "nsf")


def test_a_folder_may_have_no_variants(tmp_path: Path) -> None:
    assert variant_names(tmp_path) == ()


def test_the_text_of_a_variant_knows_its_file(data: Path) -> None:
    source = read_variant(data, "dfg")
    assert source.name == str(data / "variants" / "dfg.yaml")
    assert source.text == "paper: letter\n"


def test_a_misspelt_name_has_a_suggestion(data: Path) -> None:
    one = problem(data, "dgf")
    assert one.message == "there is no variant `dgf`"
    assert one.hints == ("did you mean `dfg`?",)


def test_a_name_like_no_other_gets_all_that_there_are(data: Path) -> None:
    assert problem(data, "erc-2027").hints == ("there are: `dfg`, `nsf`",)


def test_the_first_variant_is_told_where_to_go(tmp_path: Path) -> None:
    place = tmp_path / "variants" / "dfg.yaml"
    assert problem(tmp_path, "dfg").hints == (f"put it at {place}",)


def test_a_name_does_not_lead_out_of_the_folder(data: Path) -> None:
    (data / "profile.yaml").write_text("name: Mei Chen\n", encoding="utf-8")
    assert problem(data, "../profile").code == "unknown-variant"


def test_files_that_editors_leave_are_no_variants(tmp_path: Path) -> None:
    folder = tmp_path / "variants"
    folder.mkdir()
    for name in ("a.yaml", ".#b.yaml", "._c.yaml", "notes.txt"):
        (folder / name).write_text("{}")
    assert variant_names(tmp_path) == ("a",)


@pytest.mark.parametrize("name", ["default.yml", "a.YAML"])
def test_a_variant_that_would_be_overlooked_is_an_error(
    name: str, tmp_path: Path
) -> None:
    folder = tmp_path / "variants"
    folder.mkdir()
    (folder / name).write_text("{}")
    with pytest.raises(InvalidInput) as caught:
        variant_names(tmp_path)
    (problem,) = caught.value.diagnostics
    assert problem.message == f"{name} does not end with .yaml"
    assert problem.hints == (f"rename it to {Path(name).stem}.yaml",)


def test_a_variant_has_a_place(tmp_path: Path) -> None:
    assert variant_path(tmp_path, "a b") == tmp_path / "variants" / "a b.yaml"


def test_the_default_variant_is_everything_where_there_is_none(data: Path) -> None:
    assert usual_variant(data) == ""
    (data / "variants" / "default.yaml").touch()
    assert usual_variant(data) == "default"


def test_of_another_name_it_is_not_asked_whether_it_is_there(data: Path) -> None:
    assert usual_variant(data, "nonsense") == "nonsense"
