"""The words of ``cvgen watch``, and of ``cvgen build --watch``, become an order."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from cvgen.cli.app import app
from cvgen.cli.building import watch as command
from cvgen.cli.building.order import Order
from cvgen.model.paper import Paper


@pytest.mark.parametrize("words", ["watch", "build --watch"])
def test_both_commands_watch(words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    orders: list[Order] = []
    monkeypatch.setattr(command, "watch_cvs", orders.append)
    options = [*words.split(), "mine", "--variant", "a", "--paper", "letter", "-q"]
    assert CliRunner().invoke(app, options).exit_code == 0
    (order,) = orders
    assert (order.data, order.variants) == (Path("mine"), ("a",))
    assert (order.paper, order.quiet) == (Paper.LETTER, True)


def test_one_file_does_not_hold_several_variants() -> None:
    done = CliRunner().invoke(app, ["watch", "--all", "-o", "a.pdf"])
    assert done.exit_code == 2
    assert "leave out --output" in done.output
