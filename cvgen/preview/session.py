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
from cvgen.live.attempt import Attempt
from cvgen.live.layouts import Layout, Layouts
from cvgen.live.outcome import Outcome
from cvgen.live.reading import Order
from cvgen.live.watch import Watch, watch
from cvgen.loading.locate_all import locate_in
from cvgen.preview.broadcast import Broadcast
from cvgen.preview.known_pages import PageView
from cvgen.preview.raster import KEPT_LAYOUTS, Raster
from cvgen.preview.show import Report, Shower, Showing, spoil
from cvgen.preview.shown import Shown

__all__ = ["EVERYTHING", "Session"]

EVERYTHING = ""
"""The name of no variant: the CV with all there is."""


class _Tried(msgspec.Struct, frozen=True, eq=False):
    """An attempt, and of what: another variant may have been chosen meanwhile."""

    layouts: Layouts
    done: Attempt[Layout]


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
        self._layouts: Last[str, Layouts] = Last(KEPT_LAYOUTS)
        self._building = Lock()
        self._views = deque[tuple[PageView, ...]](maxlen=KEPT_LAYOUTS)
        names = _names(data)
        if variant is None:
            variant = DEFAULT if DEFAULT in names else EVERYTHING
        self._current = self._layouts_of(variant)
        self.showing = Showing(
            shown=Shown(version=0, data=str(data), variant=variant, variants=names)
        )

    def follow(self, stop: Event, tell: Callable[[], None]) -> None:
        """Build now and after every change, until stopped: in a thread of its own.

        ``tell`` is called whenever there is something else to see.
        """

        def named() -> frozenset[Path]:
            return self._current.named

        for tried in watch(Watch(self.data, stop, named), self._try, _is_bad):
            with self._building:
                if tried.layouts is self._current and self._show(tried.done):
                    tell()

    def choose(self, variant: str) -> bool:
        """Show another variant from now on; false if there is none of that name."""
        if variant != EVERYTHING and variant not in _names(self.data):
            return False
        with self._building:
            self._current = self._layouts_of(variant)
            self._show(self._current.renew(), is_other=True)
        return True

    @property
    def message(self) -> bytes:
        """What is shown, as JSON."""
        return msgspec.json.encode(self.showing.shown)

    def image(self, look: str, width: int) -> bytes | None:
        """A page as a PNG; None if there is no such page, or it cannot be painted."""
        try:
            return self.raster.image(look, width)
        except InvalidInput as invalid:
            with self._building:
                self.showing = spoil(self.showing, invalid.diagnostics)
            return None

    def words(self, key: str) -> bytes | None:
        """What stands where on a page, as JSON; None if no file has such a page."""
        views = (view for views in tuple(self._views) for view in views)
        return next((view.words for view in views if view.key.words == key), None)

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

    def _try(self) -> _Tried:
        with self._building:
            return _Tried(self._current, self._current.renew())

    def _show(self, done: Attempt[Layout], *, is_other: bool = False) -> bool:
        """Show what came of an attempt; false if that was to be seen before."""
        before = self.showing
        shown = replace(
            before.shown,
            variant=self._current.order.variant or EVERYTHING,
            variants=_names(self.data),
        )
        then = replace(before, shown=shown)
        showing = self._shower.show(done, then, is_other=is_other)
        if _is_same(before, showing):
            return False
        if showing.good and showing.good is not before.good:
            self.raster.show({one.key.look: one.page for one in showing.views})
            self._views.appendleft(showing.views)
        self.showing = showing
        return True

    def _layouts_of(self, variant: str) -> Layouts:
        """The layouts of a variant; what it had is kept when another is shown."""

        def make() -> Layouts:
            order, kept = Order(data=self.data, variant=variant), Kept(self._kept)
            return Layouts(order, self._environment, kept)

        return self._layouts.get(variant, make)


def _is_bad(tried: _Tried) -> bool:
    return tried.done.outcome is Outcome.FAILED


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
