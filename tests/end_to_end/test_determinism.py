"""The same data give the same bytes, wherever and whenever they are built."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.end_to_end.command import run, work, write_data
from tests.support.samples import LARGE

HERE = {
    "TZ": "UTC",
    "LC_ALL": "C",
    "PYTHONHASHSEED": "0",
    "SOURCE_DATE_EPOCH": "1715212800",
}
THERE = {
    "TZ": "Asia/Kolkata",
    "LC_ALL": "tr_TR.UTF-8",
    "PYTHONHASHSEED": "12345",
    "SOURCE_DATE_EPOCH": "1715212800",
    "USER": "somebody",
    "LANGUAGE": "zh",
}


def built(folder: Path, changes: dict[str, str], *, output: str = "cv.pdf") -> Path:
    """The CV that is built in a new folder."""
    folder.mkdir(parents=True)
    profile = "name: {given: İnci, family: Chen, native: 陈}\n"
    works = "".join(map(work, range(40))).replace("Mei Chen", "İnci Chen")
    write_data(folder, profile, works)
    assert run("build", "-o", output, folder=folder, changes=changes).status == 0
    return folder / output


def sample(folder: Path, epoch: str) -> PdfReader:
    changes = {"SOURCE_DATE_EPOCH": epoch} if epoch else {}
    done = run("build", "--sample", "-o", "cv.pdf", folder=folder, changes=changes)
    assert done.status == 0
    return PdfReader(folder / "cv.pdf")


def test_place_zone_language_and_hash_seed_change_nothing(tmp_path: Path) -> None:
    here = built(tmp_path / "here", HERE)
    there = built(tmp_path / "far" / "away", THERE, output="made/another name.pdf")
    assert here.read_bytes() == there.read_bytes()


ADDING = """
import atexit, builtins, runpy

add, calls = sum, 0

def plain(values, start=0):
    global calls
    values, calls = list(values), calls + 1
    assert not any(isinstance(one, float) for one in values), values
    return add(values, start)

builtins.sum = plain
atexit.register(lambda: print(calls, flush=True))
runpy.run_module("cvgen", run_name="__main__", alter_sys=True)
"""
"""A build in which nothing may add floats by ``sum``: since Python 3.12 that rounds in
another way than before, and a line's width would depend on who builds it."""


def test_nothing_is_added_in_another_way_by_another_python(tmp_path: Path) -> None:
    shutil.copytree(LARGE, tmp_path / "data")
    variant = tmp_path / "data" / "variants" / "fitted.yaml"
    variant.write_text("limits: {pages: 20}\nfit: yes\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", ADDING, "build", "--all", "--quiet"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, "Traceback" in done.stderr) == (0, False)
    assert int(done.stdout) > 1000


def test_without_a_moment_two_builds_are_the_same_too(tmp_path: Path) -> None:
    first = built(tmp_path / "first", {})
    assert first.read_bytes() == built(tmp_path / "second", {}).read_bytes()


def test_the_moment_in_the_environment_is_the_files(tmp_path: Path) -> None:
    reader = sample(tmp_path, "1715212800")
    assert reader.metadata
    dates = (reader.metadata.creation_date, reader.metadata.modification_date)
    assert [date.isoformat() for date in dates if date] == [
        "2024-05-09T00:00:00+00:00"
    ] * 2


def test_without_a_moment_the_file_claims_none(tmp_path: Path) -> None:
    reader = sample(tmp_path, "")
    assert reader.metadata
    assert "/CreationDate" not in reader.metadata


@pytest.mark.parametrize("epoch", ["yesterday", "-1", "1.5", "9" * 5000])
def test_a_moment_that_is_none_is_refused(epoch: str, tmp_path: Path) -> None:
    changes = {"SOURCE_DATE_EPOCH": epoch}
    done = run("build", "--sample", folder=tmp_path, changes=changes)
    assert done.status == 1
    assert done.err == (
        "error: the environment's SOURCE_DATE_EPOCH is not a number of seconds "
        "since 1970\n1 error; nothing was written\n"
    )
    assert list(tmp_path.iterdir()) == []
