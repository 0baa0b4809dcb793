from __future__ import annotations

import io
import sys
from threading import Event

import pytest

from cvgen.cli.building import progress as module
from cvgen.cli.building.progress import Progress, is_shown


class Terminal(io.StringIO):
    """A stream that says it is a terminal, and tells when something is written."""

    def __init__(self) -> None:
        super().__init__()
        self.written = Event()

    def isatty(self) -> bool:
        return True

    def write(self, text: str, /) -> int:
        if "my-data" in text:
            self.written.set()
        return super().write(text)


def terminal_of(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Standard output and error, and no patience; not a fixture, after which pytest
    puts its own streams there.
    """
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(sys, "stdout", stream)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(module, "PATIENCE", 0.0)
    return stream


def test_a_long_build_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = terminal_of(monkeypatch)
    with Progress(wanted=True) as progress:
        progress.begin("my-data [b]")
        assert terminal.written.wait(10)
        progress.tell("setting the pages")
    shown = terminal.getvalue()
    assert "my-data [b]" in shown
    assert shown.endswith("\x1b[?25h\r\x1b[1A\x1b[2K")


def test_a_short_build_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = terminal_of(monkeypatch)
    monkeypatch.setattr(module, "PATIENCE", 60.0)
    with Progress(wanted=True) as progress:
        progress.begin("my-data")
        progress.tell("setting the pages")
    assert terminal.getvalue() == ""


def test_what_is_not_wanted_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = terminal_of(monkeypatch)
    with Progress(wanted=False) as progress:
        progress.begin("my-data")
        assert not terminal.written.wait(0.1)


def test_only_a_terminal_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = terminal_of(monkeypatch)
    assert is_shown({}, quiet=False)
    assert not is_shown({}, quiet=True)
    assert not is_shown({"TERM": "dumb"}, quiet=False)
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert not is_shown({}, quiet=False)
    assert terminal.getvalue() == ""


def test_what_is_shown_is_never_markup(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = terminal_of(monkeypatch)
    with Progress(wanted=True) as progress:
        progress.begin("my-data [b]")
        assert terminal.written.wait(10)
        progress.begin("other[/b]")
        progress.tell("setting the pages")
        assert progress._line == "other\\[/b]: setting the pages"
