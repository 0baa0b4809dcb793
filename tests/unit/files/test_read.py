"""Whatever is in the way of the data is said in plain words, all at once."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from cvgen.diagnostics import Diagnostic, InvalidInput
from cvgen.files.read import read_data
from cvgen.loading.source import MAX_BYTES, SourceText

SAMPLE = "`cvgen new` makes a folder to fill in, `cvgen new --example` a sample"
FOLDER = "name the folder that holds profile.yaml and publications.yaml"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    (tmp_path / "profile.yaml").write_text("name: Mei Chen\n", encoding="utf-8")
    (tmp_path / "publications.yaml").write_text("[]\n", encoding="utf-8")
    return tmp_path


def problems(folder: Path) -> tuple[Diagnostic, ...]:
    with pytest.raises(InvalidInput) as caught:
        read_data(folder)
    return caught.value.diagnostics


def problem(folder: Path) -> Diagnostic:
    (one,) = problems(folder)
    return one


def refuse(monkeypatch: pytest.MonkeyPatch, method: str, code: int) -> None:
    """Let a method of every path fail, as it does for users who may not."""

    def fail(*_args: object, **_options: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(Path, method, fail)


def test_both_texts_are_read_with_the_names_the_user_knows(data: Path) -> None:
    assert read_data(data) == (
        SourceText(str(data / "profile.yaml"), "name: Mei Chen\n"),
        SourceText(str(data / "publications.yaml"), "[]\n"),
    )


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    one = problem(tmp_path / "nowhere")
    assert (one.code, one.message) == ("missing-folder", "the data folder is missing")
    assert str(one.location) == str(tmp_path / "nowhere")
    assert one.hints == (FOLDER, SAMPLE)


def test_a_folder_within_a_file_is_missing(data: Path) -> None:
    assert problem(data / "profile.yaml" / "x").message == "the data folder is missing"


def test_the_folder_above_is_proposed_if_it_holds_the_data(data: Path) -> None:
    assert problem(data / "data").hints == (
        f"`cvgen build {data}` builds the data there",
        FOLDER,
        SAMPLE,
    )


def test_a_file_in_place_of_the_folder_is_said(data: Path) -> None:
    one = problem(data / "profile.yaml")
    assert one.message == "the data folder is not a folder"
    assert one.hints == (FOLDER, SAMPLE)


def test_a_folder_name_that_no_system_takes_is_said(tmp_path: Path) -> None:
    one = problem(tmp_path / ("a" * 300))
    assert one.message == "the data folder cannot be read: file name too long"


def test_a_folder_out_of_reach_is_said(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse(monkeypatch, "stat", errno.EACCES)
    message = problem(data).message
    assert message == "the data folder cannot be read: permission denied"


def test_a_missing_profile_leads_to_the_sample(data: Path) -> None:
    (data / "profile.yaml").unlink()
    one = problem(data)
    assert (one.code, one.message) == ("missing-file", "profile.yaml is missing")
    assert str(one.location) == str(data / "profile.yaml")
    assert one.hints == (SAMPLE,)


def test_missing_publications_may_be_an_empty_list(data: Path) -> None:
    (data / "publications.yaml").unlink()
    one = problem(data)
    assert one.message == "publications.yaml is missing"
    assert one.hints == ("if there are no publications, write `[]` into it",)


def test_all_missing_files_are_said_at_once(tmp_path: Path) -> None:
    assert [one.message for one in problems(tmp_path)] == [
        "profile.yaml is missing",
        "publications.yaml is missing",
    ]


@pytest.mark.parametrize("name", ["profile.yml", "Profile.yaml", "PROFILE.YML"])
def test_a_name_that_is_nearly_right_is_noticed(name: str, data: Path) -> None:
    (data / "profile.yaml").rename(data / name)
    one = problem(data)
    assert one.message == "profile.yaml is missing"
    assert one.hints == (f"there is a {name}: rename it to profile.yaml",)


def test_a_folder_in_place_of_a_file_is_said(data: Path) -> None:
    (data / "profile.yaml").unlink()
    (data / "profile.yaml").mkdir()
    one = problem(data)
    assert (one.code, one.message) == ("not-a-file", "profile.yaml is a folder")


def test_a_file_that_may_not_be_read_is_said(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse(monkeypatch, "open", errno.EACCES)
    assert [(one.code, one.message) for one in problems(data)] == [
        ("unreadable", "profile.yaml cannot be read: permission denied"),
        ("unreadable", "publications.yaml cannot be read: permission denied"),
    ]


def test_problems_of_the_text_are_said_together(data: Path) -> None:
    (data / "profile.yaml").write_bytes(b"name: \xff\n")
    (data / "publications.yaml").write_bytes(b"- id: \x00\n")
    codes = [one.code for one in problems(data)]
    assert codes == ["not-utf-8", "bad-character"]


def test_no_more_is_read_of_a_huge_file_than_shows_that_it_is(data: Path) -> None:
    with (data / "publications.yaml").open("wb") as file:
        file.truncate(200 * MAX_BYTES)
    assert problem(data).code == "too-large"
