"""A CV in a citation style, from the command line: the owner stands in each work."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.end_to_end.command import run, write_data
from tests.support.pdf_reader import page_texts
from tests.support.samples import LARGE

NAMES = re.compile("Papadaki|Παπαδάκη|Пападаки|パパダキ|陈爱莲")
WORKS = 200


def built(folder: Path, style: str) -> str:
    """The characters of the large sample's list in a style."""
    data = folder / "data"
    shutil.copytree(LARGE, data)
    variant = f"citation-style: {style}\nsections: [publications]\n"
    (data / "variants" / "styled.yaml").write_text(variant, encoding="utf-8")
    done = run("build", "--variant", "styled", "--output", "cv.pdf", folder=folder)
    assert (done.status, "error:" in done.err) == (0, False)
    return "\n".join(page_texts((folder / "cv.pdf").read_bytes()))


@pytest.mark.parametrize("style", ["apa", "nature", "ieee", "nlm-citation-sequence"])
def test_every_work_names_the_owner_under_the_number_of_the_cv(
    tmp_path: Path, style: str
) -> None:
    parts = re.split(r"\n\[(\d{1,3})\]\n", built(tmp_path, style))
    assert parts[1::2] == [str(number + 1) for number in range(WORKS)]
    assert [text for text in parts[2::2] if not NAMES.search(text)] == []


def test_a_style_that_is_not_there_writes_nothing(tmp_path: Path) -> None:
    data = write_data(tmp_path)
    (data / "variants").mkdir()
    (data / "variants" / "v.yaml").write_text("citation-style: natur\n")
    done = run("build", "--variant", "v", folder=tmp_path)
    assert done.status == 1
    assert "variants/v.yaml:1:17: error: there is no style `natur`" in done.err
    assert "hint: did you mean `nature`?" in done.err
    assert not (tmp_path / "build").exists()
