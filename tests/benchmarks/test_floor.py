"""The floor makes a list that holds its works, and its steps are all looked at."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING
from zlib import decompress

import pytest

from tests.benchmarks.environments import CHECKOUT, UnavailableError
from tests.benchmarks.floor.call import find_floor
from tests.benchmarks.floor.contents import codes_of, paint_pages
from tests.benchmarks.floor.font import subset
from tests.benchmarks.floor.lines import (
    LEADING,
    LINE,
    MEASURE,
    PARAGRAPH,
    break_lines,
    fill_pages,
)
from tests.benchmarks.floor.main import build
from tests.benchmarks.floor.paragraphs import paragraphs_of
from tests.benchmarks.floor.parts import parts_of
from tests.benchmarks.floor.read import read_works
from tests.benchmarks.floor.typeface import Typeface
from tests.benchmarks.generate import works
from tests.benchmarks.measure import Run, Series
from tests.benchmarks.report import Report, Result
from tests.benchmarks.values import write_yaml
from tests.benchmarks.verify import look

if TYPE_CHECKING:
    from pathlib import Path

_FONT = CHECKOUT / "fonts" / "SourceSerif4" / "SourceSerif4-Regular.ttf"
_WORKS = works(120)
_TITLES = [str(work["title"]) for work in _WORKS if isinstance(work, dict)]
_TEXT = write_yaml(_WORKS).encode()


def test_its_pdf_holds_every_title(tmp_path: Path) -> None:
    pdf = tmp_path / "floor.pdf"
    pdf.write_bytes(build(_TEXT, _FONT))
    held = look(pdf, _TITLES)
    assert held.complaint == ""
    assert held.pages > 5


def test_it_reads_what_pyyaml_reads() -> None:
    assert read_works(_TEXT) == _WORKS


def test_an_empty_file_has_no_works() -> None:
    with pytest.raises(ValueError, match=r"^an empty list of publications$"):
        read_works(b"")


def test_a_work_is_said_as_typst_is_told_to() -> None:
    work = """\
- title: Flat minima
  author: ["Doe, Jane", {given: Li, family: Wu}, {literal: The Group}]
  container-title: Example Letters
  container-title-short: EL
  issued: 2024-05
  DOI: 10.5555/1
- title: Alone
  author: Doe, Jane
"""
    assert list(paragraphs_of(read_works(work.encode()))) == [
        (
            "1. EL Flat minima",
            "Jane Doe, Li Wu, The Group",
            "Example Letters, 2024. 10.5555/1",
        ),
        ("2.  Alone", "Jane Doe", ", . "),
    ]


def test_lines_are_as_full_as_they_can_be() -> None:
    face = Typeface(_FONT)
    (lines,) = break_lines([("one two three four five " * 40,)], face)
    assert len(lines) > 5
    for line, after in pairwise(lines):
        width = sum(face.advances[one] for one in line)
        more = sum(face.advances[one] for one in f" {after.partition(' ')[0]}")
        assert width <= MEASURE < width + more


def test_pages_take_lines_until_the_next_has_no_room() -> None:
    lines = [[f"{one}"] * 30 for one in "abc"]
    pages = list(fill_pages(lines))
    assert [page.count(LINE) + page.count(PARAGRAPH) + 1 for page in pages] == [48, 42]
    assert LEADING * 49 > 700 > LEADING * 48
    assert LINE.join(pages).replace(PARAGRAPH, LINE).split(LINE) == [
        line for paragraph in lines for line in paragraph
    ]


def test_every_character_has_a_code_or_is_too_many() -> None:
    assert codes_of("aøé")[128:] == "éø"
    with pytest.raises(ValueError, match=r"^200 characters beside ASCII, 128 have a"):
        codes_of(map(chr, range(0x4E00, 0x4E00 + 200)))


def test_the_font_has_only_the_glyphs_of_its_text() -> None:
    face = Typeface(_FONT)
    face.widths["øre"]
    program, numbers = subset(face)
    assert len(numbers) == len(" øre")
    assert len(program) < _FONT.stat().st_size / 20


def test_brackets_and_strokes_are_texts() -> None:
    (content,) = paint_pages(["(a\\b) ø"], codes_of("ø"))
    assert b"Td (\\(a\\\\b\\) \x80)Tj" in decompress(content)


def test_each_step_is_measured() -> None:
    parts = parts_of(_TEXT, _FONT)
    assert len(parts) == 12
    assert min(parts.values()) > 0


def test_a_floor_without_libraries_is_said(tmp_path: Path) -> None:
    with pytest.raises(UnavailableError, match=r"^there is no .*python, with cvgen's"):
        find_floor(str(tmp_path / "cvgen"))


def test_the_report_sets_the_floor_against_typst() -> None:
    def took(tool: str, seconds: float) -> Result:
        runs = (Run(seconds=seconds, mebibytes=1.0),)
        return Result(case="9 works", tool=tool, series=Series(runs=runs))

    report = Report(
        machine="",
        versions={},
        megabytes={},
        results=[took("typst", 0.4), took("floor", 0.1)],
        parts={"start of Python": 12.34},
        notes=[],
    )
    assert "| 9 works | 0.25 |" in report.markdown
    assert "| start of Python | 12.3 |" in report.markdown
    assert '"start of Python": 12.34' in report.json
