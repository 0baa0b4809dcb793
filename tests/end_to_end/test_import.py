"""The same hundred papers in five dialects of BibTeX, and what becomes of them."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from cvgen.loading.load import load_publications
from cvgen.loading.report import Report
from cvgen.loading.source import SourceText
from tests.end_to_end.command import COMMAND, PATIENCE, environment, run
from tests.support.bibliographies import DIALECTS, PAPERS, bibliography

COUNTS = {
    "google-scholar": "100 read: 100 new",
    "dblp": "100 read: 100 new; 300 values without a home, listed above",
    "zotero": "100 read: 100 new; 125 values without a home, listed above",
    "orcid": "100 read: 100 new",
    "hand-made": "101 read: 90 new, 1 told by those that refer to it, 10 left out",
}
"""Of the hand-made file five have no date and five are not closed; one is a book that
others stand in."""


def folder_at(path: Path) -> Path:
    path.mkdir()
    (path / "profile.yaml").write_text("name: Mei Chen\n")
    return path


def bring_in(dialect: str, data: Path) -> tuple[list[str], str]:
    """Import a dialect, works of others too: the last two lines, and what was said."""
    file = data.parent / f"{dialect}.bib"
    file.write_text(bibliography(dialect), encoding="utf-8")
    words = ("import", "bibtex", str(file), "--data", str(data), "--yes", "--others")
    done = run(*words, folder=data.parent)
    assert done.status == 0
    return done.out.splitlines()[-2:], done.err


def count(data: Path) -> int:
    """The works of a folder, which load without a fault."""
    path = data / "publications.yaml"
    report = Report(SourceText(str(path), path.read_text(encoding="utf-8")), "works")
    works = load_publications(report)
    assert not report.problems
    return len(works)


@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_dialect_comes_in_once(dialect: str, tmp_path: Path) -> None:
    data = folder_at(tmp_path / "data")
    lines, _ = bring_in(dialect, data)
    assert lines[0] == f"{tmp_path / dialect}.bib: {COUNTS[dialect]}"
    before = (data / "publications.yaml").read_bytes()
    lines, _ = bring_in(dialect, data)
    assert lines[-1] == f"{data}: nothing to change"
    assert (data / "publications.yaml").read_bytes() == before


def test_all_dialects_together_are_a_hundred_works(tmp_path: Path) -> None:
    data = folder_at(tmp_path / "data")
    for dialect in DIALECTS:
        bring_in(dialect, data)
    assert count(data) == len(PAPERS) == 100


def test_what_is_wrong_by_hand_is_said_with_its_line(tmp_path: Path) -> None:
    _, said = bring_in("hand-made", folder_at(tmp_path / "data"))
    file = tmp_path / "hand-made.bib"
    assert f"{file}:64:1: warning: `p7` is left out: it cannot be read" in said
    assert said.count("`p7`") == 1
    assert f"{file}:91:1: warning: `p11` is left out: has neither" in said
    assert f"{file}:100:1: warning: `p13` lacks a comma" in said


def test_what_goes_out_comes_back_to_the_same_file(tmp_path: Path) -> None:
    first, second = folder_at(tmp_path / "first"), folder_at(tmp_path / "second")
    bring_in("zotero", first)
    out = tmp_path / "out.bib"
    there = ("export", "bibtex", str(first), "--output", str(out))
    back = ("import", "bibtex", str(out), "--data", str(second), "--yes", "--others")
    assert run(*there, folder=tmp_path).status == 0
    assert run(*back, folder=tmp_path).status == 0
    written = [(one / "publications.yaml").read_bytes() for one in (first, second)]
    assert written[0] == written[1]


@pytest.mark.parametrize(("answer", "is_written"), [(b"y\n", True), (b"\n", False)])
def test_on_a_terminal_it_asks(
    answer: bytes, *, is_written: bool, tmp_path: Path
) -> None:
    data = folder_at(tmp_path / "data")
    (tmp_path / "x.bib").write_text("@misc{a, title={A}, author={Mei Chen}, year=2024}")
    here, there = pty.openpty()
    with subprocess.Popen(
        [*COMMAND, "import", "bibtex", "x.bib"],
        cwd=tmp_path,
        env=environment(),
        stdin=there,
        stdout=there,
        stderr=there,
    ) as process:
        os.close(there)
        os.write(here, answer)
        assert process.wait(PATIENCE) == 0
    said = os.read(here, 10000).decode()
    os.close(here)
    assert "write data/publications.yaml? [y/N]" in said
    assert (data / "publications.yaml").exists() is is_written


WITHOUT = """
import sys
sys.modules.update(dict.fromkeys(["pybtex", "pylatexenc", "ruamel.yaml", "httpx"]))
sys.argv[0] = "cvgen"
from cvgen.cli.app import main
main()
"""
"""cvgen where the packages of the extra are not installed."""


@pytest.mark.parametrize(
    "words",
    [
        ("import", "bibtex", "x.bib"),
        ("import", "doi", "10.1000/182"),
        ("import", "orcid", "0000-0002-1825-0097"),
        ("export", "bibtex"),
    ],
    ids=" ".join,
)
def test_without_the_extra_it_says_so(words: tuple[str, ...], tmp_path: Path) -> None:
    folder = folder_at(tmp_path / "data")
    (folder / "publications.yaml").write_text("[]\n")
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT, *words],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith(
        "error: what reads the files of other systems is not installed\n"
    )
