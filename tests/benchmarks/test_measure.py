"""Measuring sees what it must: failures, missing files, memory and turns."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.benchmarks.measure import (
    Command,
    CommandFailedError,
    Series,
    run,
    take_turns,
)

if TYPE_CHECKING:
    from pathlib import Path


def _python(folder: Path, code: str, tool: str = "python") -> Command:
    words = (sys.executable, "-I", "-S", "-c", code)
    return Command(tool=tool, words=words, folder=folder)


def test_a_failing_command_is_an_error_with_its_last_words(tmp_path: Path) -> None:
    command = _python(tmp_path, "import sys; sys.exit('no such file')")
    with pytest.raises(CommandFailedError, match=r"^exit 1: no such file$"):
        run(command)


def test_a_command_that_leaves_no_pdf_is_an_error(tmp_path: Path) -> None:
    old = tmp_path / "old.pdf"
    old.touch()
    with pytest.raises(CommandFailedError, match=r"^exit 0 without a PDF$"):
        run(replace(_python(tmp_path, "pass"), pdf=old))


def test_a_run_sees_time_and_memory_of_the_command_alone(tmp_path: Path) -> None:
    ours = b"x" * (100 * 2**20)
    small = run(_python(tmp_path, "pass"))
    large = run(_python(tmp_path, "b'x' * 40 * 2**20; import time; time.sleep(0.2)"))
    assert small.mebibytes < 40 < large.mebibytes < len(ours) / 2**20
    assert large.seconds > 0.2


def test_commands_take_turns_after_a_warm_up(tmp_path: Path) -> None:
    write = "open('log.txt', 'a').write({!r})"
    commands = [_python(tmp_path, write.format(name), name) for name in "AB"]
    found = take_turns(commands, repeats=2)
    assert (tmp_path / "log.txt").read_text() == "ABABAB"
    assert [type(series) for series in found.values()] == [Series, Series]


def test_a_command_that_fails_leaves_the_others_running(tmp_path: Path) -> None:
    commands = [_python(tmp_path, "1 / 0", "A"), _python(tmp_path, "pass", "B")]
    found = take_turns(commands, repeats=1)
    assert str(found["A"]) == "exit 1: ZeroDivisionError: division by zero"
    assert isinstance(found["B"], Series)
