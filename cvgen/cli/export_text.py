"""The command ``export text``: the texts for the boxes of a form, counted.

Part of ``cli``. The texts go to standard output, and with ``--box`` nothing else does,
so that they can be piped; what is over its limit is red.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import msgspec
import typer
from msgspec.structs import replace

from cvgen.cli.report import print_diagnostics, visible, wanted_colour
from cvgen.cli.written_json import written_json
from cvgen.diagnostics import (
    CvError,
    InvalidInput,
    Location,
    Severity,
    WrongCommand,
    error,
)
from cvgen.exporters.box_text import BoxText, Counts, Judgement, TextExport, Verdict
from cvgen.exporters.text import export_text
from cvgen.exporters.word import (
    WORKSHEET,
    text_files,
    word_counts,
    word_limit,
)
from cvgen.files.citation_style import read_style
from cvgen.files.environment import build_day, source_date_epoch
from cvgen.files.keep import keep_other_content
from cvgen.files.plan import read_plan
from cvgen.files.sources import read_sources
from cvgen.files.write import replace_file
from cvgen.model.preset.rule_name import RuleName
from cvgen.plan import Plan
from cvgen.suggestion import suggest_or_list

__all__ = ["Order", "export_texts", "has_boxes"]

COLOURS = {
    Verdict.OVER: typer.colors.RED,
    Verdict.SHORT: typer.colors.RED,
    Verdict.DOUBTFUL: typer.colors.YELLOW,
}

OF_WORKS = frozenset({RuleName.WORKS, RuleName.WORK_STATES, RuleName.WORK_YEARS})
"""Rules that leave works out of a list."""


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What the command line asks for; ``output`` is a folder.

    ``force`` replaces files of other content.
    """

    data: Path
    variant: str
    box: str | None = None
    output: Path | None = None
    is_json: bool = False
    force: bool = False


def export_texts(order: Order) -> None:
    """Print the texts of a variant, or write them.

    Raises:
        InvalidInput: The data or the output is at fault, or there is no such variant or
            box.
        Exit: A text is over a limit that binds, which has been said.
    """
    _check_folder(order)
    plan = _plan(order)
    export, warnings = export_text(plan, read_style(plan.variant, order.data))
    shown = _boxed(export, order.box) if order.box else export
    print_diagnostics(warnings)
    for line in _cuts(plan):
        typer.echo(visible(line), err=True)
    _write(shown, order)
    if shown.is_fault:
        typer.echo(_fault(shown), err=True, color=wanted_colour(os.environ))
        raise typer.Exit(CvError.exit_status)


def has_boxes(data: Path, variant: str | None) -> bool:
    """Whether a variant's preset asks for texts.

    Raises:
        InvalidInput: The data is at fault, or there is no such variant.
    """
    if variant is None:
        return False
    preset = _plan(Order(data=data, variant=variant)).preset
    if preset is None:
        return False
    return preset.case.is_worksheet or bool(preset.case.rules.narrative)


def _plan(order: Order) -> Plan:
    today = build_day(source_date_epoch(os.environ))
    sources = read_sources(order.data, order.variant)
    return read_plan(sources, order.data, today=today)


def _check_folder(order: Order) -> None:
    """Texts of the author's may be in the data folder, under the names of boxes."""
    if order.output is None or order.output.resolve() != order.data.resolve():
        return
    message = f"the output {order.output} is the folder of the data"
    hint = f"write --output {order.output / 'texts'}"
    location = Location(str(order.output))
    raise InvalidInput(
        (error("output-folder", message, location=location, hints=(hint,)),)
    )


def _boxed(export: TextExport, wanted: str) -> TextExport:
    """The export with one box alone, and no limit for all."""
    boxes = tuple(box for box in export.boxes if box.id == wanted)
    if not boxes:
        message = f"`{export.preset}` has no box `{wanted}`"
        hints = suggest_or_list(wanted, (box.id for box in export.boxes))
        raise WrongCommand((error("unknown-box", message, hints=hints),))
    counts = (text.counts for box in boxes for text in box.texts)
    total = sum(counts, Counts())
    return replace(export, boxes=boxes, total=total, total_judgement=Judgement())


def _cuts(plan: Plan) -> Iterator[str]:
    """What the preset has left out of lists of works."""
    if plan.preset is None:
        return
    for change in plan.preset.changes:
        if change.rule in OF_WORKS:
            what = f"{change.subject}: {change.before} → {change.after}"
            yield f"applied  {what} [{change.rule.value}]"
    for left in plan.preset.left:
        if left.rule in OF_WORKS:
            yield f"left     {left.reason} [{left.rule.value}]"


def _write(export: TextExport, order: Order) -> None:
    """Write the files that are asked for, and print the rest."""
    if order.output is not None:
        _write_files(export, order.output, force=order.force)
    if order.is_json:
        typer.echo(written_json(export))
    elif order.output is not None:
        _echo(_sizes(export))
    elif order.box:
        _echo(_texts(export))
        _echo(_sizes(export), err=True)
    else:
        _echo(_report(export))


def _write_files(export: TextExport, folder: Path, *, force: bool) -> None:
    """Write each text, or none if that would replace another one.

    Raises:
        InvalidInput: It would, or one cannot be written.
    """
    files = [(folder / one.name, one.text.encode()) for one in text_files(export)]
    kept = [None if force else partial(keep_other_content, *file) for file in files]
    for check in filter(None, kept):
        check()
    for (path, content), keep in zip(files, kept, strict=True):
        replace_file(path, content, keep=keep)
        typer.echo(visible(str(path)))


def _echo(lines: Iterator[str], *, err: bool = False) -> None:
    for line in lines:
        typer.echo(line, err=err, color=wanted_colour(os.environ))


def _report(export: TextExport) -> Iterator[str]:
    """Everything for a person: heads, texts, sizes, and the total."""
    if export.is_worksheet:
        yield typer.style(WORKSHEET, bold=True)
    yield visible(export.title)
    if export.place:
        yield visible(f"Goes into: {export.place}")
    for box in export.boxes:
        yield ""
        yield typer.style(visible(box.title), bold=True) + f"  [{box.id}]"
        yield from _box_lines(box)
    yield ""
    yield from _total(export)
    if export.is_worksheet:
        yield typer.style(WORKSHEET, bold=True)


def _box_lines(box: BoxText) -> Iterator[str]:
    for i, one in enumerate(box.texts):
        if i:
            yield ""
        yield from map(visible, one.text.split("\n"))
        yield f"  {_size(word_counts(one.counts), one.judgement)}"
    if not box.texts:
        yield "  may be empty" if box.is_optional else "  nothing"
    if not box.is_assessed:
        yield "  not assessed"


def _texts(export: TextExport) -> Iterator[str]:
    """The texts as one pastes them, and nothing else but the marks of a worksheet."""
    texts = [one.text for box in export.boxes for one in box.texts]
    if export.is_worksheet:
        texts = [WORKSHEET, *texts, WORKSHEET]
    yield "\n\n".join(texts)


def _sizes(export: TextExport) -> Iterator[str]:
    """A line for each text with its size."""
    for box in export.boxes:
        for one in box.texts:
            yield f"{box.id}: {_size(word_counts(one.counts), one.judgement)}"
        if not box.texts:
            yield f"{box.id}: nothing"
    yield from _total(export)


def _total(export: TextExport) -> Iterator[str]:
    """How much there is in all, if there is a limit for it or more than one text.

    Lists of the record are no part of it; a worksheet of nothing else has no total.
    """
    texts = [one.counts for box in export.boxes for one in box.texts]
    is_limited = export.total_judgement.verdict is not Verdict.NO_LIMIT
    if is_limited or (len(texts) > 1 and export.total != Counts()):
        is_all = export.total == sum(texts, Counts())
        what = "All texts" if is_all else "All texts but the record's"
        yield f"{what}: {_size(word_counts(export.total), export.total_judgement)}"


def _size(counts: str, judgement: Judgement) -> str:
    limit = word_limit(judgement)
    if not limit:
        return counts
    colour = COLOURS.get(judgement.verdict)
    return f"{counts}; {typer.style(limit, fg=colour) if colour else limit}"


def _fault(export: TextExport) -> str:
    """How many texts cannot be handed in like this."""
    texts = (one.judgement for box in export.boxes for one in box.texts)
    count = sum(one.is_fault for one in (*texts, export.total_judgement))
    severity = typer.style(Severity.ERROR.value, fg=typer.colors.RED, bold=True)
    limits = "1 limit is" if count == 1 else f"{count} limits are"
    return f"{severity}: {limits} not kept; nothing was cut"
