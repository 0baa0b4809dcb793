"""What came of a build as what the browser is told, and what it may ask for then.

Part of ``preview``, a pure step.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from hashlib import blake2b
from typing import TypeAlias

import msgspec
from msgspec.structs import replace

from cvgen.diagnostics import DataPath, Diagnostic, Location
from cvgen.live.good import Good
from cvgen.live.outcome import Outcome
from cvgen.live.rebuild import Rebuilt
from cvgen.pipeline import Plan, Result
from cvgen.preview.edited import find_edited
from cvgen.preview.look import look_of
from cvgen.preview.room import room_of
from cvgen.preview.sheet import Sheet
from cvgen.preview.shown import Edit, PageKey, Problem, Shown
from cvgen.preview.source_map import map_sources

__all__ = ["Report", "Showing", "show_build"]

Report: TypeAlias = Callable[[Plan, Result], tuple[str, ...]]
"""What a preset and ``fit`` have done, as lines for a person."""

DIGEST_BYTES = 12


class Showing(msgspec.Struct, frozen=True, kw_only=True):
    """What is shown, of which good build, and the words of its pages as JSON.

    ``words`` are by the digests that ``shown`` names.
    """

    shown: Shown
    good: Good | None = None
    words: dict[str, bytes] = {}
    diagnostics: tuple[Diagnostic, ...] = ()


def show_build(
    rebuilt: Rebuilt, before: Showing, report: Report, *, is_other: bool = False
) -> Showing:
    """What there is to see after a build; ``is_other`` says that it is another CV.

    As long as the data is at fault the last good pages stay.
    """
    good = rebuilt.good
    shown = replace(
        before.shown,
        version=before.shown.version + 1,
        is_good=rebuilt.outcome is not Outcome.FAILED,
        problems=tuple(_problem(one) for one in rebuilt.diagnostics),
        milliseconds=round(rebuilt.seconds * 1000),
    )
    then = replace(before, shown=shown, diagnostics=rebuilt.diagnostics)
    if good is None:
        return replace(then, shown=_without_pages(shown), good=None, words={})
    if good is before.good:
        return then
    return _with_pages(then, good, report, None if is_other else before.good)


def _without_pages(shown: Shown) -> Shown:
    return replace(shown, pages=(), room=None, report=(), edits=())


def _with_pages(
    then: Showing, good: Good, report: Report, before: Good | None
) -> Showing:
    result = good.result
    sheets = map_sources(result.document, result.pages)
    words = [msgspec.json.encode(sheet) for sheet in sheets]
    keys = [blake2b(one, digest_size=DIGEST_BYTES).hexdigest() for one in words]
    shown = replace(
        then.shown,
        title=result.document.title,
        pages=tuple(
            PageKey(page.number, page.width, page.height, look_of(page), key)
            for page, key in zip(result.pages, keys, strict=True)
        ),
        room=room_of(good.plan, result, sheets),
        report=report(good.plan, result),
        edits=tuple(_edits(before, good, sheets)) if before else (),
    )
    by_key = dict(zip(keys, words, strict=True))
    return replace(then, shown=shown, good=good, words=by_key)


def _edits(before: Good, good: Good, sheets: tuple[Sheet, ...]) -> Iterator[Edit]:
    edited = set(find_edited(before.result.document, good.result.document))
    for sheet in sheets:
        for spot in sheet.spots:
            for part in spot.parts:
                if part.node in edited:
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
