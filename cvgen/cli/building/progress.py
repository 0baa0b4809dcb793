"""Show that a long build goes on, on a terminal and nowhere else.

Part of ``cli.building``. Nothing is shown in the first second, and nothing stays; Rich
is loaded only when there is something to show.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from threading import Lock, Timer
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from rich.status import Status

__all__ = ["Progress", "is_shown"]

PATIENCE = 1.0
"""Seconds before anything is shown."""


def is_shown(environment: Mapping[str, str], *, quiet: bool) -> bool:
    """Whether there is somebody who looks."""
    if quiet or environment.get("TERM") == "dumb":
        return False
    return sys.stderr.isatty() and sys.stdout.isatty()


class Progress:
    """A line on standard error that says what is done; cleared before others."""

    def __init__(self, *, wanted: bool) -> None:
        self._wanted = wanted
        self._what = self._stage = ""
        self._status: Status | None = None
        self._timer: Timer | None = None
        self._lock = Lock()
        self._plain: Callable[[str], str] = str

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()

    def begin(self, what: str) -> None:
        """Say what is being made from now on."""
        with self._lock:
            self._what, self._stage = what, ""
        if self._wanted and self._timer is None:
            self._timer = Timer(PATIENCE, self._show)
            self._timer.daemon = True
            self._timer.start()

    def tell(self, stage: str) -> None:
        """Say what is being done of it."""
        with self._lock:
            self._stage = stage
            if self._status is not None:
                self._status.update(self._line)

    def clear(self) -> None:
        """Make room for other lines; the next beginning waits anew."""
        if self._timer is not None:
            self._timer.cancel()
        with self._lock:
            self._timer = None
            if self._status is not None:
                self._status.stop()
                self._status = None

    @property
    def _line(self) -> str:
        what = self._plain(self._what)
        return f"{what}: {self._stage}" if self._stage else what

    def _show(self) -> None:
        from rich.console import Console  # noqa: PLC0415 — few builds take so long
        from rich.markup import escape  # noqa: PLC0415 — the same

        with self._lock:
            if self._timer is not None:
                self._plain = escape
                self._status = Console(stderr=True).status(self._line)
                self._status.start()
