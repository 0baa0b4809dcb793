"""A folder that is watched, and what is read of it."""

from __future__ import annotations

import threading
from contextlib import closing
from pathlib import Path
from queue import Empty, Queue

import pytest

from cvgen.live.watch import Watch, watch

PATIENCE = 30
"""Seconds after which a save counts as lost."""

MISSING = "missing"
BAD = "", MISSING


class Watched:
    """A file that is watched by a thread; what was read of it comes in a queue."""

    def __init__(self, data: Path) -> None:
        self.data, self.path = data, data / "profile.yaml"
        self.read = Queue[str]()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        with closing(
            watch(Watch(self.data, self._stop), self._rebuild, BAD.__contains__)
        ) as rebuilds:
            for one in rebuilds:
                self.read.put(one)

    def _rebuild(self) -> str:
        try:
            return self.path.read_text(encoding="utf-8").strip()
        except OSError:
            return MISSING

    def expect(self, content: str) -> list[str]:
        """Wait until the content is read; what was read before it is returned."""
        before: list[str] = []
        while True:
            try:
                found = self.read.get(timeout=PATIENCE)
            except Empty:
                pytest.fail(f"{content!r} was never read, but {before}")
            if found == content:
                return before
            before.append(found)

    def close(self) -> None:
        self._stop.set()
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive()
