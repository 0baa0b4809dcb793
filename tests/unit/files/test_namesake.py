"""Whose CV a file is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from cvgen.files.namesake import is_continued, is_of_cvgen, owner_of
from tests.support.samples import build_texts


def test_a_cv_says_whose_it_is(tmp_path: Path) -> None:
    path = tmp_path / "cv.pdf"
    path.write_bytes(build_texts("name: {literal: Mei & Söhne <Chen>}").pdf)
    assert owner_of(path) == "Mei & Söhne <Chen>"
    assert is_of_cvgen(path)
    assert not is_continued(path)


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"%PDF-1.7\n", b"<dc:creator>", b"<dc:creator></dc:creator>"),
        b"<dc:creator><rdf:li>Mei</rdf:li>\n",
        b"<rdf:li>Mei</rdf:li></dc:creator>",
    ],
    ids=["empty", "without", "cut off", "nobody", "without end", "without begin"],
)
def test_a_file_that_does_not_say_is_nobodys(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "cv.pdf"
    path.write_bytes(content)
    assert owner_of(path) == ""
    assert not is_of_cvgen(path)


def test_what_is_no_file_is_nobodys(tmp_path: Path) -> None:
    assert owner_of(tmp_path) == ""
    assert not is_of_cvgen(tmp_path)
    assert owner_of(tmp_path / "none.pdf") == ""


def test_no_more_of_a_large_file_is_read_than_a_cv_may_have(tmp_path: Path) -> None:
    path = tmp_path / "cv.pdf"
    name = b"<dc:creator><rdf:li>Mei Chen</rdf:li></dc:creator>"
    with path.open("wb") as file:
        file.write(name)
        file.truncate(2**40)  # of which the disk has nothing
    assert owner_of(path) == ""
    with path.open("r+b") as file:
        file.seek(0, os.SEEK_END)
        file.write(name)
    assert owner_of(path) == "Mei Chen"
