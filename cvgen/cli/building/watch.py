"""The command ``watch``: build, and build again whenever the data change.

Part of ``cli.building``. An interrupt while nothing is to be done is how watching ends,
so its exit status is 0; one in the middle of a build leaves the last good CV, which is
not that of the data, and is an interrupt like any other (130).
"""

from __future__ import annotations

import gc
import time
from collections.abc import Collection, Container, Iterable, Sequence
from pathlib import Path

import typer
from msgspec.structs import replace

from cvgen.cli.building.lines import word_made
from cvgen.cli.building.make import Maker
from cvgen.cli.building.order import Made, Order, ordered_names
from cvgen.cli.report import print_diagnostics, visible
from cvgen.diagnostics import Diagnostic, InvalidInput
from cvgen.files.read import check_folder
from cvgen.files.variants import DEFAULT, read_variant, variant_names
from cvgen.files.write import check_output
from cvgen.live.outcome import Outcome
from cvgen.live.watch import Watch, watch

__all__ = ["news", "watch_cvs", "word_left"]

ALL = "*"
"""In place of a name, where something concerns all variants."""

MOST_NAMED = 3
"""Files that are named in a line; of more, the first and how many there are."""


def watch_cvs(order: Order) -> None:
    """Build the variants of an order now, and after every change, until interrupted.

    Raises:
        InvalidInput: There is no such folder or variant, or the output is no place for
            a PDF.
        KeyboardInterrupt: It was interrupted in the middle of a build.
    """
    check_folder(order.data)  # a name that is misspelt is not waited for
    if order.output is not None:
        check_output(order.output)
    _refuse_unknown(order)
    watcher = _Watcher(order)
    try:
        watching = Watch(order.data, named=watcher.named, is_gone=watcher.is_gone)
        rounds = watch(watching, watcher.build, _is_bad, rest=watcher.rest)
        for number, made in enumerate(rounds):
            watcher.report(made, is_first=number == 0)
    except KeyboardInterrupt:
        if watcher.is_building:
            raise
        typer.echo(f"cvgen: no longer watching {visible(str(order.data))}", err=True)


def _refuse_unknown(order: Order) -> None:
    """Refuse to wait for a variant that there is not: its name is misspelt.

    Raises:
        InvalidInput: There is none of that name.
    """
    known = variant_names(order.data)
    for name in order.variants:
        if name not in (*known, DEFAULT):
            read_variant(order.data, name)


class _Watcher:
    """Builds what is ordered, and says what is news."""

    def __init__(self, order: Order) -> None:
        self._order = order
        self._maker = Maker(order, goes_on=True)
        self._started = order.started
        self._known: dict[str, Made] = {}
        self._written: tuple[Path, ...] = ()
        self._was_bad = False
        self.is_building = False

    def build(self) -> tuple[Made, ...]:
        """What comes of each variant that there is now."""
        self.is_building = True
        self._started = self._started or time.perf_counter()
        made, taken = list[Made](), dict[str, str]()
        try:
            for name in ordered_names(self._order):
                made.append(self._maker.make(name, taken, self._started))
                self._started = time.perf_counter()
        except InvalidInput as invalid:
            problems = invalid.diagnostics
            made = [Made(variant=ALL, outcome=Outcome.FAILED, problems=problems)]
        self.is_building = False
        self._started = 0.0
        self._written = tuple(one.path for one in made if one.path)
        return tuple(made)

    def named(self) -> frozenset[Path]:
        """The files that the data name, as far as it has been built."""
        return self._maker.named()

    def is_gone(self) -> bool:
        """Whether somebody has taken away a CV of the last round that was good."""
        return not all(path.exists() for path in self._written)

    def rest(self) -> None:
        """Do what can wait until nobody does.

        A command leaves no garbage that is worth a search; one that goes on does.
        """
        self._maker.settle()
        gc.collect()

    def report(self, made: Collection[Made], *, is_first: bool) -> None:
        """Say what has changed, and that it goes on."""
        was_bad, self._was_bad = self._was_bad, _is_bad(made)
        said, stopped = set[Diagnostic](), set[str]()
        for one in made:
            fresh = [problem for problem in one.problems if problem not in said]
            said.update(fresh)
            if one.outcome is Outcome.FAILED:
                also = {other.variant for other in made if _is_told(other, said)}
                print_diagnostics(fresh, self._left(also - stopped))
                stopped |= also
            elif one.outcome is Outcome.BUILT or was_bad:
                new = news(one, self._known.get(one.variant))
                print_diagnostics(
                    problem for problem in new.problems if problem in fresh
                )
                self._say(word_made(new, is_watched=True))
                self._known[one.variant] = one
        if is_first:
            self._say([f"watching {self._order.data}; Ctrl-C ends it"])

    def _say(self, lines: Iterable[str]) -> None:
        for line in () if self._order.quiet else lines:
            typer.echo(visible(line))

    def _left(self, variants: Collection[str]) -> str:
        """What there is in place of what cannot be built."""
        names = () if ALL in variants else variants
        return word_left(self._maker.last_good(*names))


def word_left(paths: Sequence[Path]) -> str:
    """That the last good CVs are still there; of many, the first are named."""
    if not paths:
        return "nothing was written"
    *others, last = map(str, paths)
    if not others:
        return f"{last} is the last good one"
    if len(others) >= MOST_NAMED:
        others, last = others[: MOST_NAMED - 1], f"{len(paths) + 1 - MOST_NAMED} more"
    return f"{', '.join(others)} and {last} are the last good ones"


def _is_told(one: Made, said: Container[Diagnostic]) -> bool:
    """Whether all is said of what has stopped a variant."""
    is_stopped = one.outcome is Outcome.FAILED
    return is_stopped and all(problem in said for problem in one.problems)


def news(one: Made, before: Made | None) -> Made:
    """What has not been said of the last good build already.

    Warnings that are as before are counted, wherever their lines have moved.
    """
    if before is None:
        return one
    known = {(problem.code, problem.message) for problem in before.problems}
    new = tuple(
        problem
        for problem in one.problems
        if (problem.code, problem.message) not in known
    )
    changed = one.changed
    if old := len(one.problems) - len(new):
        counted = f"{old} warning{'' if old == 1 else 's'} as before"
        changed = f"{changed}; {counted}" if changed else counted
    lines = () if one.lines == before.lines else one.lines
    return replace(one, problems=new, changed=changed, lines=lines)


def _is_bad(made: Iterable[Made]) -> bool:
    return any(one.outcome is Outcome.FAILED for one in made)
