"""The command ``build`` names its file, finds its fonts and says what it did."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
import typer
from pypdf import PdfReader

from cvgen.cli.building.build import build_cvs
from cvgen.cli.building.order import SAMPLE, Order
from cvgen.cli.report_format import ReportFormat
from cvgen.diagnostics import InvalidInput
from cvgen.files import fonts
from cvgen.files.bundled import bundled_folder
from cvgen.model.paper import Paper
from tests.support.images import plain, png

WORKS = "- id: w\n  title: {title}\n  author: [Mei Chen]\n  issued: 2024\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, and a machine that has no fonts of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setattr(fonts, "installed_folders", lambda: (tmp_path / "fonts",))
    monkeypatch.setattr("gc.disable", lambda: None)
    return tmp_path


def write_data(folder: Path, title: str = "Flat minima") -> Path:
    data = folder / "data"
    data.mkdir()
    (data / "profile.yaml").write_text("name: Mei Chen\n", encoding="utf-8")
    works = WORKS.format(title=title)
    (data / "publications.yaml").write_text(works, encoding="utf-8")
    return data


def write_variant(data: Path, name: str, text: str) -> None:
    (data / "variants").mkdir(exist_ok=True)
    (data / "variants" / f"{name}.yaml").write_text(text, encoding="utf-8")


def run(data: Path, *variants: str, output: Path | None = None) -> None:
    build_cvs(Order(data=data, variants=variants, output=output, started=0.0))


def written(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "build").glob("*"))


def test_the_file_goes_to_the_build_folder(folder: Path) -> None:
    run(write_data(folder))
    assert (folder / "build" / "chen-cv.pdf").read_bytes().startswith(b"%PDF")


def test_the_file_goes_where_the_user_wants_it(folder: Path) -> None:
    run(write_data(folder), output=folder / "a" / "b.pdf")
    assert (folder / "a" / "b.pdf").is_file()
    assert not (folder / "build").exists()


def test_one_line_says_what_was_written(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(write_data(folder))
    (line,) = capsys.readouterr().out.splitlines()
    size = (folder / "build" / "chen-cv.pdf").stat().st_size
    assert line.startswith(f"build/chen-cv.pdf: 1 page, {size / 1000:.0f} kB, in ")


def test_the_faces_that_are_used_are_named_on_request(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fonts, "bundled_fallbacks", lambda _: ())
    installed = folder / "fonts" / "Some.otf"
    installed.parent.mkdir()
    han = bundled_folder("fonts") / "NotoSansCJK" / "NotoSansCJK-Bold.otf"
    shutil.copy(han, installed)
    data = write_data(folder, title="直")
    build_cvs(Order(data=data, verbose=True, started=0.0))
    summary, *faces = capsys.readouterr().out.splitlines()
    assert summary.startswith("build/chen-cv.pdf: 1 page")
    assert f"  Some ({installed}): 1 glyph" in faces
    assert f"  SourceSerif4-Bold (bundled): {len(set('Mei Chen'))} glyphs" in faces
    assert faces == sorted(faces)


def test_pages_are_counted(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = write_data(folder)
    works = "".join(WORKS.replace("w", f"w{i}", 1).format(title="T") for i in range(90))
    (data / "publications.yaml").write_text(works, encoding="utf-8")
    run(data)
    assert " pages, " in capsys.readouterr().out


def test_the_sample_is_all_right(folder: Path) -> None:
    run(SAMPLE)
    assert (folder / "build" / "zhu-cv.pdf").is_file()


def test_bad_data_writes_nothing(folder: Path) -> None:
    with pytest.raises(InvalidInput, match="begins with `@` must stand in quotes"):
        run(write_data(folder, title="[@nobody]"))
    assert not (folder / "build").exists()


def test_a_report_of_data_at_fault_names_each_build_that_failed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = write_data(folder)
    for name in "ab":
        write_variant(data, name, "{}")
    (data / "profile.yaml").write_text("nam: Mei Chen\n", encoding="utf-8")
    write_variant(data, "b", "papr: a4")
    order = Order(data=data, everything=True, report=ReportFormat.JSON, started=0.0)
    with pytest.raises(typer.Exit) as leaving:
        build_cvs(order)
    report = json.loads(capsys.readouterr().out)
    assert leaving.value.exit_code == 1
    assert report["problems"] == []
    assert [(one["variant"], one["outcome"]) for one in report["builds"]] == [
        ("a", "failed"),
        ("b", "failed"),
    ]
    note = "citations, lists and pages were not checked"
    assert [
        [problem["message"] for problem in one["problems"]] for one in report["builds"]
    ] == [
        ["unknown key `nam`", note],
        ["unknown key `nam`", "unknown key `papr`", note],
    ]


def test_a_variant_has_a_file_of_its_own(folder: Path) -> None:
    data = write_data(folder)
    write_variant(data, "dfg", "limits: {pages: 4}")
    write_variant(data, "nsf", "{filename: '{family}_{given}_{variant}'}")
    run(data, "dfg", "nsf", "dfg")
    assert written(folder) == ["Chen_Mei_nsf.pdf", "chen-cv-dfg.pdf"]


def test_all_variants_are_built_together(folder: Path) -> None:
    data = write_data(folder)
    for name in "ab":
        write_variant(data, name, "{}")
    build_cvs(Order(data=data, everything=True, started=0.0))
    assert written(folder) == ["chen-cv-a.pdf", "chen-cv-b.pdf"]


def test_all_of_no_variants_is_the_cv_with_everything(folder: Path) -> None:
    build_cvs(Order(data=write_data(folder), everything=True, started=0.0))
    assert written(folder) == ["chen-cv.pdf"]


def test_the_default_variant_is_built_when_none_is_named(folder: Path) -> None:
    data = write_data(folder)
    write_variant(data, "default", "filename: mine")
    run(data)
    assert written(folder) == ["mine.pdf"]


def test_a_variant_that_is_at_fault_does_not_stop_the_others(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = write_data(folder)
    for name, text in (("a", "{}"), ("b", "sections: [pubblications]"), ("c", "{}")):
        write_variant(data, name, text)
    with pytest.raises(typer.Exit) as leaving:
        run(data, "a", "b", "c")
    said = capsys.readouterr().err
    assert leaving.value.exit_code == 1
    assert "error: there is no section `pubblications`" in said
    assert said.endswith("1 error; `b` was not written\n")
    assert written(folder) == ["chen-cv-a.pdf", "chen-cv-c.pdf"]


def test_no_variant_is_built_if_one_has_no_file(folder: Path) -> None:
    data = write_data(folder)
    write_variant(data, "a", "{}")
    with pytest.raises(InvalidInput) as caught:
        run(data, "a", "b")
    assert caught.value.diagnostics[0].message == "there is no variant `b`"
    assert not (folder / "build").exists()


def test_the_command_line_chooses_the_paper_over_the_variant(folder: Path) -> None:
    data = write_data(folder)
    write_variant(data, "a", "paper: letter")
    sizes: list[tuple[int, int]] = []
    for paper in (None, Paper.A4):
        build_cvs(Order(data=data, variants=("a",), paper=paper, started=0.0))
        page = PdfReader(folder / "build" / "chen-cv-a.pdf").pages[0].mediabox
        sizes.append((round(page.width), round(page.height)))
    assert sizes == [(612, 792), (595, 842)]


def test_a_photo_is_printed_when_the_variant_asks_for_it(folder: Path) -> None:
    data = write_data(folder)
    (data / "me.png").write_bytes(png(plain()))
    profile = "name: Mei Chen\nphoto: {file: me.png, alt: A portrait}\n"
    (data / "profile.yaml").write_text(profile, encoding="utf-8")
    write_variant(data, "with", "photo: true")
    write_variant(data, "without", "{}")
    run(data, "with", "without")
    images = [
        b"/Subtype /Image" in (folder / "build" / f"chen-cv-{name}.pdf").read_bytes()
        for name in ("with", "without")
    ]
    assert images == [True, False]


@pytest.mark.parametrize("names", [("one", "two"), ("dfg 2026", "dfg-2026")])
def test_no_variant_is_written_over_another(
    names: tuple[str, str], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = write_data(folder)
    pattern = "filename: CV_{family}" if names[0] == "one" else "{}"
    for name in names:
        write_variant(data, name, pattern)
    with pytest.raises(typer.Exit):
        build_cvs(Order(data=data, variants=names, started=0.0))
    assert len(list((folder / "build").glob("*.pdf"))) == 1
    said = capsys.readouterr().err
    assert f"`{names[1]}` would be written over `{names[0]}`" in said
    assert "hint: put {variant} into its `filename`" in said


def test_a_bad_pattern_is_said_at_its_line(folder: Path) -> None:
    data = write_data(folder)
    write_variant(data, "a", 'paper: a4\nfilename: "{famly}"')
    with pytest.raises(InvalidInput) as caught:
        build_cvs(Order(data=data, variants=("a",), started=0.0))
    (problem,) = caught.value.diagnostics
    assert problem.location is not None
    assert (problem.location.line, problem.location.column) == (2, 11)


def test_a_variant_is_not_as_it_was_if_another_is_in_its_file(folder: Path) -> None:
    data = write_data(folder)
    for name in ("a", "b"):
        write_variant(data, name, "filename: cv\n")
        run(data, name)
    with pytest.raises(typer.Exit):
        run(data, "b", "a")
