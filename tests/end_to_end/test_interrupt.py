"""Ctrl-C ends a build at any moment, with a word and without a trace.

The publications are a named pipe, so that the moment is certain: the build waits for
its other end. For the moment before, a module interrupts its own import.
"""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.command import (
    COMMAND,
    PATIENCE,
    environment,
    run,
    work,
    write_data,
)

WORKS = "".join(map(work, range(5000))).encode()
"""More than a build can finish before it is interrupted."""


@pytest.fixture
def build(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A build that waits for its publications, over an older CV."""
    pipe = write_data(tmp_path) / "publications.yaml"
    pipe.unlink()
    os.mkfifo(pipe)
    (tmp_path / "cv.pdf").write_bytes(b"the old one")
    # A process inherits that a signal is ignored, but not this handler.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    with subprocess.Popen(
        [*COMMAND, "build", "--output", "cv.pdf"],
        cwd=tmp_path,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        signal.signal(signal.SIGINT, before)
        yield process
        process.kill()


def interrupt(process: subprocess.Popen[bytes], folder: Path) -> None:
    """Send what Ctrl-C sends, and see that nothing has come of the build."""
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=PATIENCE)
    assert err.decode() == "cvgen: interrupted\n"
    assert (process.returncode, out) == (130, b"")
    assert (folder / "cv.pdf").read_bytes() == b"the old one"
    assert sorted(path.name for path in folder.iterdir()) == ["cv.pdf", "data"]


def test_an_interrupt_while_modules_are_imported_ends_the_command(
    tmp_path: Path,
) -> None:
    (tmp_path / "typer.py").write_text("raise KeyboardInterrupt\n", encoding="utf-8")
    done = run("--version", folder=tmp_path)
    assert (done.status, done.out) == (130, "")
    assert done.err == "cvgen: interrupted\n"


def test_an_interrupt_while_reading_ends_the_build(
    build: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    with (tmp_path / "data" / "publications.yaml").open("wb"):
        interrupt(build, tmp_path)


def test_an_interrupt_while_working_ends_the_build(
    build: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    (tmp_path / "data" / "publications.yaml").write_bytes(WORKS)
    interrupt(build, tmp_path)
