"""Families that a theme names are found, in the author's folder and in cvgen's."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from cvgen.diagnostics import Diagnostic, InvalidInput
from cvgen.document.style import FontStyle, Weight
from cvgen.files import typefaces
from cvgen.files.bundled import bundled_folder
from cvgen.files.families import NamedFaces, find_families
from cvgen.layout.typeface import Typeface
from tests.support.samples import planned

FONTS = bundled_folder("fonts")
NAME = "name: Mei Chen"
SERIF = "Source Serif 4"


def put(data: Path, *files: str) -> None:
    """Copies of bundled files among the author's fonts."""
    for file in files:
        target = data / "fonts" / file
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(FONTS / file, target)


def found(data: Path, variant: str = "theme: plain") -> NamedFaces:
    return find_families(planned(NAME, variant=variant), data)


def refused(data: Path, variant: str) -> Diagnostic:
    with pytest.raises(InvalidInput) as caught:
        found(data, variant)
    (one,) = caught.value.diagnostics
    return one


def test_the_usual_families_need_no_search(tmp_path: Path) -> None:
    assert found(tmp_path, "theme: modern") == NamedFaces({}, frozenset())


def test_a_bundled_family_is_there_when_it_is_named(tmp_path: Path) -> None:
    faces = found(tmp_path).faces
    assert {style.family for style in faces} == {"Arimo"}
    assert faces[FontStyle("Arimo")].name == "Arimo-Regular"
    bold = faces[FontStyle("Arimo", Weight.BOLD, italic=True)]
    assert bold.name == "Arimo-BoldItalic"


def test_the_nearest_face_stands_for_one_that_is_not_there(tmp_path: Path) -> None:
    named = found(tmp_path)
    semibold = FontStyle("Arimo", Weight.SEMIBOLD)
    assert named.faces[semibold] is named.faces[FontStyle("Arimo", Weight.BOLD)]
    assert {style.weight for style in named.substitutes} == {Weight.SEMIBOLD}
    assert len(named.substitutes) == 2


def test_slope_counts_more_than_weight(tmp_path: Path) -> None:
    put(tmp_path, "Arimo/Arimo-Bold.ttf", "Arimo/Arimo-Italic.ttf")
    faces = found(tmp_path).faces
    assert faces[FontStyle("Arimo")].name == "Arimo-Bold"
    assert faces[FontStyle("Arimo", Weight.BOLD, italic=True)].name == "Arimo-Italic"


def test_an_author_s_family_goes_before_the_bundled_one(tmp_path: Path) -> None:
    put(tmp_path, "SourceSerif4/SourceSerif4-Bold.ttf")
    faces = found(tmp_path, "theme: modern").faces
    assert {face.name for face in faces.values()} == {"SourceSerif4-Bold"}
    assert {style.family for style in faces} == {SERIF}


def test_the_name_counts_whatever_its_case_and_the_file_s_name(tmp_path: Path) -> None:
    (tmp_path / "fonts" / "deep").mkdir(parents=True)
    shutil.copy(FONTS / "Arimo/Arimo-Regular.ttf", tmp_path / "fonts/deep/x.TTF")
    variant = "design: {fonts: {text: ARIMO}}"
    assert found(tmp_path, variant).faces[FontStyle("ARIMO")].name == "x"


def test_only_files_of_named_families_are_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def listen(name: str, path: Path, index: int) -> Typeface:
        opened.append(name)
        return Typeface(name, path, index)

    monkeypatch.setattr(typefaces, "Typeface", listen)
    put(tmp_path, "Arimo/Arimo-Bold.ttf", "SourceSans3/SourceSans3-Bold.ttf")
    (tmp_path / "fonts" / "OFL.txt").write_text("a licence", encoding="utf-8")
    (tmp_path / "fonts" / "broken.otf").write_bytes(b"no font")
    assert found(tmp_path).faces
    assert opened == ["Arimo-Bold"]


def test_a_family_that_is_not_there_is_said_with_those_that_are(
    tmp_path: Path,
) -> None:
    put(tmp_path, "Arimo/Arimo-Bold.ttf")
    one = refused(tmp_path, "theme: modern\ndesign: {fonts: {display: Arial}}")
    assert one.message == "there is no font family `Arial`"
    assert str(one.path) == "variant.design.fonts.display"
    assert one.hints == (
        "did you mean `Arimo`?",
        "there are: `Arimo`, `Source Serif 4`, `Source Sans 3`",
        "put the files of other families into the folder `fonts` of your data",
    )


def test_a_file_that_cannot_be_embedded_is_said(tmp_path: Path) -> None:
    put(tmp_path, "Arimo/Arimo-Regular.ttf")
    path = tmp_path / "fonts" / "Arimo" / "Arimo-Regular.ttf"
    content = path.read_bytes()
    path.write_bytes(content.replace(b"glyf", b"glyX", 1))
    one = refused(tmp_path, "theme: plain")
    assert one.message == "Arimo-Regular has no TrueType or CFF outlines"
    assert str(one.location) == str(path)


def test_a_file_that_may_not_be_embedded_is_said(tmp_path: Path) -> None:
    put(tmp_path, "Arimo/Arimo-Regular.ttf")
    path = tmp_path / "fonts" / "Arimo" / "Arimo-Regular.ttf"
    content = bytearray(path.read_bytes())
    record = content.index(b"OS/2")
    table = int.from_bytes(content[record + 8 : record + 12], "big")
    content[table + 8 : table + 10] = b"\x00\x02"
    path.write_bytes(content)
    one = refused(tmp_path, "theme: plain")
    assert one.message == "the maker of Arimo-Regular.ttf does not allow to embed it"


def test_a_family_with_another_initial_is_not_near(tmp_path: Path) -> None:
    one = refused(tmp_path, "design: {fonts: {text: Garamond}}")
    assert not any(hint.startswith("did you mean") for hint in one.hints)
