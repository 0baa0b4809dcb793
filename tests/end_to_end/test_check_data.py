"""The command ``check`` as a user runs it."""

from __future__ import annotations

from pathlib import Path

from tests.end_to_end.command import run, work, write_data


def test_a_warning_is_said_and_is_no_failure(tmp_path: Path) -> None:
    write_data(tmp_path, "name: Mei Chen\nsummary: TODO\n")
    done = run("check", folder=tmp_path)
    assert done.status == 0
    assert done.out.splitlines()[0] == (
        "data/profile.yaml:2:10: warning: `TODO` is still to be replaced"
    )
    assert done.out.endswith("data: no errors, 1 warning\n")
    assert done.err == ""


def test_an_error_is_a_failure(tmp_path: Path) -> None:
    write_data(tmp_path, publications=work().replace("Mei Chen", "Bin Chen"))
    done = run("check", "data", "--format", "json", folder=tmp_path)
    assert done.status == 1
    assert '"errors": 1' in done.out


def test_a_variant_that_is_not_there_is_said(tmp_path: Path) -> None:
    write_data(tmp_path)
    done = run("check", "--variant", "dfg", folder=tmp_path)
    assert done.status == 2
    assert "there is no variant `dfg`" in done.out
