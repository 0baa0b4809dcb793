"""A font file says which faces it holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvgen.files.bundled import bundled_folder
from cvgen.layout.face_names import FaceName, face_names

FONTS = bundled_folder("fonts")


def named(file: str) -> FaceName:
    (one,) = face_names(FONTS / file)
    return one


@pytest.mark.parametrize(
    ("file", "family", "weight", "italic"),
    [
        ("Arimo/Arimo-Regular.ttf", "Arimo", 400, False),
        ("Arimo/Arimo-BoldItalic.ttf", "Arimo", 700, True),
        ("SourceSans3/SourceSans3-SemiBold.ttf", "Source Sans 3", 600, False),
        ("SourceSerif4/SourceSerif4-SemiBoldItalic.ttf", "Source Serif 4", 600, True),
    ],
)
def test_a_face_has_a_family_a_weight_and_a_slope(
    file: str, family: str, weight: int, *, italic: bool
) -> None:
    assert named(file) == FaceName(
        index=0,
        family=family,
        weight=weight,
        width=5,
        italic=italic,
    )


@pytest.mark.parametrize("content", [b"", b"no font", b"ttcf" + b"\xff" * 40])
def test_what_is_no_font_has_no_faces(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.ttf").write_bytes(content)
    assert face_names(tmp_path / "a.ttf") == ()


def test_a_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        face_names(tmp_path / "a.ttf")
