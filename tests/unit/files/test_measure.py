"""A file is measured in a process of its own, and whatever that meets is said."""

from __future__ import annotations

import importlib.util
import io
import subprocess
import zlib
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from cvgen.diagnostics import InvalidInput
from cvgen.files import measure as module
from cvgen.files.extra import install_hint
from cvgen.files.measure import measure_file
from tests.support.finished import HELLO, measured


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "cv.pdf"
    file.write_bytes(HELLO)
    return file


def problem(path: Path, seconds: float = 60) -> tuple[str, tuple[str, ...]]:
    with pytest.raises(InvalidInput) as raised:
        measure_file(path, seconds)
    (one,) = raised.value.diagnostics
    return one.message, one.hints


def changed(contents: bytes) -> bytes:
    """A page with this content, which is compressed."""
    file = io.BytesIO()
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page()
        stream = pdf.make_stream(b"")
        stream.write(contents, filter=Name.FlateDecode)
        page.obj.Contents = stream
        pdf.save(file)
    return file.getvalue()


def test_it_measures_what_this_process_would(path: Path) -> None:
    assert measure_file(path) == measured(HELLO, "cv.pdf")


def test_a_name_need_not_be_text(tmp_path: Path) -> None:
    path = tmp_path / b"cv\xff.pdf".decode("utf-8", "surrogateescape")
    path.write_bytes(HELLO)
    assert measure_file(path).file.name == "cv?.pdf"


def test_a_file_that_is_missing_or_none_is_said(tmp_path: Path) -> None:
    assert problem(tmp_path / "cv.pdf") == ("cv.pdf is missing", ())
    assert problem(tmp_path)[0] == f"{tmp_path.name} is a folder"


def test_what_is_no_pdf_is_said(path: Path) -> None:
    path.write_bytes(b"Dear funder")
    assert problem(path) == ("this is not a PDF file", ())


def test_without_the_reader_it_says_how_to_get_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        module,
        "find_spec",
        lambda name: None if name == "pikepdf" else importlib.util.find_spec(name),
    )
    assert problem(path) == (
        "the reader of finished PDFs is not installed",
        (install_hint("check"),),
    )


def test_a_file_larger_than_any_funder_takes_is_not_read(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MAX_PDF_BYTES", 10)
    assert problem(path) == ("the file is larger than 0 MB", ())


def test_a_reader_that_does_not_end_is_ended(path: Path) -> None:
    message = "the file cannot be measured within 0.001 seconds"
    assert problem(path, 0.001) == (message, ())


def test_a_reader_that_breaks_down_is_said(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(
        command: list[str], **_: object
    ) -> subprocess.CompletedProcess[bytes]:
        return subprocess.CompletedProcess(command, -11, b"", b"")

    monkeypatch.setattr(subprocess, "run", break_down)
    assert problem(path) == (
        "the file cannot be measured: the reader broke down at it",
        ("it is damaged or made to do harm; print it to a new PDF and try again",),
    )


def test_a_small_file_that_would_fill_all_memory_does_not(path: Path) -> None:
    squeezer = zlib.compressobj(9)
    head = squeezer.compress(b"q ") + squeezer.flush(zlib.Z_FULL_FLUSH)
    block = squeezer.compress(b"q " * 5_000_000) + squeezer.flush(zlib.Z_FULL_FLUSH)
    path.write_bytes(changed(head + block * 150))
    assert path.stat().st_size < 3_000_000
    message, _ = problem(path)
    assert message == "the file cannot be measured: the reader broke down at it"


def test_forms_within_forms_without_end_do_not_fill_it_either(path: Path) -> None:
    file = io.BytesIO()
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page()
        form = pdf.make_stream(b"0 0 9 9 re f", **FORM)
        for _ in range(25):
            inner = Dictionary(XObject=Dictionary(F=form))
            form = pdf.make_stream(b"/F Do " * 10, **FORM, Resources=inner)
        page.obj.Resources = Dictionary(XObject=Dictionary(F=form))
        page.obj.Contents = pdf.make_stream(b"/F Do")
        pdf.save(file)
    path.write_bytes(file.getvalue())
    message, _ = problem(path)
    assert message == "the file cannot be measured: the reader broke down at it"


FORM = {
    "Type": Name.XObject,
    "Subtype": Name.Form,
    "BBox": Array([0, 0, 99, 99]),
}
