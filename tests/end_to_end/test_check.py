"""``cvgen check`` measures a finished PDF of any program, and says what it cannot."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import msgspec
import pytest
from jsonschema import Draft202012Validator

from cvgen.cli.check import Measurement
from tests.end_to_end.command import run
from tests.support.finished import FINISHED, HELLO, drawn, finished

KEPT = FINISHED / "latex-11pt.pdf"


def test_a_file_is_measured(tmp_path: Path) -> None:
    shutil.copy(KEPT, tmp_path / "cv.pdf")
    done = run("check", "cv.pdf", folder=tmp_path)
    assert (done.status, done.err) == (0, "")
    first, *others = done.out.splitlines()
    assert first == f"cv.pdf: 2 pages, {KEPT.stat().st_size:,} bytes, PDF 1.5"
    assert any("10.909 pt" in line for line in others)


def test_json_holds_all_of_it(tmp_path: Path) -> None:
    done = run("check", str(KEPT), "--format", "json", folder=tmp_path)
    assert (done.status, done.err) == (0, "")
    found = msgspec.json.decode(done.out, type=Measurement)
    expected = finished("latex-11pt")
    assert found.measured.pages == expected.pages
    assert found.summary.sizes[0].size == 10.909


def test_its_shape_is_that_of_its_schema(tmp_path: Path) -> None:
    schema = json.loads(run("schema", "measurement", folder=tmp_path).out)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for kept in ("typst", "latex-times-12pt"):
        path = str(FINISHED / f"{kept}.pdf")
        found = run("check", path, "--format", "json", folder=tmp_path).out
        assert list(validator.iter_errors(json.loads(found))) == []
    assert not validator.is_valid({"summary": {}, "measured": {}})


def test_what_has_no_text_fails_and_is_measured_all_the_same(tmp_path: Path) -> None:
    pdf = drawn(lambda canvas: canvas.rect(100, 100, 50, 50))
    (tmp_path / "cv.pdf").write_bytes(pdf)
    done = run("check", "cv.pdf", folder=tmp_path)
    assert done.status == 1
    assert "drawings: top" in done.out
    assert done.err == (
        "cv.pdf: error: the text of page 1 cannot be measured: no page has any text\n"
        "  hint: make the PDF from its source: a scan or a picture has no text\n"
        "1 error; what cannot be measured does not pass\n"
    )


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"Dear funder", "cv.pdf: error: this is not a PDF file"),
        (HELLO[:300], "cv.pdf: error: the file is damaged"),
        (None, "cv.pdf: error: cv.pdf is missing"),
    ],
)
def test_what_cannot_be_read_is_said(
    content: bytes | None, message: str, tmp_path: Path
) -> None:
    if content is not None:
        (tmp_path / "cv.pdf").write_bytes(content)
    done = run("check", "cv.pdf", folder=tmp_path)
    assert (done.status, done.out) == (1, "")
    assert done.err.splitlines()[0] == message
    assert done.err.splitlines()[-1] == "1 error; nothing was measured"


@pytest.mark.parametrize(
    "words", [("cv.pdf", "--variant", "nsf"), ("cv.pdf", "--format", "xml"), ("a", "b")]
)
def test_a_wrong_command_line_is_status_2(
    words: tuple[str, ...], tmp_path: Path
) -> None:
    done = run("check", *words, folder=tmp_path)
    assert (done.status, done.out) == (2, "")


def test_help_has_an_example(tmp_path: Path) -> None:
    done = run("check", "--help", folder=tmp_path)
    assert "cvgen check build/zhu-cv.pdf" in done.out


def test_no_module_is_taken_from_the_folder_one_is_in(tmp_path: Path) -> None:
    (tmp_path / "pikepdf.py").write_text("raise SystemExit(9)")
    (tmp_path / "cv.pdf").write_bytes(HELLO)
    done = run("check", "cv.pdf", folder=tmp_path, changes={"PYTHONSAFEPATH": "1"})
    assert done.status == 0
