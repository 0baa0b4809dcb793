"""The words of ``cvgen build`` become an order."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from typer.testing import CliRunner

from cvgen.cli.app import app
from cvgen.cli.building import build as command
from cvgen.cli.building.order import SAMPLE, Order
from cvgen.cli.report_format import ReportFormat
from cvgen.model.paper import Paper


@pytest.fixture
def orders(monkeypatch: pytest.MonkeyPatch) -> list[Order]:
    """What the command ``build`` was asked for, in place of building."""
    made: list[Order] = []
    monkeypatch.setattr(command, "build_cvs", made.append)
    return made


@pytest.mark.parametrize(
    ("words", "changes"),
    [
        ("", {}),
        ("mine", {"data": Path("mine")}),
        ("--output a/b.pdf", {"output": Path("a/b.pdf")}),
        ("mine -o b.pdf", {"data": Path("mine"), "output": Path("b.pdf")}),
        ("--paper letter", {"paper": Paper.LETTER}),
        ("--paper A4", {"paper": Paper.A4}),
        ("--sample", {"data": SAMPLE}),
        ("--variant dfg", {"variants": ("dfg",)}),
        ("--variant dfg --variant nsf", {"variants": ("dfg", "nsf")}),
        ("--all", {"everything": True}),
        ("--force -q", {"force": True, "quiet": True}),
        ("--format json", {"report": ReportFormat.JSON}),
    ],
)
def test_build_has_defaults_and_options(
    words: str, changes: dict[str, object], orders: list[Order]
) -> None:
    assert CliRunner().invoke(app, ["build", *words.split()]).exit_code == 0
    (order,) = orders
    assert order.started > 0
    usual = Order(data=Path("data"), started=order.started)
    assert order == replace(usual, **changes)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("mine --sample", "leave out DATA_DIR or --sample"),
        ("--all --variant dfg", "leave out --variant or --all"),
        ("--all -o a.pdf", "one file cannot hold several variants"),
        ("--variant a --variant b -o a.pdf", "one file cannot hold several variants"),
        ("--watch --format json", "leave out --format or --watch"),
    ],
)
def test_options_that_contradict_each_other_are_refused(
    words: str, message: str, orders: list[Order]
) -> None:
    done = CliRunner().invoke(app, ["build", *words.split()])
    assert done.exit_code == 2
    assert message in " ".join(done.output.replace("│", " ").split())
    assert orders == []
