"""Runs ``cvgen preview`` as a process, and ends it as a user does."""

from __future__ import annotations

import re
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from tests.end_to_end.command import COMMAND, PATIENCE, environment

__all__ = ["Running", "running"]


class Running:
    """A preview that runs: its process, and the address that it has printed."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        """Read the address; the process prints it when it listens."""
        self.process = process
        assert process.stdout is not None
        self.line = process.stdout.readline()
        found = re.search(r"http://\S+/", self.line)
        assert found, self.line + process.communicate(timeout=PATIENCE)[1]
        self.url = found[0]
        parts = urlsplit(self.url)
        self.host, self.path = parts.netloc, parts.path
        assert parts.port is not None
        self.port = parts.port

    def interrupt(self) -> tuple[int, str]:
        """Send what Ctrl-C sends: the exit status, and what was said."""
        self.process.send_signal(signal.SIGINT)
        _, err = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, err


@contextmanager
def running(data: Path, *options: str, folder: Path | None = None) -> Iterator[Running]:
    """A preview of a data folder without a browser, run in a folder if need be."""
    # A process inherits that a signal is ignored, but not this handler.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    with subprocess.Popen(
        [*COMMAND, "preview", str(data), "--no-browser", *options],
        cwd=folder,
        env=environment({"VISUAL": "", "EDITOR": ""}),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        signal.signal(signal.SIGINT, before)
        try:
            yield Running(process)
        finally:
            process.kill()
