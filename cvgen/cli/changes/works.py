"""Changes of works in words.

Part of ``cli.changes``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from cvgen.cli.changes.line import Line
from cvgen.model.work_type import Status
from cvgen.record.change import (
    Listing,
    PreprintPublished,
    StateChanged,
    WorkAdded,
    WorkDropped,
    WorkMoved,
    WorkRenamed,
    WorkReworded,
    WorksReordered,
)
from cvgen.record.describe import shortened

__all__ = ["SingleWorkChange", "word_work"]

SingleWorkChange = (
    WorkAdded
    | WorkDropped
    | StateChanged
    | PreprintPublished
    | WorkRenamed
    | WorkMoved
    | WorkReworded
    | WorksReordered
)
"""All but numbers, of which many may move at once."""


def word_work(one: SingleWorkChange, titles: Mapping[str, str]) -> Line:
    """A change as a line; ``titles`` are those of the works that there are now."""
    if isinstance(one, WorksReordered):
        text = "works that have not changed stand in another order"
        return Line(one.section, "reordered", text)
    listing = one.after if isinstance(one, WorkMoved) else one.listing
    verb, more = _said(one)
    return Line(listing.section, verb, f"{_named(one.work, listing, titles)}{more}")


Became = StateChanged | PreprintPublished | WorkRenamed | WorkMoved
"""Changes of which it is said what was before."""


def _said(one: WorkAdded | WorkDropped | WorkReworded | Became) -> tuple[str, str]:
    """A verb, and what follows the name of the work."""
    match one:
        case WorkAdded():
            return "new", _in_state(one.state)
        case WorkDropped():
            return "dropped", ""
        case WorkReworded():
            return "reworded", f" ({', '.join(part.value for part in one.parts)})"
        case _:
            verb, before = _became(one)
            return verb, f", was {before}"


def _became(one: Became) -> tuple[str, str]:
    """A verb, and what was before."""
    match one:
        case StateChanged():
            return _state(one.after), _state(one.before)
        case PreprintPublished():
            return _state(Status.PUBLISHED), "a preprint"
        case WorkRenamed():
            return "other id", one.before
        case WorkMoved():
            return "moved", _place(one)
        case _ as never:
            assert_never(never)


def _named(work: str, listing: Listing, titles: Mapping[str, str]) -> str:
    number = f"{listing.number} " if listing.number else ""
    title = f": {shortened(titles[work])}" if work in titles else ""
    return f"{number}{work}{title}"


def _in_state(state: Status | None) -> str:
    """What is published needs no word."""
    return (
        "" if state in {None, Status.PUBLISHED} or not state else f", {_state(state)}"
    )


def _state(state: Status) -> str:
    return state.value.replace("-", " ")


def _place(one: WorkMoved) -> str:
    """Where a work stood, as far as that is elsewhere."""
    before, after = one.before, one.after
    head = before.group or before.section
    if before.section != after.section and before.group:
        head = f"{before.section}, {before.group}"
    return f"{before.number} in {head}".strip()
