"""What can be read is listed; what cannot is said behind it."""

from __future__ import annotations

import pytest
import typer

from cvgen.cli.listing import print_list
from cvgen.diagnostics import InvalidInput, error


def described(name: str) -> str:
    if name == "bad":
        raise InvalidInput((error("bad", "it is at fault"),))
    return {"short": "Two pages"}.get(name, "")


def test_descriptions_stand_below_each_other(
    capsys: pytest.CaptureFixture[str],
) -> None:
    print_list(["short", "everything"], described)
    out, err = capsys.readouterr()
    assert (out, err) == ("short       Two pages\neverything\n", "")


def test_what_cannot_be_read_ends_the_command(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(typer.Exit) as caught:
        print_list(["bad", "short"], described)
    out, err = capsys.readouterr()
    assert caught.value.exit_code == 1
    assert out == "short  Two pages\n"
    assert err == "error: it is at fault\n1 error\n"


def test_of_nothing_there_is_no_line(capsys: pytest.CaptureFixture[str]) -> None:
    print_list([], described)
    assert capsys.readouterr() == ("", "")
