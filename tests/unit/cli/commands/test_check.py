"""The words of ``cvgen check`` choose what is checked."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from cvgen.cli import check as file_command
from cvgen.cli import check_data as data_command
from cvgen.cli import check_preset as preset_command
from cvgen.cli.app import app
from cvgen.cli.check_preset import Inquiry


@pytest.mark.parametrize(
    ("words", "asked"),
    [((), "data"), (("mine",), "mine"), (("sent.pdf",), "sent.pdf")],
)
def test_a_name_tells_data_from_a_file(
    words: tuple[str, ...], asked: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[tuple[str, Path]] = []
    monkeypatch.setattr(
        data_command, "check_data", lambda path, *_: calls.append(("data", path))
    )
    monkeypatch.setattr(
        file_command, "check_file", lambda path, *_: calls.append(("file", path))
    )
    assert CliRunner().invoke(app, ["check", *words]).exit_code == 0
    kind = "file" if asked.endswith(".pdf") else "data"
    assert calls == [(kind, Path(asked))]


def test_rules_are_asked_of_both(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[tuple[Inquiry, bool]] = []
    monkeypatch.setattr(
        preset_command,
        "check_preset",
        lambda inquiry, *, is_pdf: calls.append((inquiry, is_pdf)),
    )
    options = ["--for", "snsf", "--waive", "paper", "--waive", "links"]
    for target in ("sent.pdf", "mine"):
        assert CliRunner().invoke(app, ["check", target, *options]).exit_code == 0
    assert [is_pdf for _, is_pdf in calls] == [True, False]
    assert [one.preset for one, _ in calls] == ["snsf", "snsf"]
    assert calls[0][0].waived == ("paper", "links")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--waive", "paper"), "there is nothing to waive without --for"),
        (("sent.pdf", "--variant", "a"), "a finished PDF has no variants"),
    ],
)
def test_what_makes_no_sense_is_refused(words: tuple[str, ...], message: str) -> None:
    done = CliRunner().invoke(app, ["check", *words])
    assert done.exit_code == 2
    assert message in " ".join(done.output.split())
