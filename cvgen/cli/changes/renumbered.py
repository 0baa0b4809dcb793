"""Numbers that have moved together, as one line.

Part of ``cli.changes``. A new work may move a thousand numbers by one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from cvgen.cli.changes.line import Line
from cvgen.record.change import WorkRenumbered

__all__ = ["word_renumbered"]

NUMBER = re.compile(r"(\D*)(\d{1,9})(\D*)", re.ASCII)
NO_NUMBER = "no number"


def word_renumbered(changes: Iterable[WorkRenumbered]) -> Iterator[Line]:
    """A line for each run of works whose numbers have moved by the same."""
    run: list[WorkRenumbered] = []
    for one in changes:
        if run and not _goes_on(run, one):
            yield _line(run)
            run = []
        run.append(one)
    if run:
        yield _line(run)


def _line(run: Sequence[WorkRenumbered]) -> Line:
    first, last = run[0], run[-1]
    before = _span(first.before.number, last.before.number)
    after = _span(first.after.number, last.after.number)
    which = f"{len(run)} works" if len(run) > 1 else first.work
    return Line(first.after.section, "renumbered", f"{before} -> {after}, {which}")


def _span(first: str, last: str) -> str:
    first, last = first or NO_NUMBER, last or NO_NUMBER
    return first if first == last else f"{first} to {last}"


def _goes_on(run: Sequence[WorkRenumbered], one: WorkRenumbered) -> bool:
    """Whether a work's numbers come next to the last ones, then and now, one way."""
    last = run[-1]
    if last.after.section != one.after.section:
        return False
    then = _step(last.before.number, one.before.number)
    now = _step(last.after.number, one.after.number)
    if then is None or now is None or then != now or abs(then) > 1:
        return False
    return len(run) == 1 or then == _step(run[-2].after.number, last.after.number)


def _step(number: str, following: str) -> int | None:
    """From one number to another; none if they are of two kinds."""
    if not number and not following:
        return 0
    first, second = NUMBER.fullmatch(number), NUMBER.fullmatch(following)
    if not first or not second or first[1] != second[1] or first[3] != second[3]:
        return None
    return int(second[2]) - int(first[2])
