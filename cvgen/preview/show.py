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
from cvgen.live.good import Good
from cvgen.live.outcome import Outcome
from cvgen.live.rebuild import Rebuilt
from cvgen.plan import Plan, Result
from cvgen.preview.edited import Said, find_edited, read_entries
from cvgen.preview.known_pages import KnownPages
from cvgen.preview.room import room_of
from cvgen.preview.sheet import Sheet
from cvgen.preview.shown import Edit, Problem, Shown
from cvgen.preview.source_map import owners_of

__all__ = ["Report", "Shower", "Showing"]

Report: TypeAlias = Callable[[Plan, Result], tuple[str, ...]]
"""What a preset and ``fit`` have done, as lines for a person."""


class Showing(msgspec.Struct, frozen=True, kw_only=True):
    """What is shown, of which good build, and the words of its pages as JSON.

    ``words`` are by the digests that ``shown`` names, and ``said`` is what the pages
    say.
    """

    shown: Shown
    good: Good | None = None
    words: dict[str, bytes] = {}
    said: tuple[Said, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


class Shower:
    """Shows one build after another, each at the price of what has changed."""

    def __init__(self, report: Report) -> None:
        """Take what says what a preset and ``fit`` have done."""
        self._report = report
        self._known = KnownPages()

    def show(
        self, rebuilt: Rebuilt, before: Showing, *, is_other: bool = False
    ) -> Showing:
        """What there is to see after a build; ``is_other`` says it is another CV.

        As long as the data is at fault the last good pages stay, unless they are those
        of another CV.
        """
        good = rebuilt.good
        shown = replace(
            before.shown,
            version=before.shown.version + 1,
            is_good=rebuilt.outcome is not Outcome.FAILED,
            problems=tuple(map(_problem, rebuilt.diagnostics)),
            milliseconds=round(rebuilt.seconds * 1000),
        )
        then = replace(before, shown=shown, diagnostics=rebuilt.diagnostics)
        if good is None:
            blank = _without_pages(shown)
            return replace(then, shown=blank, good=None, words={}, said=())
        if good is before.good:
            return then
        return self._with_pages(
            then, good, marks=not is_other and before.good is not None
        )

    def _with_pages(self, then: Showing, good: Good, *, marks: bool) -> Showing:
        document, pages = good.result.document, good.result.pages
        views = self._known.views(pages, owners_of(document))
        said = read_entries(document, then.said)
        edited = find_edited(then.said, said) if marks else ()
        sheets = tuple(view.sheet for view in views)
        shown = replace(
            then.shown,
            title=document.title,
            pages=tuple(view.key for view in views),
            room=room_of(good.plan, good.result, sheets),
            report=self._report(good.plan, good.result),
            edits=tuple(_edits(edited, sheets)),
        )
        words = {view.key.words: view.words for view in views}
        return replace(then, shown=shown, good=good, words=words, said=said)


def _without_pages(shown: Shown) -> Shown:
    return replace(shown, pages=(), room=None, report=(), edits=())


def _edits(edited: tuple[NodeId, ...], sheets: tuple[Sheet, ...]) -> Iterator[Edit]:
    nodes = set(edited)
    for sheet in sheets if nodes else ():
        for spot in sheet.spots:
            for part in spot.parts:
                if part.node in nodes:
                    yield Edit(sheet.number, part.node)


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
