"""One preview while it runs: builds when told to, and remembers what is shown.

Part of ``preview``, between the pure steps and the server. Builds run in threads, one
after the other, so that pages are served meanwhile.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from pathlib import Path
from threading import Event, Lock

import msgspec
from msgspec.structs import replace

from cvgen.diagnostics import DataPath, InvalidInput, Location
from cvgen.files.variants import DEFAULT, variant_names
from cvgen.kept import Kept, KeptOfFolder, Last
from cvgen.live.outcome import Outcome
from cvgen.live.rebuild import Order, Rebuilder, Rebuilt
from cvgen.live.watch import watch
from cvgen.loading.locate_all import locate_in
from cvgen.preview.broadcast import Broadcast
from cvgen.preview.raster import KEPT_FILES, Raster
from cvgen.preview.show import Report, Shower, Showing
from cvgen.preview.shown import Shown

__all__ = ["EVERYTHING", "Session"]

EVERYTHING = ""
"""The name of no variant: the CV with all there is."""


class _Built(msgspec.Struct, frozen=True, eq=False):
    """A build, and by whom: another variant may have been chosen meanwhile."""

    rebuilder: Rebuilder
    rebuilt: Rebuilt


class Session:
    """What is shown of a data folder, and to whom it is told."""

    def __init__(
        self,
        data: Path,
        variant: str | None,
        environment: Mapping[str, str],
        report: Report,
    ) -> None:
        """Take a variant to begin with, or none for the usual one."""
        self.broadcast = Broadcast()
        self.raster = Raster()
        self.data = data
        self._environment = environment
        self._shower = Shower(report)
        self._kept = KeptOfFolder()
        self._rebuilders = Last[str, Rebuilder](KEPT_FILES)
        self._building = Lock()
        self._words: deque[dict[str, bytes]] = deque(maxlen=KEPT_FILES)
        names = _names(data)
        if variant is None:
            variant = DEFAULT if DEFAULT in names else EVERYTHING
        self._rebuilder = self._rebuilder_of(variant)
        self.showing = Showing(
            shown=Shown(version=0, data=str(data), variant=variant, variants=names)
        )

    def follow(self, stop: Event, tell: Callable[[], None]) -> None:
        """Build now and after every change, until stopped: in a thread of its own.

        ``tell`` is called whenever there is something else to see.
        """
        watched = watch(
            self.data,
            self._rebuild,
            _is_bad,
            stop,
            named=lambda: self._rebuilder.named,
        )
        for built in watched:
            with self._building:
                if built.rebuilder is self._rebuilder and self._show(built.rebuilt):
                    tell()

    def choose(self, variant: str) -> bool:
        """Show another variant from now on; false if there is none of that name."""
        if variant != EVERYTHING and variant not in _names(self.data):
            return False
        with self._building:
            self._rebuilder = self._rebuilder_of(variant)
            self._show(self._rebuilder.rebuild(), is_other=True)
        return True

    @property
    def message(self) -> bytes:
        """What is shown, as JSON."""
        return msgspec.json.encode(self.showing.shown)

    def words(self, key: str) -> bytes | None:
        """What stands where on a page, as JSON; None if no file has such a page."""
        return next((one[key] for one in tuple(self._words) if key in one), None)

    def place(self, path: DataPath) -> Location | None:
        """The file and line of a value, as the pages that are shown have it."""
        good = self.showing.good
        return locate_in(path, good.plan.sources.texts) if good else None

    def place_of_problem(self, version: int, index: int) -> Location | None:
        """The file and line of a problem of what is shown, unless that has changed."""
        found = self.showing.diagnostics
        if version != self.showing.shown.version or not 0 <= index < len(found):
            return None
        return found[index].location

    def _rebuild(self) -> _Built:
        with self._building:
            return _Built(self._rebuilder, self._rebuilder.rebuild())

    def _show(self, rebuilt: Rebuilt, *, is_other: bool = False) -> bool:
        """Show what came of a build; false if that is what was to be seen before."""
        before = self.showing
        shown = replace(
            before.shown,
            variant=self._rebuilder.order.variant or EVERYTHING,
            variants=_names(self.data),
        )
        then = replace(before, shown=shown)
        showing = self._shower.show(rebuilt, then, is_other=is_other)
        if _is_same(before, showing):
            return False
        if showing.good and showing.good is not before.good:
            looks = [page.look for page in showing.shown.pages]
            self.raster.show(showing.good.result.pdf, looks)
            self._words.appendleft(showing.words)
        self.showing = showing
        return True

    def _rebuilder_of(self, variant: str) -> Rebuilder:
        """The rebuilder of a variant; what it had is kept when another is shown."""

        def make() -> Rebuilder:
            order, kept = Order(data=self.data, variant=variant), Kept(self._kept)
            return Rebuilder(order, self._environment, kept)

        return self._rebuilders.get(variant, make)


def _is_bad(built: _Built) -> bool:
    return built.rebuilt.outcome is Outcome.FAILED


def _is_same(before: Showing, after: Showing) -> bool:
    """Whether nobody could tell one from the other."""
    version, took = before.shown.version, before.shown.milliseconds
    timeless = replace(after.shown, version=version, milliseconds=took)
    return version > 0 and timeless == before.shown and after.good is before.good


def _names(data: Path) -> tuple[str, ...]:
    """The variants that there are; what is wrong with their folder a build says."""
    try:
        return variant_names(data)
    except InvalidInput:
        return ()
