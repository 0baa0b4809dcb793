"""The command ``check`` of a data folder: what its readers would stumble over.

Part of ``cli``. The report is the result, so it goes to standard output, errors too.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import msgspec
import typer

from cvgen.cli.next_step import as_argument, say_next
from cvgen.cli.problem import Problem, describe_problem
from cvgen.cli.report import print_diagnostic, visible
from cvgen.cli.report_format import ReportFormat
from cvgen.cli.written_json import written_json
from cvgen.diagnostics import (
    CvError,
    Diagnostic,
    InvalidInput,
    Severity,
    has_errors,
)
from cvgen.exporters.expand import expand_narratives
from cvgen.files.environment import build_day, source_date_epoch
from cvgen.files.photo import examine_photo
from cvgen.files.plan import read_plan
from cvgen.files.sources import read_sources
from cvgen.inspection import inspect

__all__ = ["check_data"]


class Findings(msgspec.Struct, frozen=True, kw_only=True):
    """What ``--format json`` prints."""

    errors: int
    warnings: int
    problems: tuple[Problem, ...]


def check_data(folder: Path, variant: str | None, report: ReportFormat) -> None:
    """Print what is wrong with a data folder, or with what a variant prints of it.

    Raises:
        Exit: There are errors, which have been printed.
    """
    found, status = _inspected(folder, variant)
    errors = sum(one.severity is Severity.ERROR for one in found)
    match report:
        case ReportFormat.TEXT:
            for one in found:
                print_diagnostic(one, err=False)
            name = visible(f"{folder}, {variant}" if variant else str(folder))
            typer.echo(f"{name}: {_summary(errors, len(found) - errors)}")
            if not errors:
                say_next(f"`cvgen build{as_argument(folder)}` builds it")
        case ReportFormat.JSON:
            typer.echo(_as_json(found, errors))
    if has_errors(found):
        raise typer.Exit(status)


def _inspected(folder: Path, variant: str | None) -> tuple[tuple[Diagnostic, ...], int]:
    """All problems, and the exit status of errors; of unreadable data, why it is."""
    try:
        sources = read_sources(folder, variant or "")
        today = build_day(source_date_epoch(os.environ))
        plan = read_plan(sources, folder, today=today)
        chosen = plan.variant if sources.variant else None
        of_files = examine_photo(plan.cv.profile, chosen, folder)
        of_narratives = expand_narratives(plan.cv.profile.narratives).diagnostics
        found = inspect(plan, today=today, beside=(*of_files, *of_narratives))
    except InvalidInput as invalid:
        return invalid.diagnostics, invalid.exit_status
    return found, CvError.exit_status


def _summary(errors: int, warnings: int) -> str:
    if not errors and not warnings:
        return "nothing found"
    return f"{_counted(errors, 'error')}, {_counted(warnings, 'warning')}"


def _counted(count: int, noun: str) -> str:
    return f"{count or 'no'} {noun}{'' if count == 1 else 's'}"


def _as_json(found: Sequence[Diagnostic], errors: int) -> str:
    findings = Findings(
        errors=errors,
        warnings=len(found) - errors,
        problems=tuple(map(describe_problem, found)),
    )
    return written_json(findings)
