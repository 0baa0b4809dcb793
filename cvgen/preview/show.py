"""What came of a build as what the browser is told, and what it may ask for then.

Part of ``preview``, a pure step.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

import msgspec
from msgspec.structs import replace

from cvgen.diagnostics import DataPath, Diagnostic, Location
from cvgen.document.block import NodeId
from cvgen.layout.frame import Page
from cvgen.live.attempt import Attempt
from cvgen.live.layouts import Layout
from cvgen.live.outcome import Outcome
from cvgen.plan import LaidOut, Plan
from cvgen.preview.edited import Said, find_edited, read_entries
from cvgen.preview.known_pages import KnownPages, PageView
from cvgen.preview.room import room_of
from cvgen.preview.shown import Edit, Problem, Shown
from cvgen.preview.source_map import owners_of

__all__ = ["Report", "Shower", "Showing", "spoil"]

Report: TypeAlias = Callable[[Plan, LaidOut], tuple[str, ...]]
"""What a preset and ``fit`` have done, as lines for a person."""


class Showing(msgspec.Struct, frozen=True, kw_only=True):
    """What is shown, of which good layout, and its pages.

    ``said`` is what the pages say.
    """

    shown: Shown
    good: Layout | None = None
    views: tuple[PageView, ...] = ()
    said: tuple[Said, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


class Shower:
    """Shows one build after another, each at the price of what has changed."""

    def __init__(self, report: Report) -> None:
        """Take what says what a preset and ``fit`` have done."""
        self._report = report
        self._known = KnownPages()

    def show(
        self, done: Attempt[Layout], before: Showing, *, is_other: bool = False
    ) -> Showing:
        """What there is to see after an attempt; ``is_other`` says it is another CV.

        As long as the data is at fault the last good pages stay, unless they are those
        of another CV.
        """
        good = done.good
        shown = replace(
            before.shown,
            version=before.shown.version + 1,
            is_good=done.outcome is not Outcome.FAILED,
            problems=tuple(map(_problem, done.diagnostics)),
            milliseconds=round(done.seconds * 1000),
        )
        then = replace(before, shown=shown, diagnostics=done.diagnostics)
        if good is None:
            blank = _without_pages(shown)
            return replace(then, shown=blank, good=None, views=(), said=())
        if good is before.good:
            return then
        return self._with_pages(
            then, good, marks=not is_other and before.good is not None
        )

    def _with_pages(self, then: Showing, good: Layout, *, marks: bool) -> Showing:
        document, pages = good.result.document, good.result.pages
        owners = owners_of(document)
        views = self._known.views(pages, owners)
        said = read_entries(document, then.said)
        edited = find_edited(then.said, said) if marks else ()
        shown = replace(
            then.shown,
            title=document.title,
            pages=tuple(view.key for view in views),
            room=room_of(good.plan, good.result, owners),
            report=self._report(good.plan, good.result),
            edits=tuple(_edits(edited, pages)),
        )
        return replace(then, shown=shown, good=good, views=views, said=said)


def spoil(showing: Showing, found: tuple[Diagnostic, ...]) -> Showing:
    """What is shown, if one of its pages cannot be painted after all."""
    known = (*found, *(one for one in showing.diagnostics if one not in found))
    shown = replace(
        showing.shown,
        version=showing.shown.version + 1,
        is_good=False,
        problems=tuple(map(_problem, known)),
    )
    return replace(showing, shown=shown, diagnostics=known)


def _without_pages(shown: Shown) -> Shown:
    return replace(shown, pages=(), room=None, report=(), edits=())


def _edits(edited: tuple[NodeId, ...], pages: tuple[Page, ...]) -> Iterator[Edit]:
    nodes = set(edited)
    for page in pages if nodes else ():
        found = [line.node for line in page.lines if line.node in nodes]
        yield from (Edit(page.number, node) for node in dict.fromkeys(found))


def _problem(one: Diagnostic) -> Problem:
    place = one.location
    return Problem(
        severity=one.severity.value,
        message=one.message,
        place=str(place) if place else "",
        path=str(one.path) if one.path and one.path.steps else "",
        excerpt=place.excerpt if place else "",
        caret=(place.excerpt_column or place.column) if place else 0,
        length=place.length if place else 1,
        also=tuple(map(_said, one.also)),
        hints=one.hints,
    )


def _said(place: DataPath | Location) -> str:
    return str(place)
