"""The command ``build``: a data folder → a PDF a variant, and a line that says so.

Part of ``cli.building``. What is on disk as it would be made again is not made, and
what makes it not loaded.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator

import typer

from cvgen.cli.building.lines import word_made
from cvgen.cli.building.order import OUTPUT, Made, Order, ordered_names, reserve
from cvgen.cli.building.progress import Progress, is_shown
from cvgen.cli.report import print_diagnostics, visible
from cvgen.cli.report_format import ReportFormat
from cvgen.diagnostics import CvError, InvalidInput
from cvgen.files.variants import variant_path
from cvgen.files.write import check_output
from cvgen.live.fresh import find_fresh, fingerprint_of
from cvgen.live.outcome import Outcome

__all__ = ["build_cvs"]


def build_cvs(order: Order) -> None:
    """Build and write a CV for each variant; one that fails does not stop the others.

    Raises:
        InvalidInput: The data or the output is at fault, or the only variant is.
        Exit: One of several variants is at fault, which has been said.
    """
    if order.report is ReportFormat.JSON:
        _print_json(order)
        return
    with Progress(wanted=is_shown(os.environ, quiet=order.quiet)) as progress:
        made = []
        names = ordered_names(order)
        for one in _make(order, names, progress):
            progress.clear()
            made.append(one)
            if one.outcome is Outcome.FAILED and len(names) == 1:
                raise InvalidInput(one.problems)
            _print(one, order)
    if any(one.outcome is Outcome.FAILED for one in made):
        raise typer.Exit(CvError.exit_status)


def _print_json(order: Order) -> None:
    from cvgen.cli.building.report import report_json  # noqa: PLC0415 — few ask for it

    try:
        names = ordered_names(order)
    except InvalidInput as invalid:
        typer.echo(report_json((), invalid.diagnostics))
        raise typer.Exit(invalid.exit_status) from None
    try:
        made = [*_make(order, names, Progress(wanted=False))]
    except InvalidInput as invalid:  # before the first of them: it is at fault in all
        made = [_stopped(name, names, invalid, order) for name in names]
    typer.echo(report_json(made))
    if any(one.outcome is Outcome.FAILED for one in made):
        raise typer.Exit(CvError.exit_status)


def _make(order: Order, names: tuple[str, ...], progress: Progress) -> Iterator[Made]:
    """What comes of each variant.

    Raises:
        InvalidInput: The data or the output is at fault.
    """
    if order.output is not None:
        check_output(order.output)
    fresh = {name: found for name in names if (found := _fresh(order, name))}
    maker = None
    if len(fresh) < len(names):
        from cvgen.cli.building.make import Maker  # noqa: PLC0415 — loads all phases

        maker = Maker(order, lambda stage: progress.tell(stage.value))
        progress.begin(str(order.data))
        maker.check(names)
    started, taken = order.started, dict[str, str]()
    for number, name in enumerate(names, start=1):
        if maker is None or name in fresh:
            one = _reserved(fresh[name], taken)
        else:
            of = f" ({number} of {len(names)})" if len(names) > 1 else ""
            progress.begin(f"{name or order.data}{of}")
            one = maker.make(name, taken, started)
        yield one
        started = time.perf_counter()


def _reserved(fresh: Made, taken: dict[str, str]) -> Made:
    """A variant that is as it was, unless another one is where it was."""
    try:
        if fresh.path is not None:
            reserve(taken, fresh.variant, fresh.path)
    except InvalidInput as invalid:
        return _failed(fresh.variant, invalid)
    return fresh


def _stopped(
    name: str, names: tuple[str, ...], invalid: InvalidInput, order: Order
) -> Made:
    """A variant that the data have stopped, without what is wrong with the others."""
    others = {str(variant_path(order.data, one)) for one in names if one != name}
    problems = (
        one
        for one in invalid.diagnostics
        if not (one.location and one.location.file in others)
    )
    return _failed(name, InvalidInput(problems))


def _failed(name: str, invalid: InvalidInput) -> Made:
    problems = invalid.diagnostics
    return Made(variant=name, outcome=Outcome.FAILED, problems=problems)


def _fresh(order: Order, name: str) -> Made | None:
    """A variant that would be made again as it is on disk."""
    if order.force or order.verbose:  # only a build tells which fonts it uses
        return None
    if not (order.output.exists() if order.output else any(OUTPUT.glob("*.pdf"))):
        return None
    found = fingerprint_of(order.data, name, order.paper, os.environ)
    fresh = find_fresh(found, order.output, OUTPUT, os.environ) if found else None
    if not fresh:
        return None
    return Made(
        variant=name,
        outcome=Outcome.UNCHANGED,
        path=fresh.path,
        pages=fresh.pages,
        size=fresh.size,
        seconds=time.perf_counter() - order.started,
    )


def _print(one: Made, order: Order) -> None:
    print_diagnostics(one.problems, f"`{one.variant}` was not written")
    if not order.quiet:
        for line in word_made(one):
            typer.echo(visible(line))
