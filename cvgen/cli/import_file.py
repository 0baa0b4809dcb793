"""The command ``import``: a file of another system into the author's data.

Part of ``cli``. First what could not be taken over, then the difference as a patch,
then how much it is; then it is written, if that is wanted.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

import msgspec
import typer

from cvgen.cli.difference import difference
from cvgen.cli.next_step import as_argument, say_wanting
from cvgen.cli.report import print_diagnostics, visible, wanted_colour
from cvgen.diagnostics import Diagnostic, InvalidInput, Location, error
from cvgen.files.foreign import need_importers, read_foreign
from cvgen.files.read import PROFILE, PUBLICATIONS, check_folder, read_text
from cvgen.files.write import replace_file
from cvgen.importers.bring_in import bring_in_works
from cvgen.importers.bring_in_own import OwnOutcome, bring_in_own
from cvgen.importers.bring_in_profile import (
    ProfileOutcome,
    bring_in_profile,
)
from cvgen.importers.draft import Imported
from cvgen.importers.owner import check_owner, families_of
from cvgen.loading.source import SourceText
from cvgen.model.foreign_format import ForeignFormat

__all__ = ["Order", "bring_in", "import_file", "summarise"]

LOST = frozenset({"no-home", "refused"})
COLOURS = {"+": typer.colors.GREEN, "-": typer.colors.RED, "@": typer.colors.CYAN}


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What the command line asks for; ``has_others`` for works of others too."""

    form: ForeignFormat
    file: Path
    data: Path
    is_sure: bool = False
    has_others: bool = False


def import_file(order: Order) -> None:
    """Show what an import changes, and write it if that is wanted.

    Raises:
        InvalidInput: A file is at fault; nothing was written.
    """
    need_importers()
    imported = read_foreign(order.file, order.form)
    bring_in(imported, order.data, is_sure=order.is_sure, has_others=order.has_others)


def bring_in(
    imported: Imported, data: Path, *, is_sure: bool, has_others: bool = False
) -> None:
    """Show and perhaps write what is imported.

    Works that do not have the owner among their authors come in if it ``has_others``.

    Raises:
        InvalidInput: The author's files are at fault, or have changed while the
            question stood; nothing was written.
    """
    check_folder(data)
    works, profile = _text(data / PUBLICATIONS), _text(data / PROFILE)
    person = bring_in_profile(imported, profile)
    after = SourceText(profile.name, person.text)
    own = _all_works if has_others else bring_in_own
    found = own(imported, works, after)
    outcome = found.outcome
    print_diagnostics(sorted((*found.findings, *person.findings), key=_line), "")
    changed = [
        (source, text)
        for source, text in ((profile, person.text), (works, outcome.text))
        if text != source.text
    ]
    for source, text in changed:
        for line in _difference(source, text):
            typer.echo(line, color=wanted_colour(os.environ))
    typer.echo(summarise(imported, found, person))
    say_wanting(outcome.wanting, data)
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
        keep = partial(_check_unchanged, source)
        replace_file(Path(source.name), text.encode(), keep=keep)
    command = f"cvgen build{as_argument(data)}"
    typer.echo(f"{visible(names)}: written; see it with: {command}")


def _all_works(
    imported: Imported, publications: SourceText, profile: SourceText
) -> OwnOutcome:
    """The works of a file, with a word on those that are not the owner's."""
    outcome = bring_in_works(imported, publications, families_of(profile))
    strangers = check_owner(profile, outcome.merged, imported.source.name)
    return OwnOutcome(outcome, (*outcome.findings, *strangers))


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
    for line in difference(before.text, after, before.name):
        yield typer.style(visible(line), fg=COLOURS.get(line[:1]))


def summarise(imported: Imported, own: OwnOutcome, person: ProfileOutcome) -> str:
    """How many entries were read, and what has become of them, each counted once."""
    merged = own.outcome.merged
    works = (
        (merged.new, "new"),
        (merged.filled, "filled in"),
        (merged.known, "known"),
        (merged.paired, "paired with a preprint"),
        (imported.referred, "told by those that refer to it"),
        (own.outcome.left_out, "left out"),
        (own.strangers, "of others left out"),
    )
    profile = ((person.count, "added"), (person.known, "there already"))
    findings = (*own.findings, *person.findings)
    values = sum(one.code in LOST for one in findings)
    what = "1 value" if values == 1 else f"{values} values"
    parts = (
        f"{imported.read} read: {_counted(works)}" if imported.read else "",
        f"profile: {_counted(profile)}" if _counted(profile) else "",
        f"{what} without a home, listed above" if values else "",
    )
    told = "; ".join(filter(None, parts))
    return f"{visible(imported.source.name)}: {told or 'nothing read'}"


def _counted(parts: Iterable[tuple[int, str]]) -> str:
    return ", ".join(f"{count} {what}" for count, what in parts if count)


def _is_wanted(names: str, *, is_sure: bool) -> bool:
    """Whether to write: said before, or asked for on a terminal."""
    if is_sure:
        return True
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return False
    return typer.confirm(f"write {visible(names)}?")
