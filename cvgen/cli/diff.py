"""The command ``diff``: a PDF that was sent, and the data of today → what has changed.

Part of ``cli``.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import msgspec
import typer

from cvgen.cli.changes.origins import word_origins
from cvgen.cli.changes.word import word_changes
from cvgen.cli.next_step import as_argument, say_next
from cvgen.cli.report import print_diagnostics, visible
from cvgen.cli.report_format import ReportFormat
from cvgen.cli.status import CHANGED
from cvgen.diagnostics import CvError, InvalidInput, Location, WrongCommand, error
from cvgen.files.environment import build_day, source_date_epoch
from cvgen.files.inputs import read_inputs
from cvgen.files.plan import read_plan
from cvgen.files.sent import read_records
from cvgen.files.sources import read_sources
from cvgen.model.cv import Cv
from cvgen.model.text import plain_text
from cvgen.pipeline import build
from cvgen.plan import located
from cvgen.record.change import Change
from cvgen.record.compare import compare_records
from cvgen.record.record import Origin, Record

__all__ = ["Question", "compare_sent"]

INDENT = 2


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """What the command line asks; without a variant it is that of the file."""

    file: Path
    data: Path
    variant: str | None = None
    report: ReportFormat = ReportFormat.TEXT
    exit_code: bool = False


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """All of it, for other programs."""

    file: str
    sent: Origin
    now: Origin
    changes: tuple[Change, ...]


def compare_sent(asked: Question) -> None:
    """Print what has changed between a PDF and its data.

    Raises:
        Exit: The file or the data is at fault, which has been said; or something has
            changed, if that was asked for.
    """
    try:
        sent = _chosen(asked, read_records(asked.file))
        name = sent.origin.variant if asked.variant is None else asked.variant
        now, cv = _present(asked.data, name)
    except InvalidInput as invalid:
        print_diagnostics(invalid.diagnostics, "nothing was compared")
        raise typer.Exit(_status(asked, invalid)) from None
    changes = compare_records(sent, now)
    if asked.report is ReportFormat.JSON:
        typer.echo(_json(asked, sent, now, changes))
    else:
        titles = {work.id: plain_text(work.title) for work in cv.publications}
        for line in (
            *word_origins(str(asked.file), sent.origin, now.origin),
            *word_changes(changes, titles),
        ):
            typer.echo(visible(line))
        say_next(f"`cvgen build{as_argument(asked.data)}` builds what there is now")
    if asked.exit_code and changes:
        raise typer.Exit(CHANGED)


def _status(asked: Question, invalid: InvalidInput) -> int:
    """Whose fault it is; a variant that nobody named is the file's."""
    return CvError.exit_status if asked.variant is None else invalid.exit_status


def _chosen(asked: Question, records: Sequence[Record]) -> Record:
    """The record that is asked for, where a file has several."""
    named = [one for one in records if one.origin.variant == asked.variant]
    found = records if len(records) == 1 else named
    if len(found) == 1:
        return found[0]
    message = f"there are records of {len(records)} CVs in this file"
    hints = tuple(_choice(one) for one in records)
    location = Location(str(asked.file))
    kind = InvalidInput if named else WrongCommand
    raise kind((error("several-records", message, location=location, hints=hints),))


def _choice(record: Record) -> str:
    name = record.origin.variant or "''"
    return f"--variant {name} compares with {record.title}"


def _present(data: Path, name: str) -> tuple[Record, Cv]:
    """The record that the CV would have if it were built now, and its data."""
    sources = read_sources(data, name)
    today = build_day(source_date_epoch(os.environ))
    plan = read_plan(sources, data, today=today)
    try:
        result = build(plan, read_inputs(plan, data, os.environ))
    except InvalidInput as invalid:
        raise InvalidInput(located(invalid.diagnostics, sources)) from None
    return result.record, plan.cv


def _json(
    asked: Question, sent: Record, now: Record, changes: tuple[Change, ...]
) -> str:
    answer = Answer(
        file=str(asked.file), sent=sent.origin, now=now.origin, changes=changes
    )
    written = msgspec.json.encode(answer)
    return msgspec.json.format(written, indent=INDENT).decode()
