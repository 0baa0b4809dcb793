"""Independent checkers find no error in any CV: qpdf, pdfua and outloud.

Each is asked on its command line, and skipped where it is not installed; CI has all.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import msgspec
import pytest

from tests.support.every_cv import built_cv, every_cv

PATIENCE = 300

BROKEN_RULES = {"UA-14-001"}
"""Rules of pdfua 0.1.3 that stop at any page's array, whoever wrote the file; what this
one asks of heads is asked by veraPDF too (7.4.2)."""

RUNNING_HEAD = "TAG-002"
"""The rule of outloud that takes a line for a running head only if every page of a
short file has it. A CV's first page has none; the artifacts are marked as the headers
and footers that they are (ISO 14289-1, 7.8)."""


def needs(name: str, *, where: str) -> pytest.MarkDecorator:
    path = shutil.which(name) or shutil.which(name, path=Path(sys.executable).parent)
    return pytest.mark.skipif(path is None, reason=f"{name} is not here: {where}")


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ...]:
    folder = tmp_path_factory.mktemp("checked")
    return tuple(_written(folder))


def _written(folder: Path) -> Iterator[Path]:
    for name, built in every_cv().items():
        path = folder / f"{name}.pdf"
        path.write_bytes(built.pdf)
        yield path


@needs("qpdf", where="a package of Debian's, which CI installs")
def test_qpdf_finds_every_file_sound(files: tuple[Path, ...]) -> None:
    assert len(files) >= 50
    for path in files:
        done = _run("qpdf", "--check", str(path))
        assert done.returncode == 0, done.stdout
        assert "No syntax or stream encoding errors found" in done.stdout


class Skipped(msgspec.Struct):
    """A rule that pdfua could not ask."""

    rule_id: str


class Checked(msgspec.Struct):
    """What pdfua says of a file."""

    findings: tuple[msgspec.Raw, ...]
    skipped: tuple[Skipped, ...]


@pytest.mark.skipif(not find_spec("pdfua"), reason="pdfua is not here: a test extra")
def test_pdfua_finds_nothing(files: tuple[Path, ...]) -> None:
    for path in files:
        done = _run(sys.executable, "-m", "pdfua", "check", "-f", "json", str(path))
        checked = msgspec.json.decode(done.stdout, type=Checked)
        assert checked.findings == ()
        assert {one.rule_id for one in checked.skipped} <= BROKEN_RULES
        assert done.returncode == 0


class Finding(msgspec.Struct):
    """A finding of outloud's."""

    rule: str
    severity: str
    evidence: str | None = None


class Heard(msgspec.Struct):
    """What outloud says of a file."""

    path: str
    error: str | None
    findings: tuple[Finding, ...]


class Report(msgspec.Struct):
    """What outloud says of all files."""

    results: tuple[Heard, ...]


@needs("outloud", where="too large for an extra, so that only CI installs it")
def test_outloud_finds_no_error(files: tuple[Path, ...], tmp_path: Path) -> None:
    report = tmp_path / "outloud.json"
    program = str(Path(sys.executable).parent / "outloud")
    _run(program, "-q", "--json", str(report), *map(str, files))
    heard = msgspec.json.decode(report.read_bytes(), type=Report).results
    assert [one.path for one in heard] == list(map(str, files))
    for one in heard:
        title = built_cv(Path(one.path).stem).pages[-1].marginals[0].line.text
        errors = [found for found in one.findings if found.severity == "error"]
        others = [found for found in errors if not _is_running_head(found, title)]
        assert one.error is None
        assert others == []


def _is_running_head(found: Finding, title: str) -> bool:
    return found.rule == RUNNING_HEAD and (found.evidence or "").startswith(title)


def _run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, capture_output=True, check=False, timeout=PATIENCE, text=True
    )
