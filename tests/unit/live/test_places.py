from __future__ import annotations

from pathlib import Path

import pytest

from cvgen.live.places import MOST_FOLDERS, survey


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with a variant."""
    data = tmp_path / "home" / "data"
    (data / "variants").mkdir(parents=True)
    (data / "profile.yaml").write_text("name: M", encoding="utf-8")
    (data / "variants" / "a.yaml").write_text("{}", encoding="utf-8")
    return data


def test_all_folders_below_are_listened_to_and_the_one_above(data: Path) -> None:
    places = survey(data)
    assert places.folders == {str(data), str(data / "variants")}
    assert places.listened == {str(data), str(data / "variants"), str(data.parent)}


def test_a_folder_that_is_not_there_is_waited_for_above(tmp_path: Path) -> None:
    places = survey(tmp_path / "a" / "b" / "data")
    assert places.folders == frozenset()
    assert places.listened == {str(tmp_path)}
    assert places.concern(str(tmp_path / "a"))
    assert not places.concern(str(tmp_path / "x"))


def test_where_links_lead_is_listened_to(data: Path, tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    (shared / "deep").mkdir(parents=True)
    (shared / "deep" / "me.yaml").write_text("{}", encoding="utf-8")
    (shared / "link").symlink_to("deep/me.yaml")
    (data / "publications.yaml").symlink_to(shared / "link")
    places = survey(data)
    assert {str(shared), str(shared / "deep")} <= places.listened
    assert places.concern(str(shared / "link"))
    assert places.concern(str(shared / "deep" / "me.yaml"))
    assert not places.concern(str(shared / "other"))


def test_links_in_a_circle_end(data: Path) -> None:
    (data / "self").symlink_to(data)
    (data / "one").symlink_to(data / "two")
    (data / "two").symlink_to(data / "one")
    assert survey(data).folders == {str(data), str(data / "variants")}


@pytest.mark.parametrize("name", ["profile.yaml", "me.JPG", "me.jfif", "variants"])
def test_what_may_be_read_concerns(name: str, data: Path) -> None:
    assert survey(data).concern(str(data / name))


@pytest.mark.parametrize(
    "name", ["cv.pdf", ".profile.yaml.swp", "profile.yaml~", "notes.md"]
)
def test_what_is_never_read_does_not(name: str, data: Path) -> None:
    assert not survey(data).concern(str(data / name))


def test_hidden_folders_are_passed_over(data: Path) -> None:
    (data / ".git" / "objects").mkdir(parents=True)
    assert str(data / ".git") not in survey(data).folders


def test_what_changes_is_seen(data: Path) -> None:
    before = survey(data)
    assert survey(data) == before
    (data / "profile.yaml").write_text("name: Mei", encoding="utf-8")
    assert survey(data) != before


def test_a_huge_folder_is_listened_to_near_its_top(tmp_path: Path) -> None:
    for number in range(MOST_FOLDERS + 5):
        (tmp_path / f"{number}").mkdir()
    assert len(survey(tmp_path).folders) == MOST_FOLDERS


def test_a_file_that_the_data_name_is_seen_wherever_it_is(data: Path) -> None:
    photo = data / ".img" / "me.png"
    photo.parent.mkdir()
    before = survey(data, [photo])
    assert before.concern(str(photo))
    assert str(photo.parent) in before.listened
    photo.write_bytes(b"x")
    there = survey(data, [photo])
    assert there != before
    assert survey(data) == survey(data, [])
    photo.write_bytes(b"xyz")
    assert survey(data, [photo]) != there
    assert not there.concern(str(data / ".img" / "other.png"))


def test_a_folder_that_is_not_there_yet_may_come(data: Path) -> None:
    photo = data / ".img" / "me.png"
    assert survey(data, [photo]).concern(str(photo.parent))
