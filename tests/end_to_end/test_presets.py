"""A funder's rules make a variant: a preset of cvgen's, or one of the author's own."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.end_to_end.command import Outcome, run, write_data

MINE = """\
title: My department
sources: {mail: {where: an e-mail, read: 2026-11-20, confidence: R2}}
delivery: {mode: own-pdf, source: mail}
paper: {sizes: letter, source: mail}
pages: {most: 2, source: mail}
file-name: {most: 12, characters: "", source: mail}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_data(tmp_path)
    (tmp_path / "data" / "presets").mkdir()
    (tmp_path / "data" / "presets" / "mine.yaml").write_text(MINE, encoding="utf-8")
    return tmp_path


def build(folder: Path, variant: str, epoch: str = "1795564800") -> Outcome:
    path = folder / "data" / "variants" / "default.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(variant, encoding="utf-8")
    return run("build", folder=folder, changes={"SOURCE_DATE_EPOCH": epoch})


def test_a_preset_of_one_s_own_is_kept_and_said(folder: Path) -> None:
    done = build(folder, "preset: mine\nwaive: pages\n")
    assert (done.status, done.err) == (0, "")
    first, *lines = done.out.splitlines()
    assert first.startswith(f"{Path('build') / 'chencv.pdf'}: 1 page, ")
    assert lines == [
        "preset mine: My department; read 2026-11-20",
        "  applied  paper: a4 → letter [paper]",
        "  applied  file name: chen-cv.pdf → chencv.pdf [file-name]",
        "  waived   at most 2 pages [pages]",
    ]
    page = PdfReader(folder / "build" / "chencv.pdf").pages[0]
    assert page.mediabox.width == 612


def test_rules_that_are_old_are_said_to_be(folder: Path) -> None:
    done = build(folder, "preset: mine\n", epoch="1893456000")
    assert done.status == 0
    assert done.err.startswith(
        f"{Path('data') / 'variants' / 'default.yaml'}:1:9: warning: "
        "the rules of `mine` were read on 2026-11-20, more than a year ago\n"
    )


def test_a_preset_that_there_is_not_is_an_error_at_its_place(folder: Path) -> None:
    done = build(folder, "preset: erc-2026\n")
    assert done.status == 1
    assert done.err.startswith(
        f"{Path('data') / 'variants' / 'default.yaml'}:1:9: error: "
        "there is no preset `erc-2026`\n"
    )
    assert "  hint: did you mean `erc-2027`?\n" in done.err
    assert not (folder / "build").exists()


def test_a_preset_at_fault_is_said_with_all_its_problems(folder: Path) -> None:
    path = folder / "data" / "presets" / "mine.yaml"
    path.write_text(MINE.replace("most: 2", "most: two").replace("R2", "R5"), "utf-8")
    done = build(folder, "preset: mine\n")
    assert done.status == 1
    assert "mine.yaml:2:66: error: `R5` is not one of the choices here" in done.err
    assert "mine.yaml:5:15: error: `two` is not a whole number" in done.err


def test_presets_are_listed_and_explained(folder: Path) -> None:
    listed = run("presets", folder=folder)
    assert listed.status == 0
    assert listed.out.startswith("mine ")
    shown = run("presets", "show", "mine", "data", folder=folder)
    assert "pages: at most 2 pages\n  if broken: error, unless waived" in shown.out
    assert run("presets", "show", folder=folder).status == 2
    assert run("presets", "a", "b", folder=folder).status == 2


def test_the_help_has_an_example(folder: Path) -> None:
    text = run("presets", "--help", folder=folder).out
    assert "Example: cvgen presets show erc-2027" in text
