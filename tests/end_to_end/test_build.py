"""``cvgen build`` turns a folder of data into a PDF where the user wants it."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.end_to_end.command import run, work, write_data

OUTPUT = Path("build") / "chen-cv.pdf"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with data that is all right."""
    write_data(tmp_path)
    return tmp_path


def files(folder: Path) -> list[str]:
    """Everything in a folder but the data."""
    found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return sorted(path.as_posix() for path in found if path.parts[0] != "data")


def test_build_alone_reads_data_and_writes_a_cv(folder: Path) -> None:
    done = run("build", folder=folder)
    assert (done.status, done.err) == (0, "")
    assert files(folder) == [OUTPUT.as_posix()]
    text = PdfReader(folder / OUTPUT).pages[0].extract_text()
    assert "Mei Chen" in text
    assert "The title of work 1" in text


def test_one_line_says_where_how_many_pages_and_how_long(folder: Path) -> None:
    done = run("build", folder=folder)
    line = r"build/chen-cv\.pdf: 1 page, \d+ kB, in \d+\.\d\d s\n"
    assert re.fullmatch(line, done.out)


@pytest.mark.parametrize("option", ["--output", "-o"])
def test_the_output_may_be_anywhere(option: str, folder: Path) -> None:
    done = run("build", option, "made/here/my cv.pdf", folder=folder)
    assert done.out.startswith("made/here/my cv.pdf: 1 page")
    assert files(folder) == ["made/here/my cv.pdf"]


def test_the_data_may_be_anywhere(folder: Path) -> None:
    (folder / "data").rename(folder / "my data")
    assert run("build", "my data", folder=folder).status == 0
    assert (folder / OUTPUT).is_file()


@pytest.mark.parametrize(
    ("paper", "size"), [("a4", (595.28, 841.89)), ("letter", (612, 792))]
)
def test_paper_is_a_choice(paper: str, size: tuple[float, float], folder: Path) -> None:
    assert run("build", "--paper", paper, folder=folder).status == 0
    box = PdfReader(folder / OUTPUT).pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx(size, abs=0.01)


def test_the_sample_needs_no_data(tmp_path: Path) -> None:
    done = run("build", "--sample", folder=tmp_path)
    assert done.status == 0
    assert files(tmp_path) == ["build/zhu-cv.pdf"]


def test_a_cv_may_have_no_publications(tmp_path: Path) -> None:
    write_data(tmp_path, publications="[]\n")
    assert run("build", folder=tmp_path).status == 0


def test_warnings_are_said_while_the_cv_is_built(tmp_path: Path) -> None:
    write_data(tmp_path, publications=work().replace("title of", "\U0010fffd"))
    done = run("build", folder=tmp_path)
    assert done.status == 0
    assert done.err.startswith("data/publications.yaml:2:10: warning: no font has")
    assert (tmp_path / OUTPUT).is_file()


def test_an_older_cv_is_replaced(folder: Path) -> None:
    (folder / "build").mkdir()
    old = b"the old one <xmp:CreatorTool>cvgen 0.0.9</xmp:CreatorTool>"
    (folder / OUTPUT).write_bytes(old)
    assert run("build", folder=folder).status == 0
    assert (folder / OUTPUT).read_bytes().startswith(b"%PDF")


def test_a_file_of_another_program_is_not_replaced(folder: Path) -> None:
    (folder / "scan.pdf").write_bytes(b"a scan")
    done = run("build", "--output", "scan.pdf", folder=folder)
    assert (done.status, done.out) == (1, "")
    assert done.err.startswith(
        "scan.pdf: error: scan.pdf is there already, and cvgen did not make it\n"
    )
    assert (folder / "scan.pdf").read_bytes() == b"a scan"


def test_bad_data_leaves_the_older_cv_as_it_was(folder: Path) -> None:
    run("build", folder=folder)
    before, written = (folder / OUTPUT).read_bytes(), (folder / OUTPUT).stat()
    (folder / "data" / "publications.yaml").write_text("- id: x\n", encoding="utf-8")
    done = run("build", folder=folder)
    assert (done.status, done.out) == (1, "")
    assert (folder / OUTPUT).read_bytes() == before
    assert (folder / OUTPUT).stat().st_mtime_ns == written.st_mtime_ns
    assert files(folder) == [OUTPUT.as_posix()]


def test_a_folder_is_no_output(folder: Path) -> None:
    (folder / "made").mkdir()
    done = run("build", "--output", "made", folder=folder)
    assert done.status == 2
    assert done.err == (
        "made: error: the output made is a folder\n"
        "  hint: name a file, as in --output made/cv.pdf\n"
        "1 error; nothing was written\n"
    )
    assert files(folder) == []


def test_data_is_not_overwritten_by_a_slip(folder: Path) -> None:
    before = (folder / "data" / "profile.yaml").read_bytes()
    done = run("build", "-o", "data/profile.yaml", folder=folder)
    assert done.status == 2
    assert done.err == (
        "data/profile.yaml: error: "
        "the output data/profile.yaml does not end in .pdf\n"
        "  hint: write --output data/profile.pdf\n"
        "1 error; nothing was written\n"
    )
    assert (folder / "data" / "profile.yaml").read_bytes() == before


def test_an_output_within_a_file_is_refused(folder: Path) -> None:
    done = run("build", "--output", "data/profile.yaml/cv.pdf", folder=folder)
    assert done.status == 1
    assert done.err.startswith(
        "data/profile.yaml/cv.pdf: error: "
        "the output cannot be written: data/profile.yaml is not a folder\n"
    )


@pytest.mark.skipif(sys.platform != "linux", reason="uses Linux's /proc and /dev/full")
@pytest.mark.parametrize(
    ("output", "reason"),
    [
        pytest.param("/proc/cv.pdf", "no such file or directory", id="no place"),
        pytest.param("/dev/full", "no space left on device", id="full disk"),
    ],
)
def test_an_output_that_takes_nothing_is_said(
    output: str, reason: str, folder: Path
) -> None:
    done = run("build", "--output", output, folder=folder)
    assert done.status == 1
    assert done.err == (
        f"{output}: error: the output cannot be written: {reason}\n"
        "1 error; nothing was written\n"
    )


@pytest.mark.parametrize("name", ["../../etc", "a/b", "..", "\u202egnp.exe"])
def test_the_data_does_not_decide_on_the_folder(name: str, tmp_path: Path) -> None:
    write_data(tmp_path, f'name: {{given: Mei, family: "{name}"}}\n', "[]\n")
    assert run("build", folder=tmp_path).status == 0
    (made,) = files(tmp_path)
    assert re.fullmatch(r"build/[a-z-]*cv\.pdf", made)
