"""Installed faces help out, whatever else lies about."""

from __future__ import annotations

import shutil
import struct
from collections.abc import Iterable
from pathlib import Path

import pytest

from cvgen.files.bundled import bundled_folder
from cvgen.files.installed_fonts import installed_fallbacks, installed_folders

FONTS = bundled_folder("fonts")
REGULAR = FONTS / "SourceSans3" / "SourceSans3-Regular.ttf"
SERIF_REGULAR = FONTS / "SourceSerif4" / "SourceSerif4-Regular.ttf"
LICENCE = FONTS / "SourceSans3" / "OFL.txt"


def install(folder: Path, *names: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        shutil.copy(REGULAR, folder / name)


def forbid_to_embed(source: Path, target: Path) -> None:
    """Copy a font with another permission, at offset 8 of its ``OS/2`` table."""
    content = bytearray(source.read_bytes())
    entry = content.index(b"OS/2")
    (start,) = struct.unpack_from(">I", content, entry + 8)
    struct.pack_into(">H", content, start + 8, 2)
    target.write_bytes(content)


def found(characters: Iterable[str], *folders: Path) -> list[str]:
    return [face.name for face in installed_fallbacks(characters, folders)]


def test_an_installed_face_with_the_character_is_found(tmp_path: Path) -> None:
    install(tmp_path / "truetype" / "deep", "Some.ttf")
    assert found("Ω", tmp_path) == ["Some"]


def test_a_face_without_the_character_is_left_alone(tmp_path: Path) -> None:
    install(tmp_path, "Some.ttf")
    assert found("中", tmp_path) == []


def test_one_face_is_enough_where_two_would_do(tmp_path: Path) -> None:
    install(tmp_path, "First.ttf", "Second.ttf")
    assert found("ΩЖ", tmp_path) == ["First"]


def test_faces_are_added_until_nothing_is_lacking(tmp_path: Path) -> None:
    install(tmp_path, "First.ttf", "Third.ttf")
    shutil.copy(SERIF_REGULAR, tmp_path / "Second.ttf")
    assert found("ΩŦ₿", tmp_path) == ["First", "Second"]


def test_nothing_is_looked_for_when_nothing_is_lacking(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    searched: list[Path] = []

    def search(folder: Path, _pattern: str) -> list[Path]:
        searched.append(folder)
        return []

    monkeypatch.setattr(Path, "rglob", search)
    assert found("", Path("fonts")) == []
    assert searched == []
    assert found("Ω", Path("fonts")) == []
    assert searched == [Path("fonts")]


@pytest.mark.parametrize("suffix", [".ttf", ".TTF", ".ttc", ".otf"])
def test_a_font_is_known_by_its_suffix(suffix: str, tmp_path: Path) -> None:
    install(tmp_path, f"Some{suffix}", "Other.txt", "Another")
    assert found("Ω", tmp_path) == ["Some"]


@pytest.mark.parametrize(
    ("names", "first"),
    [
        pytest.param(("Zebra.ttf", "Aardvark.ttf"), "Aardvark", id="by name"),
        pytest.param(("Aardvark.ttf", "DejaVuSans.ttf"), "DejaVuSans", id="broad"),
        pytest.param(
            ("DejaVuSerif-Bold.ttf", "DejaVuSans.ttf"), "DejaVuSans", id="not bold"
        ),
        pytest.param(
            ("NotoSans-Regular.ttf", "NotoSerif-Regular.ttf"),
            "NotoSerif-Regular",
            id="serif before sans",
        ),
    ],
)
def test_the_choice_depends_on_names_only(
    tmp_path: Path, names: tuple[str, ...], first: str
) -> None:
    install(tmp_path / "a", *names)
    install(tmp_path / "b", *reversed(names))
    assert found("Ω", tmp_path / "a") == [first]
    assert found("Ω", tmp_path / "b") == [first]


def test_a_bold_face_comes_with_the_regular_one_beside_it(tmp_path: Path) -> None:
    install(tmp_path, "Some-Regular.ttf", "Some-Bold.ttf", "Some-BoldItalic.ttf")
    assert found("Ω", tmp_path) == ["Some-Regular", "Some-Bold"]


def test_a_file_that_names_the_script_is_tried_first(tmp_path: Path) -> None:
    install(tmp_path, "DejaVuSans.ttf", "NotoSerifGreek-Regular.ttf")
    assert found("Ω", tmp_path) == ["NotoSerifGreek-Regular"]
    assert found("–", tmp_path) == ["DejaVuSans"]


def test_a_face_whose_maker_forbids_to_embed_it_is_passed_over(tmp_path: Path) -> None:
    install(tmp_path, "Zebra.ttf")
    forbid_to_embed(REGULAR, tmp_path / "Aardvark.ttf")
    assert found("Ω", tmp_path) == ["Zebra"]


def test_a_face_with_compact_outlines_is_found(tmp_path: Path) -> None:
    shutil.copy(FONTS / "NotoSansCJK" / "NotoSansCJK-Bold.otf", tmp_path / "Some.otf")
    assert found("直", tmp_path) == ["Some"]


@pytest.mark.parametrize(
    "style",
    ["Bold", "Italic", "Oblique", "Light", "Thin", "Black", "Mono", "Condensed"],
)
def test_a_regular_face_is_chosen_before_others(style: str, tmp_path: Path) -> None:
    install(tmp_path, f"Aardvark{style}.ttf", "Zebra.ttf")
    assert found("Ω", tmp_path) == ["Zebra"]


def test_the_order_of_the_folders_changes_nothing(tmp_path: Path) -> None:
    install(tmp_path / "a", "Some.ttf")
    install(tmp_path / "b", "Other.ttf")
    folders = (tmp_path / "a", tmp_path / "b")
    assert found("Ω", *folders) == found("Ω", *reversed(folders)) == ["Other"]


def test_a_folder_that_is_missing_has_no_fonts(tmp_path: Path) -> None:
    assert found("Ω", tmp_path / "nowhere") == []


def test_broken_font_files_are_passed_over(tmp_path: Path) -> None:
    install(tmp_path, "Zebra.ttf")
    shutil.copy(LICENCE, tmp_path / "text.ttf")
    (tmp_path / "empty.ttf").touch()
    (tmp_path / "cut.ttf").write_bytes(REGULAR.read_bytes()[:1000])
    (tmp_path / "folder.ttf").mkdir()
    (tmp_path / "dangling.ttf").symlink_to(tmp_path / "nowhere")
    assert found("Ω", tmp_path) == ["Zebra"]


def test_a_font_that_may_not_be_read_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path, "Some.ttf")

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", refuse)
    assert found("Ω", tmp_path) == []


@pytest.mark.parametrize(
    ("platform", "folders"),
    [
        pytest.param(
            "linux",
            [
                "/home/mei/.local/share/fonts",
                "/home/mei/.fonts",
                "/usr/local/share/fonts",
                "/usr/share/fonts",
            ],
            id="Linux",
        ),
        pytest.param(
            "darwin",
            ["/home/mei/Library/Fonts", "/Library/Fonts", "/System/Library/Fonts"],
            id="macOS",
        ),
        pytest.param("win32", ["D:/Windows/Fonts"], id="Windows"),
    ],
)
def test_each_system_has_its_folders_the_users_own_first(
    platform: str, folders: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.setattr(Path, "home", lambda: Path("/home/mei"))
    monkeypatch.setenv("WINDIR", "D:/Windows")
    assert [path.as_posix() for path in installed_folders()] == folders


def test_a_user_without_a_home_has_the_systems_fonts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def homeless() -> Path:
        message = "Could not determine home directory."
        raise RuntimeError(message)

    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(Path, "home", homeless)
    assert installed_folders() == (
        Path("/usr/local/share/fonts"),
        Path("/usr/share/fonts"),
    )
