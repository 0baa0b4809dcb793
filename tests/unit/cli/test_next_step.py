from __future__ import annotations

import sys
from io import StringIO
from pathlib import Path

import pytest

from cvgen.cli.next_step import as_argument, say_next, say_wanting


@pytest.mark.parametrize(
    ("data", "argument"),
    [(None, ""), (Path("data"), ""), (Path("mine"), " mine"), (Path("a b"), " 'a b'")],
)
def test_a_folder_is_told_as_a_shell_takes_it(data: Path | None, argument: str) -> None:
    assert as_argument(data) == argument


def test_a_program_is_not_told_what_comes_next(
    capsys: pytest.CaptureFixture[str],
) -> None:
    say_next("go on")
    assert capsys.readouterr().out == ""


def test_a_person_is(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    say_next("`cvgen build` builds it")
    assert terminal.getvalue() == "next: `cvgen build` builds it\n"


@pytest.mark.parametrize(
    ("dois", "data", "said"),
    [
        ((), "data", ""),
        (
            ("10.5555/a",),
            "data",
            "`cvgen import doi 10.5555/a` asks doi.org for the authors of 1 work\n",
        ),
        (
            ("10.5555/a", "10.5555/<b>"),
            "my data",
            (
                "`cvgen import doi 10.5555/a '10.5555/<b>' --data 'my data'` asks "
                "doi.org for the authors of 2 works\n"
            ),
        ),
    ],
)
def test_what_doi_org_may_know_is_a_command(
    dois: tuple[str, ...], data: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    say_wanting(dois, Path(data))
    assert capsys.readouterr().out == said
