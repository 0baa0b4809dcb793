"""The command ``import``: a file of another system into the author's data.

Part of ``cli``. First what could not be taken over, then the difference as a patch,
then how much it is; then it is written, if that is wanted.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path

import msgspec
import typer

from cvgen.cli.report import print_diagnostics, visible, wanted_colour
from cvgen.diagnostics import Diagnostic, InvalidInput, Location, error
from cvgen.files.foreign import need_importers, read_foreign
from cvgen.files.read import PROFILE, PUBLICATIONS, check_folder, read_text
from cvgen.files.write import replace_file
from cvgen.importers.bring_in import Outcome, bring_in_works
from cvgen.importers.bring_in_profile import (
    ProfileOutcome,
    bring_in_profile,
)
from cvgen.importers.draft import Imported
from cvgen.importers.owner import check_owner
from cvgen.loading.source import SourceText
from cvgen.model.foreign_format import ForeignFormat

__all__ = ["Order", "bring_in", "import_file", "summarise"]

LOST = frozenset({"no-home", "refused"})
COLOURS = {"+": typer.colors.GREEN, "-": typer.colors.RED, "@": typer.colors.CYAN}


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What the command line asks for."""

    form: ForeignFormat
    file: Path
    data: Path
    is_sure: bool = False


def import_file(order: Order) -> None:
    """Show what an import changes, and write it if that is wanted.

    Raises:
        InvalidInput: A file is at fault; nothing was written.
    """
    need_importers()
    bring_in(read_foreign(order.file, order.form), order.data, is_sure=order.is_sure)


def bring_in(imported: Imported, data: Path, *, is_sure: bool) -> None:
    """Show and perhaps write what is imported.

    Raises:
        InvalidInput: The author's files are at fault, or have changed while the
            question stood; nothing was written.
    """
    check_folder(data)
    works, profile = _text(data / PUBLICATIONS), _text(data / PROFILE)
    outcome = bring_in_works(imported, works)
    person = bring_in_profile(imported, profile)
    after = SourceText(profile.name, person.text)
    strangers = check_owner(after, outcome.merged, imported.source.name)
    findings = (*outcome.findings, *person.findings, *strangers)
    print_diagnostics(sorted(findings, key=_line), "")
    changed = [
        (source, text)
        for source, text in ((profile, person.text), (works, outcome.text))
        if text != source.text
    ]
    for source, text in changed:
        for line in _difference(source, text):
            typer.echo(line, color=wanted_colour(os.environ))
    typer.echo(summarise(imported, outcome, person))
    if not changed:
        typer.echo(f"{visible(str(data))}: nothing to change")
        return
    names = " and ".join(source.name for source, _ in changed)
    if not _is_wanted(names, is_sure=is_sure):
        typer.echo(f"{visible(names)}: nothing was written; --yes writes it")
        return
    for source, _ in changed:
        _check_unchanged(source)
    for source, text in changed:
        replace_file(Path(source.name), text.encode())
    typer.echo(f"{visible(names)}: written; see it with: cvgen build {data}")


def _text(path: Path) -> SourceText:
    """The author's file, or an empty one in the place of what is not there."""
    return read_text(path) if path.exists() else SourceText(str(path), "")


def _check_unchanged(source: SourceText) -> None:
    """See that a file still is what the difference was shown of."""
    if _text(Path(source.name)).text != source.text:
        message = "the file has changed meanwhile; import it again"
        location = Location(source.name)
        raise InvalidInput((error("changed", message, location=location),))


def _line(one: Diagnostic) -> int:
    return one.location.line if one.location else 0


def _difference(before: SourceText, after: str) -> Iterator[str]:
    """The difference as a patch, in colours where there are any."""
    name = before.name
    lines = unified_diff(
        before.text.splitlines(), after.splitlines(), name, name, lineterm=""
    )
    for line in lines:
        yield typer.style(visible(line), fg=COLOURS.get(line[:1]))


def summarise(imported: Imported, outcome: Outcome, person: ProfileOutcome) -> str:
    """How many entries were read, and what has become of them."""
    merged = outcome.merged
    parts = (
        (imported.read, "read"),
        (merged.new, "new"),
        (merged.filled, "filled in"),
        (merged.known, "known"),
        (merged.paired, "paired with a preprint"),
        (outcome.left_out, "left out"),
        (person.count, "added to the profile"),
        (person.known, "in the profile already"),
    )
    counts = ", ".join(f"{count} {what}" for count, what in parts if count)
    findings = (*outcome.findings, *person.findings)
    values = sum(one.code in LOST for one in findings)
    what = "1 value" if values == 1 else f"{values} values"
    said = f"; {what} without a home, listed above" if values else ""
    return f"{visible(imported.source.name)}: {counts or 'nothing read'}{said}"


def _is_wanted(names: str, *, is_sure: bool) -> bool:
    """Whether to write: said before, or asked for on a terminal."""
    if is_sure:
        return True
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return False
    return typer.confirm(f"write {visible(names)}?")
