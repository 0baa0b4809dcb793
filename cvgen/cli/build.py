"""The command ``build``: a data folder → a PDF a variant, and a line that says so.

Part of ``cli``.
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec
import typer
from msgspec.structs import replace

from cvgen.cli.report import print_diagnostics, visible
from cvgen.diagnostics import CvError, DataPath, InvalidInput, error
from cvgen.document.filename import word_filename
from cvgen.files.bundled import bundled_folder
from cvgen.files.inputs import read_inputs
from cvgen.files.locales import bundled_locales
from cvgen.files.plan import read_plan
from cvgen.files.read import read_data
from cvgen.files.themes import theme_texts
from cvgen.files.variants import DEFAULT, read_variant, variant_names
from cvgen.files.write import check_output, replace_file
from cvgen.layout.faces import UsedFace, used_faces
from cvgen.loading.load import load_cv
from cvgen.model.paper import Paper
from cvgen.pipeline import Plan, Result, Sources, build, located
from cvgen.presets.report import Change

__all__ = ["SAMPLE", "Order", "build_cvs", "name_file"]

SAMPLE = bundled_folder("data")
"""The folder of the sample that comes with cvgen."""

FILENAME = DataPath("variant", ("filename",))


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What the command line asks for; ``started`` is when the clock began, in seconds.

    Without variants it is the default one, or a CV with everything. ``verbose`` asks
    which fonts are used.
    """

    data: Path
    variants: Sequence[str] = ()
    everything: bool = False
    output: Path | None = None
    paper: Paper | None = None
    verbose: bool = False
    started: float


def build_cvs(order: Order) -> None:
    """Build and write a CV for each variant; one that fails does not stop the others.

    Raises:
        InvalidInput: The data or the output is at fault, or there is no such variant.
        Exit: A variant is at fault, which has been said.
    """
    if order.output is not None:
        check_output(order.output)
    profile, publications = read_data(order.data)
    names = _names(order)
    texts = [read_variant(order.data, name) if name else None for name in names]
    cv = load_cv(profile, publications)
    sources = Sources(
        profile=profile,
        publications=publications,
        locales=bundled_locales(),
        themes=theme_texts(order.data),
    )
    started, failed = order.started, False
    written: dict[str, str] = {}
    for name, text in zip(names, texts, strict=True):
        try:
            named = replace(sources, variant=text, variant_name=name)
            plan = read_plan(named, order.data, cv)
            try:
                path, renamed = _path(plan, name, order)
                _refuse_double(path, name, written)
                _build_one(plan, path, order, started)
                _report(plan, renamed)
            except InvalidInput as invalid:
                found = located(invalid.diagnostics, plan.sources)
                raise InvalidInput(found) from None
        except InvalidInput as invalid:
            if len(names) == 1:
                raise
            print_diagnostics(invalid.diagnostics, f"`{name}` was not written")
            failed = True
        started = time.perf_counter()
    if failed:
        raise typer.Exit(CvError.exit_status)


def _names(order: Order) -> tuple[str, ...]:
    """The variants to build; an empty name stands for the CV with everything."""
    if order.variants:
        return tuple(dict.fromkeys(order.variants))
    names = variant_names(order.data)
    if order.everything:
        return names or ("",)
    return (DEFAULT,) if DEFAULT in names else ("",)


def _path(plan: Plan, name: str, order: Order) -> tuple[Path, tuple[Change, ...]]:
    """Where the CV of a variant goes, and what its preset has changed in the name."""
    if order.output:
        return order.output, ()
    file_name, changes = name_file(plan, name)
    return Path("build") / file_name, changes


def name_file(plan: Plan, name: str) -> tuple[str, tuple[Change, ...]]:
    """What the CV of a variant is called, and what its preset has changed in that."""
    shown = "" if name == DEFAULT else name
    file_name = word_filename(plan.cv.profile, plan.variant, shown)
    if not plan.preset:
        return file_name, ()
    from cvgen.presets.apply_file_name import (  # noqa: PLC0415 — few have a preset
        apply_file_name,
    )

    return apply_file_name(file_name, plan.preset.case.rules)


def _report(plan: Plan, renamed: tuple[Change, ...]) -> None:
    """Say what a preset has done."""
    if plan.preset:
        from cvgen.cli.preset_report import (  # noqa: PLC0415 — few have a preset
            report_preset,
        )

        for line in report_preset(plan.preset, renamed):
            typer.echo(visible(line))


def _refuse_double(path: Path, name: str, written: dict[str, str]) -> None:
    """Refuse to write one variant over another; case tells no files apart everywhere.

    ``written`` are the variants so far by their files.
    """
    first = written.setdefault(str(path).casefold(), name)
    if first != name:
        message = f"`{name}` would be written over `{first}`, to {path}"
        hint = "put {variant} into its `filename`"
        raise InvalidInput(
            (error("same-output", message, path=FILENAME, hints=(hint,)),)
        )


def _build_one(plan: Plan, path: Path, order: Order, started: float) -> None:
    if order.paper is not None:
        plan = replace(plan, variant=replace(plan.variant, paper=order.paper))
    result = build(plan, read_inputs(plan, order.data, os.environ))
    replace_file(path, result.pdf)
    print_diagnostics(result.diagnostics)
    typer.echo(_summary(path, result, time.perf_counter() - started))
    if result.fit:
        from cvgen.cli.fit_report import (  # noqa: PLC0415 — few CVs are fitted
            report_fit,
        )

        for line in report_fit(result.fit, verbose=order.verbose):
            typer.echo(visible(line))
    if order.verbose:
        for used in used_faces(result.pages):
            typer.echo(f"  {_described(used)}")


def _summary(path: Path, result: Result, seconds: float) -> str:
    count = len(result.pages)
    pages = f"{count} page{'' if count == 1 else 's'}"
    size = f"{len(result.pdf) / 1000:.0f} kB"
    return f"{visible(str(path))}: {pages}, {size}, in {seconds:.2f} s"


def _described(used: UsedFace) -> str:
    """A face with where it comes from and how much of it is used."""
    path = used.typeface.path
    is_bundled = path and path.is_relative_to(bundled_folder("fonts"))
    source = "bundled" if is_bundled or not path else visible(str(path))
    glyphs = f"{used.glyphs} glyph{'' if used.glyphs == 1 else 's'}"
    return f"{visible(used.typeface.name)} ({source}): {glyphs}"
