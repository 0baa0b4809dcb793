"""The command ``check`` prints its report and says by its exit status what it holds."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
import typer

from cvgen.cli.check_data import Findings, check_data
from cvgen.cli.report_format import ReportFormat

CLEAN = "- {id: hum, title: Hum, author: [Mei Chen], issued: 2024}\n"
FLAWED = "- {id: hum, title: Hum (TBD), author: [Mei Chen], issued: 2024}\n"
WRONG = "- {id: hum, title: Hum, author: [Ada Okafor], issued: 2024}\n"


@pytest.fixture(autouse=True)
def plain(monkeypatch: pytest.MonkeyPatch) -> None:
    """Colours off, and a day of the tests' own."""
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795564800")


def folder(tmp_path: Path, works: str) -> Path:
    (tmp_path / "profile.yaml").write_text("name: Mei Chen\n", encoding="utf-8")
    (tmp_path / "publications.yaml").write_text(works, encoding="utf-8")
    return tmp_path


def test_clean_data_is_said_to_be_clean(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    check_data(folder(tmp_path, CLEAN), None, ReportFormat.TEXT)
    assert capsys.readouterr() == (f"{tmp_path}: nothing found\n", "")


def test_warnings_are_printed_with_their_lines_and_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    check_data(folder(tmp_path, FLAWED), None, ReportFormat.TEXT)
    assert capsys.readouterr().out.splitlines() == [
        f"{tmp_path}/publications.yaml:1:25: warning: `TBD` is still to be replaced",
        "  at publications[0].title",
        f"    1 | {FLAWED.rstrip()}",
        "      |                         ^^^",
        "  hint: write what belongs there, or leave it out",
        f"{tmp_path}: no errors, 1 warning",
    ]


def test_errors_make_the_exit_status(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(typer.Exit) as leaving:
        check_data(folder(tmp_path, WRONG), None, ReportFormat.TEXT)
    assert leaving.value.exit_code == 1
    out = capsys.readouterr().out
    assert "error: no author of `hum` is Mei Chen" in out
    assert out.endswith(f"{tmp_path}: 1 error, no warnings\n")


def test_a_report_for_programs_has_the_same_in_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    check_data(folder(tmp_path, FLAWED), None, ReportFormat.JSON)
    found = msgspec.json.decode(capsys.readouterr().out, type=Findings)
    (one,) = found.problems
    assert (found.errors, found.warnings) == (0, 1)
    assert (one.code, one.path) == ("placeholder", "publications[0].title")
    assert (one.file, one.line, one.column) == (
        f"{tmp_path}/publications.yaml",
        1,
        25,
    )
    assert one.message == "`TBD` is still to be replaced"


def test_data_that_cannot_be_read_is_a_report_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(typer.Exit):
        check_data(folder(tmp_path, "- {"), None, ReportFormat.JSON)
    found = msgspec.json.decode(capsys.readouterr().out, type=Findings)
    assert [(one.severity.value, one.code) for one in found.problems] == [
        ("error", "yaml-syntax"),
        ("warning", "not-checked"),
    ]
    assert (found.errors, found.warnings) == (1, 1)
    assert found.problems[0].message == "a value is missing here"


def test_a_variant_is_named_in_the_report(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "variants").mkdir()
    variant = "sections: [interests]"
    (tmp_path / "variants" / "short.yaml").write_text(variant, encoding="utf-8")
    check_data(folder(tmp_path, FLAWED), "short", ReportFormat.TEXT)
    assert capsys.readouterr().out == f"{tmp_path}, short: nothing found\n"


def test_a_photo_that_is_missing_is_said_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = folder(tmp_path, CLEAN)
    photo = "photo: {file: nope.jpg, alt: Mei}\n"
    with (data / "profile.yaml").open("a", encoding="utf-8") as profile:
        profile.write(photo)
    check_data(data, None, ReportFormat.TEXT)
    out = capsys.readouterr().out
    assert f"{data}/profile.yaml:2:15: warning: the image nope.jpg is missing\n" in out


def test_a_narrative_that_uses_what_there_is_not_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = folder(tmp_path, CLEAN)
    (data / "profile.yaml").write_text(
        "name: Mei Chen\nnarratives:\n- {id: shared, text: I study floods.}\n"
        "- {id: people, use: shraed}\n",
        encoding="utf-8",
    )
    with pytest.raises(typer.Exit) as leaving:
        check_data(data, None, ReportFormat.TEXT)
    assert leaving.value.exit_code == 1
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith(f"{data}/profile.yaml:4:21: error: ")
    assert "`shraed`" in said[0]
    assert "  hint: did you mean `shared`?" in said
