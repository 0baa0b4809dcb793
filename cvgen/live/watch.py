"""Tell when what a build reads has changed, however an editor saves.

Part of ``live``. The operating system tells of changes, and once a second the files
are looked at, since it does not tell of all: not on network file systems, and not of a
folder that is deleted and made again. So nothing hangs on a single message: whoever is
woken reads everything anew.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterable
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Self, TypeVar

from cvgen.live.places import Places, survey

if TYPE_CHECKING:
    from watchfiles import _rust_notify as listening

__all__ = ["Watch", "watch"]

T = TypeVar("T")

QUIET = 2
"""Milliseconds without a change after which a save is taken for complete."""

IDLE_QUIET = 5
"""The same where nobody has saved for long: as often the processor is woken."""

IDLE = 60.0
"""Seconds without a change after which none is expected soon."""

AT_MOST = 100
"""Milliseconds that changes are gathered if there is no quiet between them."""

LOOK_AGAIN = 1000
"""Milliseconds after which the files themselves are looked at."""

LOOK_ALONE = 250
"""The same where the system does not tell of anything."""

GRACE = 0.25
"""Seconds that a half-written file has to become whole before it is complained of."""

LONGEST_GRACE = 1.0
"""Seconds after which a complaint is made, though files go on changing."""


class Watch:
    """Listens to the places where a build of a data folder reads.

    ``stop`` ends the waiting. ``look`` is to be called before each build reads, so that
    what changes from then on wakes; only then is no change lost. ``named`` tells the
    files that the data name, as far as they are known by then; ``is_gone`` whether
    something has to be made again, though nothing that is read has changed.
    """

    def __init__(
        self,
        data: Path,
        stop: Event | None = None,
        named: Callable[[], Iterable[Path]] = tuple,
        is_gone: Callable[[], bool] = bool,
    ) -> None:
        self._data = data
        self._named = named
        self._is_gone = is_gone
        self._stop = stop or Event()
        self._places = Places(frozenset(), frozenset(), frozenset())
        self._listened: frozenset[str] = frozenset()
        self._notify: listening.RustNotify | None = None
        self._changed = time.monotonic()

    def __enter__(self) -> Self:
        self.look()
        return self

    def __exit__(self, *_: object) -> None:
        self._close()

    def look(self) -> None:
        """See what places there are now, and listen to all of them."""
        self._changed = time.monotonic()
        self._places = self._survey()
        if self._places.listened != self._listened or self._notify is None:
            self._listen()
            self._places = self._survey()

    def wait(
        self, seconds: float | None = None, rest: Callable[[], object] | None = None
    ) -> bool:
        """Wait for a change that concerns a build, for so long at most.

        Returns whether there was one; not if the time is over or the waiting stopped.
        ``rest`` is called once if nothing changes for a while.

        Raises:
            KeyboardInterrupt: The user has interrupted.
        """
        end = None if seconds is None else time.monotonic() + seconds
        while not self._stop.is_set():
            left = LOOK_AGAIN
            if end is not None:
                left = min(left, int(1000 * (end - time.monotonic())))
                if left <= 0:
                    return False
            found = self._heard(left)
            if found == "signal":
                raise KeyboardInterrupt
            if found == "timeout":
                if self._has_changed() or self._is_gone():
                    return True
                if rest is not None:
                    rest()
                    rest = None
            if isinstance(found, set) and self._concerns({path for _, path in found}):
                return True
        return False

    def _heard(self, milliseconds: int) -> set[tuple[int, str]] | str:
        """What the system tells, or that it has told nothing."""
        if self._notify is None:
            self._stop.wait(min(milliseconds, LOOK_ALONE) / 1000)
            return "timeout"
        is_idle = time.monotonic() - self._changed > IDLE
        quiet = IDLE_QUIET if is_idle else QUIET
        return self._notify.watch(AT_MOST, quiet, milliseconds, self._stop)

    def _concerns(self, paths: set[str]) -> bool:
        if not paths.isdisjoint(self._listened):
            # A folder that comes again is another one, whatever its name.
            self._close()
            return True
        return any(map(self._places.concern, paths))

    def _has_changed(self) -> bool:
        """Whether the files are others than the system has told."""
        if self._survey() == self._places:
            return False
        self._close()
        return True

    def _survey(self) -> Places:
        return survey(self._data, self._named())

    def _listen(self) -> None:
        """Listen to the folders that there are; without help of the system if need be.

        A folder may vanish before it is listened to, and a system may have no more
        room for listeners: then the files are looked at and that is all, as they are
        without the extra that listens.
        """
        self._close()
        self._listened = self._places.listened
        if find_spec("watchfiles") is None:
            return
        from watchfiles import _rust_notify as notify  # noqa: PLC0415 — an extra

        with suppress(OSError, notify.WatchfilesRustInternalError):
            self._notify = notify.RustNotify(
                sorted(self._listened),
                debug=False,
                force_polling=False,
                poll_delay_ms=0,
                recursive=False,
                ignore_permission_denied=True,
            )

    def _close(self) -> None:
        if self._notify is not None:
            self._notify.close()
            self._notify = None


def watch(
    watching: Watch,
    rebuild: Callable[[], T],
    is_bad: Callable[[T], bool],
    rest: Callable[[], object] | None = None,
) -> Generator[T, None, None]:
    """What comes of a rebuild now, and after every change of what it reads.

    A bad one is told only if nothing changes for a moment, or for long enough: a file
    that is being written is no news. ``rest`` is called after each that is told, when
    nothing has changed for a while.

    Raises:
        KeyboardInterrupt: The user has interrupted.
    """
    with watching:
        while True:
            done = rebuild()
            end = time.monotonic() + LONGEST_GRACE
            while is_bad(done) and time.monotonic() < end and watching.wait(GRACE):
                watching.look()
                done = rebuild()
            yield done
            if not watching.wait(rest=rest):
                return
            watching.look()
