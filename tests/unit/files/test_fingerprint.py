from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from cvgen.files import fingerprint
from cvgen.files.bundled import bundled_folder
from cvgen.files.fingerprint import program_time, take_fingerprint


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with one of everything."""
    for name, text in {
        "profile.yaml": "name: Mei Chen\nphoto: {file: img/me.jpg, alt: I}\n",
        "publications.yaml": "[]\n",
        "variants/dfg.yaml": "citation-style: mine.csl\npreset: mine\n",
        "variants/other.yaml": "{}\n",
        "themes/mine.yaml": "{}\n",
        "presets/mine.yaml": "{}\n",
        "fonts/a/b.ttf": "font",
        "img/me.jpg": "photo",
        "mine.csl": "style",
        "notes.txt": "nothing that is read",
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def digest(data: Path, *options: object) -> str:
    found = take_fingerprint(data, "dfg", *options)
    assert found is not None
    return found.digest


@pytest.mark.parametrize(
    "name",
    [
        "profile.yaml",
        "publications.yaml",
        "variants/dfg.yaml",
        "themes/mine.yaml",
        "themes/new.yaml",
        "presets/mine.yaml",
        "presets/new.yaml",
        "fonts/a/b.ttf",
        "fonts/new.ttf",
        "img/me.jpg",
        "mine.csl",
    ],
)
def test_whatever_is_read_counts(name: str, data: Path) -> None:
    before = digest(data)
    with (data / name).open("a", encoding="utf-8") as file:
        file.write("\n# more")
    assert digest(data) != before


def test_what_is_read_is_named(data: Path) -> None:
    found = take_fingerprint(data, "dfg")
    assert found is not None
    assert {data / "img" / "me.jpg", data / "mine.csl"} <= found.files.keys()


def test_other_variants_and_files_do_not_count(data: Path) -> None:
    before = digest(data)
    (data / "variants" / "other.yaml").write_text("paper: a4", encoding="utf-8")
    (data / "notes.txt").write_text("", encoding="utf-8")
    os.utime(data / "profile.yaml", (0, 0))
    assert digest(data) == before


@pytest.mark.parametrize(
    ("choice", "counts"),
    [
        ("preset: mine", True),
        ("PRESET: mine", True),
        ('"\\x70reset": mine', True),
        ("preset-overrides: {}", True),
        ("theme: mine", False),
    ],
)
def test_presets_count_if_the_variant_may_name_one(
    choice: str, data: Path, *, counts: bool
) -> None:
    (data / "variants" / "dfg.yaml").write_text(choice, encoding="utf-8")
    before = digest(data)
    (data / "presets" / "mine.yaml").write_text("title: Other", encoding="utf-8")
    assert (digest(data) != before) is counts


def test_choices_count(data: Path) -> None:
    other = take_fingerprint(data, "other")
    assert other is not None
    digests = {digest(data), digest(data, "a4"), digest(data, "", 0), other.digest}
    assert len(digests) == 4


def test_the_same_content_elsewhere_has_the_same_fingerprint(
    data: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    before = digest(data)
    moved = data.rename(tmp_path_factory.mktemp("other") / "data")
    assert digest(moved) == before


def test_a_copy_of_what_comes_with_cvgen_does_not_count(data: Path) -> None:
    before = digest(data)
    theme = bundled_folder("data") / "themes" / "classic.yaml"
    copy = Path(shutil.copy(theme, data / "themes"))
    assert digest(data) == before
    copy.write_text("{}", encoding="utf-8")
    assert digest(data) != before


def test_a_photo_that_is_not_there_counts_as_such(data: Path) -> None:
    before = digest(data)
    (data / "img" / "me.jpg").unlink()
    assert digest(data) != before


def test_a_file_that_is_written_later_is_noticed(data: Path) -> None:
    found = take_fingerprint(data, "dfg")
    assert found is not None
    assert found.is_current
    (data / "img" / "me.jpg").write_text("another", encoding="utf-8")
    assert not found.is_current


def remove(path: Path) -> None:
    path.unlink()


def make_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


@pytest.mark.parametrize("spoil", [remove, make_pipe])
def test_without_a_text_there_is_none(
    spoil: Callable[[Path], None], data: Path
) -> None:
    spoil(data / "publications.yaml")
    assert take_fingerprint(data, "dfg") is None


def test_a_name_that_leads_elsewhere_gives_none(data: Path) -> None:
    profile = "name: M\nphoto: {file: /etc/passwd.png, alt: I}\n"
    (data / "profile.yaml").write_text(profile, encoding="utf-8")
    assert take_fingerprint(data, "dfg") is None


def test_the_program_is_as_old_as_its_newest_file() -> None:
    newest = Path(program_time.__code__.co_filename).stat().st_mtime_ns
    assert program_time() >= newest


def test_an_address_of_an_image_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "publications.yaml").write_text("[]", encoding="utf-8")
    profile = "name: Mei Chen\nweb: https://example.org/me.png\n"
    (tmp_path / "profile.yaml").write_text(profile, encoding="utf-8")
    found = take_fingerprint(tmp_path, "")
    assert found is not None
    assert {path.name for path in found.files} == {"profile.yaml", "publications.yaml"}


def test_of_a_file_that_is_too_large_there_is_none(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    longest = max(len(path.read_bytes()) for path in data.rglob("*") if path.is_file())
    monkeypatch.setattr(fingerprint, "MAX_BYTES", longest)
    assert take_fingerprint(data, "dfg") is not None
    monkeypatch.setattr(fingerprint, "MAX_BYTES", longest - 1)
    assert take_fingerprint(data, "dfg") is None


def test_a_long_text_without_spaces_is_looked_through_once(data: Path) -> None:
    text = "name: Mei Chen\nphoto: {file: 图/me.png, alt: I}\nsummary: "
    (data / "profile.yaml").write_text(f"{text}{'。冰' * 100_000}\n", encoding="utf-8")
    found = take_fingerprint(data, "dfg")
    assert found is not None
    assert data / "图/me.png" in found.files
