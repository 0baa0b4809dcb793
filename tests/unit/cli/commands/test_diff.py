"""The words of ``cvgen diff`` become a question."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from cvgen.cli import diff as command
from cvgen.cli.app import app
from cvgen.cli.diff import Question
from cvgen.cli.report_format import ReportFormat


def asked(monkeypatch: pytest.MonkeyPatch, *words: str) -> Question:
    questions: list[Question] = []
    monkeypatch.setattr(command, "compare_sent", questions.append)
    assert CliRunner().invoke(app, ["diff", *words]).exit_code == 0
    (question,) = questions
    return question


def test_a_file_is_compared_with_the_usual_data(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    question = asked(monkeypatch, "sent.pdf")
    assert (question.file, question.data) == (Path("sent.pdf"), Path("data"))
    assert (question.variant, question.report) == (None, ReportFormat.TEXT)
    assert not question.exit_code


def test_all_may_be_said(monkeypatch: pytest.MonkeyPatch) -> None:
    options = ["--variant", "full", "--format", "json", "--exit-code"]
    question = asked(monkeypatch, "sent.pdf", "mine", *options)
    assert (question.data, question.variant) == (Path("mine"), "full")
    assert (question.report, question.exit_code) == (ReportFormat.JSON, True)
