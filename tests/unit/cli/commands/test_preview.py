"""The words of the command ``preview`` become an order."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from typer.testing import CliRunner

from cvgen.cli import show_preview as command
from cvgen.cli.app import app
from cvgen.cli.show_preview import Order

USUAL = Order(data=Path("data"))


@pytest.fixture
def orders(monkeypatch: pytest.MonkeyPatch) -> list[Order]:
    """What the command was asked for, in place of serving."""
    made: list[Order] = []
    monkeypatch.setattr(command, "show_preview", made.append)
    return made


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", USUAL),
        ("mine", replace(USUAL, data=Path("mine"))),
        ("--variant nsf", replace(USUAL, variant="nsf")),
        ("--port 8000", replace(USUAL, port=8000)),
        ("--no-browser", replace(USUAL, opens_browser=False)),
        ("--editor vscode://file/", replace(USUAL, editor="vscode://file/")),
    ],
)
def test_words_become_an_order(
    words: str, expected: Order, orders: list[Order]
) -> None:
    done = CliRunner().invoke(app, ["preview", *words.split()])
    assert done.exit_code == 0, done.output
    assert orders == [expected]


@pytest.mark.parametrize("port", ["-1", "65536", "http"])
def test_what_is_no_port_is_refused(port: str, orders: list[Order]) -> None:
    done = CliRunner().invoke(app, ["preview", "--port", port])
    assert (done.exit_code, orders) == (2, [])


def test_the_help_has_an_example() -> None:
    done = CliRunner().invoke(app, ["preview", "--help"])
    assert "Example: cvgen preview my-data" in done.output
