"""How a CV was made to fit, as lines for a person.

Part of ``cli``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.counted import counted
from cvgen.fit.report import FitReport, Omission, PageRoom, Step

__all__ = ["report_fit"]


MOST_NAMED = 8
"""So many things are named of a section, the newest of them, unless all are wanted."""


def report_fit(report: FitReport, *, verbose: bool = False) -> Iterator[str]:
    """What was done for the limit, what was left out, and the room on each page."""
    limit = counted(report.limit, "page")
    if not report.steps:
        yield f"fit: within {limit} as it is"
    else:
        yield f"fit: {limit}; as it was {_as_it_was(report)}"
    if Step.SIZE in report.steps:
        yield (
            f"  size     text of {report.size:g} pt, not {report.size_before:g} "
            f"(at least {report.least_size:g})"
        )
    if report.details:
        names = ", ".join(one.value for one in report.details)
        yield f"  left out of all works: {names}"
    for one in report.omissions:
        yield f"  {_omission(one, None if verbose else MOST_NAMED)}"
    if report.cited:
        yield f"  kept     because the text cites them: {', '.join(report.cited)}"
    for page in report.pages:
        yield f"  page {page.number}   {_room(page)}"


def _as_it_was(report: FitReport) -> str:
    pages = counted(report.pages_before, "page")
    over = report.over_before
    return f"{pages}, {counted(over, 'line')} too many" if over else pages


def _omission(one: Omission, most: int | None) -> str:
    """The section and the things by name, at most so many."""
    share = f"all {one.of}" if one.is_whole else f"{len(one.names)} of {one.of}"
    rest = len(one.names[most:]) if most else 0
    more = f"; and {rest} more (`--verbose` names all)" if rest else ""
    return f"{one.where}: {share} left out: {'; '.join(one.names[:most])}{more}"


def _room(page: PageRoom) -> str:
    room = f"{counted(page.spare, 'line')} to spare" if page.spare else "full"
    if page.spaces == 1:
        return room
    return f"{room}, spaces at {page.spaces:.0%}"
