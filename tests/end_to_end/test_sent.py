"""What was sent: a PDF's record is small, and outlives what is done to the file."""

from __future__ import annotations

import io
import subprocess
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from pypdf import PdfReader, PdfWriter

from cvgen.load import load
from cvgen.record.encode import encode_record
from cvgen.record.find import ANEW, find_records
from cvgen.record.record import Record
from tests.end_to_end.command import run, work, write_data
from tests.support.samples import (
    LARGE,
    build_texts,
    built_sample,
    described,
    folder_sources,
)

KILOBYTE = 1000
AROUND = 200
"""Bytes of dictionaries around a record."""


def packed(record: Record) -> int:
    return len(zlib.compress(encode_record(record))) + AROUND


def test_the_record_of_the_sample_takes_less_than_two_kilobytes() -> None:
    assert packed(built_sample().record) < 2 * KILOBYTE


def test_the_record_of_a_thousand_works_takes_less_than_twenty_five() -> None:
    """Five times that of two hundred whose ids are as different as in life."""
    record = described(load(folder_sources(LARGE)))
    lists = tuple(one for one in record.sections if one.key == "publications")
    assert sum(len(group.works) for one in lists for group in one.groups) == 200
    assert 5 * packed(replace(record, sections=lists)) < 25 * KILOBYTE


def cloned(pdf: bytes) -> bytes:
    return _written(PdfWriter(clone_from=io.BytesIO(pdf)))


def appended(pdf: bytes) -> bytes:
    """Behind another file, as a portal does it."""
    writer = PdfWriter()
    writer.append(io.BytesIO(cover()))
    writer.append(io.BytesIO(pdf))
    return _written(writer)


def _written(writer: PdfWriter) -> bytes:
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def cover() -> bytes:
    """A page of something else."""
    writer = PdfWriter()
    writer.add_blank_page(width=595, height=842)
    return _written(writer)


def by_command(*command: str) -> Callable[[bytes, Path], bytes]:
    """What a program makes of ``in.pdf`` and ``cover.pdf``."""

    def rewrite(pdf: bytes, folder: Path) -> bytes:
        (folder / "in.pdf").write_bytes(pdf)
        (folder / "cover.pdf").write_bytes(cover())
        subprocess.run(command, cwd=folder, check=True, capture_output=True)
        return (folder / "out.pdf").read_bytes()

    return rewrite


def in_process(rewrite: Callable[[bytes], bytes]) -> Callable[[bytes, Path], bytes]:
    return lambda pdf, _folder: rewrite(pdf)


REWRITERS = {
    "pypdf, cloned": in_process(cloned),
    "pypdf, appended": in_process(appended),
    "qpdf": by_command("qpdf", "in.pdf", "out.pdf"),
    "qpdf, plain": by_command("qpdf", "--qdf", "in.pdf", "out.pdf"),
    "qpdf, for the web": by_command("qpdf", "--linearize", "in.pdf", "out.pdf"),
    "qpdf, packed anew": by_command(
        *("qpdf", "--object-streams=generate", "--recompress-flate"),
        *("in.pdf", "out.pdf"),
    ),
    "qpdf, merged": by_command(
        *("qpdf", "--empty", "--pages", "cover.pdf", "in.pdf", "--", "out.pdf")
    ),
    "poppler, merged": by_command("pdfunite", "cover.pdf", "in.pdf", "out.pdf"),
}


@pytest.mark.parametrize("rewrite", REWRITERS.values(), ids=REWRITERS)
def test_the_record_outlives_what_others_do_to_the_file(
    rewrite: Callable[[bytes, Path], bytes], tmp_path: Path
) -> None:
    built = build_texts("name: Mei Chen\nsummary: S", work())
    rewritten = rewrite(built.pdf, tmp_path)
    assert rewritten != built.pdf
    assert len(PdfReader(io.BytesIO(rewritten)).pages) >= 1
    assert find_records("out.pdf", rewritten) == (built.record,)


def test_a_file_that_is_printed_anew_says_that_it_has_none(tmp_path: Path) -> None:
    data = write_data(tmp_path)
    assert run("build", "-o", "in.pdf", folder=tmp_path).status == 0
    printed = by_command("pdftocairo", "-pdf", "in.pdf", "out.pdf")
    printed((tmp_path / "in.pdf").read_bytes(), tmp_path)
    done = run("diff", "out.pdf", str(data), folder=tmp_path)
    assert (done.status, done.out) == (1, "")
    assert done.err.splitlines() == [
        "out.pdf: error: there is no record of what was sent in this file",
        "  hint: only files that cvgen built have one",
        f"  hint: {ANEW}",
        "1 error; nothing was compared",
    ]


def test_the_command_says_what_has_changed(tmp_path: Path) -> None:
    data = write_data(tmp_path)
    assert run("build", "-o", "sent.pdf", folder=tmp_path).status == 0
    (data / "publications.yaml").write_text(work(1) + work(2))
    done = run("diff", "sent.pdf", "--exit-code", folder=tmp_path)
    assert done.status == 3
    assert done.out.splitlines()[2:] == [
        "",
        "Publications",
        "  new         [1] work2: The title of work 2",
        "  renumbered  [1] -> [2], work1",
    ]
    assert done.err == ""


def test_a_wrong_command_line_has_the_usual_status(tmp_path: Path) -> None:
    assert run("diff", folder=tmp_path).status == 2
    assert run("diff", "a.pdf", "--format", "xml", folder=tmp_path).status == 2


def test_the_help_has_an_example(tmp_path: Path) -> None:
    done = run("diff", "--help", folder=tmp_path)
    assert "Example: cvgen diff sent/two-page.pdf my-data." in done.out
