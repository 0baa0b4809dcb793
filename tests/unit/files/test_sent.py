from __future__ import annotations

from pathlib import Path

import pytest

from cvgen.diagnostics import InvalidInput
from cvgen.files import sent
from cvgen.files.read import MAX_PDF_BYTES
from cvgen.files.sent import read_records
from tests.support.samples import built_sample


def problem(path: Path) -> str:
    with pytest.raises(InvalidInput) as caught:
        read_records(path)
    (one,) = caught.value.diagnostics
    assert str(one.location) == str(path)
    return one.message


def test_the_record_of_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "cv.pdf"
    path.write_bytes(built_sample().pdf)
    assert read_records(path) == (built_sample().record,)


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    assert problem(tmp_path / "cv.pdf") == "cv.pdf is missing"
    assert problem(tmp_path) == f"{tmp_path.name} is a folder"


def test_a_file_that_is_too_large_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "cv.pdf"
    path.write_bytes(built_sample().pdf)
    assert MAX_PDF_BYTES == 200_000_000
    monkeypatch.setattr(sent, "MAX_PDF_BYTES", 1000)
    assert problem(path) == "the file is larger than 0 MB"
