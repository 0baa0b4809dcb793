"""What came of an order, for other programs.

Part of ``cli.building``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from cvgen import __version__
from cvgen.cli.building.order import Made
from cvgen.cli.problem import Problem, describe_problem
from cvgen.cli.written_json import written_json
from cvgen.diagnostics import Diagnostic, Severity
from cvgen.live.outcome import Outcome

__all__ = ["BuildReport", "report_json"]


class VariantReport(msgspec.Struct, frozen=True, kw_only=True):
    """A variant: its file with pages, bytes and seconds; none if it failed."""

    variant: str
    outcome: Outcome
    file: str | None
    pages: int
    bytes: int
    seconds: float
    problems: tuple[Problem, ...]
    lines: tuple[str, ...]


class BuildReport(msgspec.Struct, frozen=True, kw_only=True):
    """What ``cvgen build --format json`` prints.

    ``problems`` are those for which nothing was tried, such as an unknown variant; what
    stopped a variant stands there, and with each that it stopped. Counted is it once.
    """

    cvgen: str
    errors: int
    warnings: int
    problems: tuple[Problem, ...]
    builds: tuple[VariantReport, ...]


def report_json(made: Sequence[Made], problems: Iterable[Diagnostic] = ()) -> str:
    """The report as JSON, indented."""
    general = tuple(problems)
    stopped = (one for each in made for one in each.problems)
    found = (*general, *dict.fromkeys(stopped))
    errors = sum(one.severity is Severity.ERROR for one in found)
    report = BuildReport(
        cvgen=__version__,
        errors=errors,
        warnings=len(found) - errors,
        problems=tuple(map(describe_problem, general)),
        builds=tuple(map(_variant, made)),
    )
    return written_json(report)


def _variant(one: Made) -> VariantReport:
    return VariantReport(
        variant=one.variant,
        outcome=one.outcome,
        file=str(one.path) if one.path else None,
        pages=one.pages,
        bytes=one.size,
        seconds=round(one.seconds, 3),
        problems=tuple(map(describe_problem, one.problems)),
        lines=one.lines,
    )
