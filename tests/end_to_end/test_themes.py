"""A CV looks as a theme says: one of cvgen's, or one of the author's own."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from cvgen.files.bundled import bundled_folder
from tests.end_to_end.command import Outcome, run, write_data
from tests.support.pdf_reader import lookup

FONTS = bundled_folder("fonts")
MINE = "description: Mine\nbased-on: classic\nsize: 11\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_data(tmp_path)
    return tmp_path


def build(folder: Path, variant: str, theme: str = MINE) -> Outcome:
    for name, text in (("variants/default", variant), ("themes/mine", theme)):
        path = folder / "data" / f"{name}.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return run("build", folder=folder)


def faces(folder: Path) -> set[str]:
    """The font programs of the CV, without the tags of their subsets."""
    page = PdfReader(folder / "build" / "chen-cv.pdf").pages[0]
    fonts = lookup(page, "/Resources", "/Font")
    assert isinstance(fonts, DictionaryObject)
    names = (str(lookup(fonts, name, "/BaseFont")) for name in fonts)
    return {name.partition("+")[2] for name in names}


def own_fonts(folder: Path, *faces: str) -> None:
    (folder / "data" / "fonts").mkdir()
    for face in faces:
        shutil.copy(FONTS / "Arimo" / f"{face}.ttf", folder / "data" / "fonts")


@pytest.mark.parametrize("theme", ["modern", "classic", "compact", "plain", "mine"])
def test_every_theme_makes_a_cv(folder: Path, theme: str) -> None:
    done = build(folder, f"theme: {theme}")
    assert (done.status, done.err) == (0, "")
    text = PdfReader(folder / "build" / "chen-cv.pdf").pages[0].extract_text()
    assert "Mei Chen" in text
    families = {face.partition("-")[0] for face in faces(folder)}
    assert families == {
        "modern": {"SourceSerif4", "SourceSans3"},
        "compact": {"SourceSerif4", "SourceSans3"},
        "plain": {"Arimo"},
    }.get(theme, {"SourceSerif4"})


def test_a_misspelt_theme_is_said_with_its_place(folder: Path) -> None:
    done = build(folder, "theme: clasic")
    assert done.status == 1
    assert done.err == (
        "data/variants/default.yaml:1:8: error: there is no theme `clasic`\n"
        "  at variant.theme\n"
        "    1 | theme: clasic\n"
        "      |        ^^^^^^\n"
        "  hint: did you mean `classic`?\n"
        "1 error; nothing was written; citations, lists and pages were not checked\n"
    )


def test_a_theme_at_fault_is_said_with_its_place(folder: Path) -> None:
    done = build(folder, "theme: mine", 'colours: {accent: "#ffcc00"}\nsize: 5')
    assert done.status == 1
    assert "data/themes/mine.yaml:1:19: error: the contrast of `#ffcc00`" in done.err
    assert "data/themes/mine.yaml:2:7: error: `size` must be from 7" in done.err
    assert done.err.endswith(
        "2 errors; nothing was written; citations, lists and pages were not checked\n"
    )


def test_a_family_of_one_s_own_is_set(folder: Path) -> None:
    own_fonts(folder, "Arimo-Regular", "Arimo-Bold")
    done = build(folder, "theme: mine", "fonts: {text: arimo, display: arimo}")
    assert done.status == 0
    assert faces(folder) == {"Arimo-Regular", "Arimo-Bold"}
    assert "warning: the family `arimo` has no semibold face" in done.err


def test_a_family_that_is_not_there_is_said_where_the_theme_names_it(
    folder: Path,
) -> None:
    done = build(folder, "theme: mine", "based-on: classic\nfonts: {text: Garamond}")
    assert done.status == 1
    assert done.err.startswith(
        "data/themes/mine.yaml:2:15: error: there is no font family `Garamond`\n"
        "  at theme.fonts.text\n"
    )


def test_a_change_that_does_nothing_is_said(folder: Path) -> None:
    done = build(folder, "theme: plain\ndesign: {fonts: {display: Source Sans 3}}")
    assert done.status == 0
    assert "nothing of this theme is set in the family of `display`" in done.err


def test_themes_are_listed(folder: Path) -> None:
    build(folder, "theme: mine")
    done = run("themes", folder=folder)
    assert (done.status, done.err) == (0, "")
    assert done.out.splitlines()[0] == "mine     Mine"
    assert len(done.out.splitlines()) == 5
