"""A ``cvgen watch`` that runs, and what it says."""

from __future__ import annotations

import re
import signal
import subprocess
import threading
from pathlib import Path
from queue import Empty, Queue

import pytest

from tests.end_to_end.command import (
    COMMAND,
    PATIENCE,
    environment,
)

OUTPUT = Path("build") / "chen-cv.pdf"
BUILT = r"build/chen-cv\.pdf: (\d+) pages?, \d+ kB, in \d+\.\d\d s"


class Watching:
    """A watch as a process, and the lines that it prints."""

    def __init__(self, folder: Path, *words: str) -> None:
        # A process inherits that a signal is ignored, but not this handler.
        before = signal.signal(signal.SIGINT, signal.default_int_handler)
        self.process = subprocess.Popen(
            [*COMMAND, *(words or ("watch",))],
            cwd=folder,
            env=environment({"PYTHONUNBUFFERED": "1"}),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        signal.signal(signal.SIGINT, before)
        self.lines = Queue[str]()
        self.said: list[str] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.put(line.rstrip("\n"))

    def expect(self, pattern: str) -> re.Match[str]:
        """Wait for a line; those before it are passed over."""
        while True:
            try:
                line = self.lines.get(timeout=PATIENCE / 3)
            except Empty:
                pytest.fail(f"{pattern!r} was never said, but {self.said}")
            self.said.append(line)
            assert "Traceback" not in line
            if found := re.fullmatch(pattern, line):
                return found

    def interrupt(self) -> int:
        """Send what Ctrl-C sends, and wait for the end."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(PATIENCE)

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self._reader.join(PATIENCE)
        assert self.process.stdout is not None
        self.process.stdout.close()


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
