"""The command ``diff`` reads the file, builds the data anew and says what differs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import typer

from cvgen.cli.building.build import build_cvs
from cvgen.cli.building.order import Order
from cvgen.cli.diff import Question, compare_sent
from cvgen.cli.report_format import ReportFormat
from cvgen.cli.status import CHANGED
from cvgen.files import fonts
from cvgen.record.encode import encode_record
from tests.unit.record.records import record

WORKS = "- {id: flat, title: Flat minima, author: [Mei Chen], status: submitted}\n"
OUT = "- {id: flat, title: Flat minima, author: [Mei Chen], issued: 2024}\n"
NEW = "- {id: new, title: Noise, author: [Mei Chen], issued: 2026}\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with data and the PDFs of its variants, as they were sent."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setattr(fonts, "installed_folders", lambda: (tmp_path / "fonts",))
    data = tmp_path / "data"
    (data / "variants").mkdir(parents=True)
    (data / "profile.yaml").write_text("name: Mei Chen\n")
    (data / "publications.yaml").write_text(WORKS)
    (data / "variants" / "list.yaml").write_text("numbering: {prefix: P}\n")
    for variants, name in (((), "sent.pdf"), (("list",), "list.pdf")):
        order = Order(data=data, variants=variants, output=tmp_path / name, started=0.0)
        build_cvs(order)
    return data


def ask(
    file: str = "sent.pdf",
    *,
    variant: str | None = None,
    report: ReportFormat = ReportFormat.TEXT,
    exit_code: bool = False,
) -> int:
    """The exit status of the command."""
    asked = Question(
        file=Path(file),
        data=Path("data"),
        variant=variant,
        report=report,
        exit_code=exit_code,
    )
    try:
        compare_sent(asked)
    except typer.Exit as leaving:
        return leaving.exit_code
    return 0


def said(capsys: pytest.CaptureFixture[str]) -> list[str]:
    lines = capsys.readouterr().out.splitlines()
    return lines[next(i for i, line in enumerate(lines) if line.startswith("now")) :]


def test_without_edits_nothing_has_changed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert ask(exit_code=True) == 0
    assert said(capsys) == [
        "now: the same data",
        "Nothing that it prints has changed.",
    ]


def test_edits_are_said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "publications.yaml").write_text(OUT + NEW)
    (folder / "profile.yaml").write_text(
        "name: Mei Chen\ncontact: {email: mei@example.org}\n"
    )
    assert ask() == 0
    assert said(capsys)[1:] == [
        "",
        "Publications",
        "  new         [1] new: Noise",
        "  published   [2] flat: Flat minima, was submitted",
        "  renumbered  [1] -> [2], flat",
        "",
        "Name and contact",
        "  new  mei@example.org",
    ]


def test_a_status_tells_of_changes_if_asked(folder: Path) -> None:
    (folder / "publications.yaml").write_text(OUT)
    assert ask() == 0
    assert ask(exit_code=True) == CHANGED == 3


def test_a_file_is_compared_with_its_own_variant(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask("list.pdf") == 0
    out = capsys.readouterr().out
    assert "list.pdf: variant list, data" in out
    assert "Nothing that it prints has changed." in out
    (folder / "variants" / "list.yaml").write_text("numbering: {prefix: Q}\n")
    assert ask("list.pdf") == 0
    assert said(capsys)[1:] == [
        "",
        "Choices",
        "  variant  its file is another",
        "",
        "Publications",
        "  renumbered  [P1] -> [Q1], flat",
    ]


def test_another_variant_may_be_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert ask(variant="list") == 0
    assert said(capsys)[1:] == [
        "",
        "Choices",
        "  variant  list, was none",
        "",
        "Publications",
        "  renumbered  [1] -> [P1], flat",
    ]


def test_json_has_all_of_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "publications.yaml").write_text(OUT)
    capsys.readouterr()
    assert ask(report=ReportFormat.JSON) == 0
    answer = json.loads(capsys.readouterr().out)
    assert set(answer) == {"file", "sent", "now", "changes"}
    assert answer["sent"]["as-of"] == ""
    assert answer["now"]["as-of"] == "2024"
    assert answer["changes"] == [
        {
            "change": "state-changed",
            "work": "flat",
            "listing": {"section": "Publications", "group": "", "number": "[1]"},
            "before": "submitted",
            "after": "published",
        }
    ]


def test_a_file_at_fault_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert ask("data/profile.yaml") == 1
    assert capsys.readouterr().err == (
        "data/profile.yaml: error: this is no PDF\n1 error; nothing was compared\n"
    )


def test_data_at_fault_is_said_with_its_place(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "profile.yaml").write_text("name: Mei Chen\nsummary: See [@sharp].\n")
    assert ask() == 1
    err = capsys.readouterr().err
    assert "data/profile.yaml:2:15: error: no work has the id `sharp`" in err
    assert err.endswith("nothing was compared\n")


def test_a_variant_that_is_gone_is_said(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "variants" / "list.yaml").unlink()
    assert ask("list.pdf") == 1
    assert "there is no variant `list`" in capsys.readouterr().err


def merged(*variants: str) -> None:
    """A proposal that holds several CVs."""
    streams = [
        b"stream\n"
        + encode_record(record(variant=one, title=f"CV {i}"))
        + b"\nendstream\n"
        for i, one in enumerate(variants)
    ]
    Path("proposal.pdf").write_bytes(b"%PDF-1.7\n" + b"".join(streams))


def test_of_several_records_one_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    merged("", "list")
    assert ask("proposal.pdf") == 1
    assert capsys.readouterr().err == (
        "proposal.pdf: error: there are records of 2 CVs in this file\n"
        "  hint: --variant '' compares with CV 0\n"
        "  hint: --variant list compares with CV 1\n"
        "1 error; nothing was compared\n"
    )
    assert ask("proposal.pdf", variant="list") == 0
    assert ask("proposal.pdf", variant="") == 0


def test_two_records_of_one_variant_cannot_be_told_apart() -> None:
    merged("list", "list")
    assert ask("proposal.pdf", variant="list") == 1


def test_no_file_speaks_to_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    Path("odd.pdf").write_bytes(
        b"%PDF-1.7\nstream\n"
        + encode_record(record(title="\x1b[31mred"))
        + b"\nendstream"
    )
    assert ask("odd.pdf") == 0
    assert "\x1b" not in capsys.readouterr().out
