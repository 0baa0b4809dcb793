"""The command ``check --for``: a finished PDF, or a folder's, by a preset's rules.

Part of ``cli``. A folder is built in memory, with the preset applied, and what comes of
it is judged like any other file. Where the funder takes no such file, the texts of its
form are.
"""

from __future__ import annotations

import os
from pathlib import Path

import msgspec
import typer
from msgspec.structs import replace

from cvgen.bibliography.compose import compose_bibliography
from cvgen.checks.measured.measured import Measured
from cvgen.cli.data_folder import folder_if_there
from cvgen.cli.judgement import describe_judgement
from cvgen.cli.next_step import as_argument, say_next
from cvgen.cli.report import print_diagnostics, visible
from cvgen.cli.report_format import ReportFormat
from cvgen.cli.written_json import written_json
from cvgen.diagnostics import CvError, InvalidInput
from cvgen.exporters.judge_form import judge_form
from cvgen.exporters.text import export_text
from cvgen.files.citation_style import read_style
from cvgen.files.environment import build_day, source_date_epoch
from cvgen.files.inputs import read_inputs
from cvgen.files.locales import bundled_locales
from cvgen.files.measure import measure_content, measure_file
from cvgen.files.presets import read_preset
from cvgen.files.read import read_data
from cvgen.files.themes import theme_texts
from cvgen.files.variants import DEFAULT, read_variant, usual_variant
from cvgen.live.file_name import name_file
from cvgen.load import load
from cvgen.loading.load import load_cv
from cvgen.loading.preset import load_preset
from cvgen.loading.source import SourceText
from cvgen.loading.variant import load_variant
from cvgen.model.preset.preset import Preset
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.variant import Variant
from cvgen.pipeline import build
from cvgen.plan import Plan, Sources
from cvgen.presets.report import PresetInForce
from cvgen.presets.rulings import examine_choices, rulings
from cvgen.presets.unreviewed_works import unreviewed_works
from cvgen.verdict.finding import Judgement, Known
from cvgen.verdict.judge import judge
from cvgen.verdict.refuse import refuse

__all__ = ["Inquiry", "check_preset"]


class Inquiry(msgspec.Struct, frozen=True):
    """What the command line asks: of which file or folder, by which rules.

    ``data`` is the folder that has presets of the author's own, for a file.
    """

    target: Path
    preset: str
    waived: tuple[str, ...]
    variant: str | None
    report: ReportFormat
    data: Path | None = None


def check_preset(inquiry: Inquiry, *, is_pdf: bool) -> None:
    """Print the judgement of a PDF, or of a folder.

    Raises:
        BadParameter: There is no such preset or rule, or it may not be waived.
        Exit: A rule is broken, or the data or the file is at fault, which is said.
    """
    if inquiry.variant and is_pdf:
        message = "a finished PDF has no variants: leave out --variant"
        raise typer.BadParameter(message)
    folder = folder_if_there(inquiry.data) if is_pdf else inquiry.target
    text = _read_preset(inquiry.preset, folder)
    try:
        preset = load_preset(text)
        waived = _waived(inquiry, preset)
        judged = _judge_file if is_pdf else _judge_data
        found = judged(inquiry, preset, text, waived)
    except InvalidInput as invalid:
        print_diagnostics(invalid.diagnostics, "nothing was judged")
        raise typer.Exit(invalid.exit_status) from None
    _print(found, inquiry.report)
    if inquiry.report is ReportFormat.TEXT:
        say_next(f"`cvgen presets show {inquiry.preset}` says where each rule stands")
    if not found.passes:
        raise typer.Exit(CvError.exit_status)


def _read_preset(name: str, folder: Path | None) -> SourceText:
    try:
        return read_preset(name, folder)
    except InvalidInput as invalid:
        first = invalid.diagnostics[0]
        hints = "".join(f"; {hint}" for hint in first.hints)
        message = first.message + hints + _looked(folder)
        raise typer.BadParameter(visible(message)) from None


def _looked(folder: Path | None) -> str:
    """Where a preset was looked for."""
    if folder is None:
        return "; looked for among cvgen's own alone: `--data DIR` adds a folder's"
    return f"; looked for in {folder / 'presets'} and among cvgen's own"


def _waived(inquiry: Inquiry, preset: Preset) -> tuple[RuleName, ...]:
    """The rules that the command line waives, if it may."""
    names = {one.value: one for one in RuleName}
    for name in inquiry.waived:
        if name not in names:
            message = f"there is no rule `{name}`"
            raise typer.BadParameter(visible(message))
    waived = tuple(names[name] for name in dict.fromkeys(inquiry.waived))
    for one in examine_choices(preset, Variant(preset=inquiry.preset, waive=waived)):
        raise typer.BadParameter(one.message)
    return waived


def _judge_file(
    inquiry: Inquiry, preset: Preset, _text: SourceText, waived: tuple[RuleName, ...]
) -> Judgement:
    measured = measure_file(inquiry.target)
    chosen = Variant(preset=inquiry.preset, waive=waived)
    in_force = rulings(preset, chosen)
    refused = refuse(inquiry.preset, preset, in_force, measured)
    return refused or judge(inquiry.preset, preset, in_force, measured)


def _judge_data(
    inquiry: Inquiry, preset: Preset, text: SourceText, waived: tuple[RuleName, ...]
) -> Judgement:
    plan, name = _plan(inquiry, text, waived)
    listed = compose_bibliography(plan.cv, plan.variant, plan.locale).lists
    known = Known(
        works=tuple(sum(1 for _ in one.references()) for one in listed),
        unreviewed=tuple(unreviewed_works(plan.preset.case)) if plan.preset else (),
    )
    if plan.preset and plan.preset.case.is_worksheet:
        return _judge_texts(inquiry, plan, plan.preset, name, known)
    measured = _measured(plan, name, inquiry.target)
    in_force = rulings(preset, plan.variant)
    return judge(inquiry.preset, preset, in_force, measured, known)


def _judge_texts(
    inquiry: Inquiry, plan: Plan, preset: PresetInForce, name: str, known: Known
) -> Judgement:
    """What is typed into a form, of which no file of cvgen's is sent."""
    folder, style = inquiry.target, read_style(plan.variant, inquiry.target)
    export, warnings = export_text(plan, style)
    print_diagnostics(warnings)
    source = plan.sources.variant
    is_its_own = source and load_variant(source).preset == inquiry.preset
    told = (
        f"`cvgen export text{as_argument(folder)} --variant {name}`"
        if is_its_own
        else f"`cvgen export text` of a variant with `preset: {inquiry.preset}`"
    )
    title = f"{folder}, {name}" if name else str(folder)
    return judge_form(preset, export, known, title, told)


def _plan(
    inquiry: Inquiry, text: SourceText, waived: tuple[RuleName, ...]
) -> tuple[Plan, str]:
    """The CV of the folder as the preset wants it, and the name of its variant.

    What a variant says of the rules of its own preset holds for no other.
    """
    folder = inquiry.target
    profile, publications = read_data(folder)
    name = usual_variant(folder, inquiry.variant or DEFAULT)
    source = read_variant(folder, name) if name else None
    variant = load_variant(source) if source else Variant()
    if variant.preset != inquiry.preset:
        variant = replace(variant, preset_overrides=None, waive=(), boxes=())
    both = tuple(dict.fromkeys((*variant.waive, *waived)))
    sources = Sources(
        profile=profile,
        publications=publications,
        variant=source,
        preset=text,
        locales=bundled_locales(),
        themes=theme_texts(folder),
    )
    chosen = replace(variant, preset=inquiry.preset, waive=both)
    today = build_day(source_date_epoch(os.environ))
    cv = load_cv(profile, publications)
    return load(sources, cv, chosen, today=today), name


def _measured(plan: Plan, name: str, folder: Path) -> Measured:
    file_name, _ = name_file(plan, name)
    result = build(plan, read_inputs(plan, folder, os.environ))
    print_diagnostics(result.diagnostics)
    return measure_content(Path(file_name), result.pdf)


def _print(found: Judgement, report: ReportFormat) -> None:
    match report:
        case ReportFormat.TEXT:
            for line in describe_judgement(found):
                typer.echo(visible(line))
        case ReportFormat.JSON:
            typer.echo(written_json(found))
