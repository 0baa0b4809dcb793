"""Make a new data folder, and see that it can be built before it is there.

Part of ``cli.starting``.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

import typer
from msgspec.structs import replace

from cvgen.cli.next_step import as_argument, say_wanting
from cvgen.cli.report import print_diagnostics, visible
from cvgen.cli.starting.starter import Owner, quoted, sample_files, starter_files
from cvgen.counted import counted
from cvgen.files.foreign import need_importers
from cvgen.files.new_folder import refuse_present, write_new
from cvgen.files.read import PROFILE, PUBLICATIONS
from cvgen.live.outcome import Outcome
from cvgen.loading.addresses import read_email
from cvgen.loading.fault import Refused
from cvgen.loading.names import read_name
from cvgen.model.foreign_format import ForeignFormat

__all__ = ["ask_owner", "make_folder"]

IGNORED = ".gitignore"
"""That of a repository that the folder is added to is no obstacle."""

NOBODY = "a CV is somebody's: write the name, as in `Mei Chen`"
BUILT = "build"
"""The folder that a repository does not want."""

ABOUT = {
    PROFILE: "who you are; an example of every section to uncomment",
    PUBLICATIONS: "your works",
    "variants/default.yaml": "a CV with everything",
    "variants/two-page.yaml": "a short one; copy it for each application",
}


def ask_owner(owner: Owner, folder: Path) -> Owner:
    """What is not known yet, from whoever sits at the terminal.

    Nobody is asked in vain: first it is seen that the folder can be made.

    Raises:
        BadParameter: The e-mail address that is known is none.
        InvalidInput: A file is there already.
    """
    names = (name for name in starter_files(owner) if name != IGNORED)
    refuse_present(folder, dict.fromkeys(names))
    name, email, organization = owner.name, owner.email, owner.organization
    _checked_email(email)
    if not name:
        name = typer.prompt(
            "Your name, as it stands on papers", value_proc=_checked_name
        )
    if not email:
        email = typer.prompt(
            "E-mail (Enter leaves it out)",
            "",
            show_default=False,
            value_proc=_checked_email,
        )
    if not organization:
        organization = typer.prompt(
            "Institution (Enter leaves it out)", "", show_default=False
        )
    return replace(
        owner, name=name.strip(), email=email.strip(), organization=organization.strip()
    )


def _checked_name(text: str) -> str:
    """The name, or the same question again if it cannot be one.

    Raises:
        BadParameter: It is nothing, or not one person's name.
    """
    if not text.strip():
        raise typer.BadParameter(NOBODY)
    try:
        read_name(text)
    except Refused as refused:
        raise typer.BadParameter(visible(refused.faults[0].message)) from None
    return text


def _checked_email(text: str) -> str:
    """The address, or nothing if it is left out.

    Raises:
        BadParameter: It is none; at a prompt that is said, and asked again.
    """
    if text.strip():
        try:
            read_email(text)
        except Refused as refused:
            fault = refused.faults[0]
            message = "; ".join((fault.message, *fault.hints))
            raise typer.BadParameter(visible(message)) from None
    return text


def make_folder(
    folder: Path,
    owner: Owner | None,
    foreign: tuple[ForeignFormat, Path] | None = None,
) -> None:
    """Make the folder of an owner, or of the sample, and say what to do next.

    ``foreign`` is the file that the owner's works come from.

    Raises:
        BadParameter: The owner cannot be printed.
        InvalidInput: A file is there already, or cannot be written.
    """
    files = starter_files(owner) if owner else sample_files()
    has_ignored = os.path.lexists(folder / IGNORED)
    if has_ignored:
        del files[IGNORED]
    refuse_present(folder, files)
    wanting = _bring(*foreign, files) if foreign else ()
    if owner:
        _check(files)
    write_new(folder, files)
    where = visible(str(folder))
    made = f"a CV of {owner.name} to fill in" if owner else "the sample"
    typer.echo(visible(f"{where}: {made}"))
    if owner:
        _say_family(owner.name)
    _say_next(folder, files if owner else (), has_ignored=has_ignored)
    say_wanting(wanting, folder)


def _say_family(name: str) -> None:
    """Which word is the family name, where the one before it may belong to it."""
    read = read_name(name)
    given = read.given.split()
    is_sure = "," in name or read.non_dropping_particle
    if is_sure or len(given) == 1 or not given or given[-1].endswith("."):
        return
    whole = f"{given[-1]} {read.family}"
    written = quoted(f"{whole}, {' '.join(given[:-1])}")
    hint = f"if it is {whole}, write `name: {written}` in {PROFILE}"
    typer.echo(visible(f"  family name: {read.family}; {hint}"))


def _say_next(folder: Path, files: Iterable[str], *, has_ignored: bool) -> None:
    """What is in the folder, and how it is built."""
    for name in files:
        if name in ABOUT:
            typer.echo(f"  {name:<23} {ABOUT[name]}")
    if has_ignored:
        path, told = folder / IGNORED, "as it was"
        if not _is_ignored(path):
            told += f"; put {BUILT}/ into it"
        typer.echo(f"  {IGNORED:<23} {told}")
    argument = as_argument(folder)
    typer.echo(
        f"next: `cvgen build{argument}` builds it, and `cvgen watch{argument}` "
        "does so after every save"
    )


def _is_ignored(path: Path) -> bool:
    """Whether a list of what git ignores has the folder of what is built."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    return any(line.strip().strip("/") == BUILT for line in lines)


def _bring(form: ForeignFormat, path: Path, files: dict[str, str]) -> tuple[str, ...]:
    """Put what a file says into the files; what is to be said of it is said.

    What comes back are DOIs of works that lack their authors.
    """
    need_importers()
    from cvgen.cli.starting.bring import (  # noqa: PLC0415 — needs the importers
        bring_works,
    )

    brought = bring_works(form, path, files)
    print_diagnostics(brought.findings, "")
    counts = (
        (brought.left_out, "left out"),
        (brought.strangers, "of others left out"),
        (brought.added, "added to the profile"),
    )
    works = f"{counted(brought.works, 'work')} brought in"
    told = (works, *(f"{count} {what}" for count, what in counts if count))
    typer.echo(f"{visible(str(path))}: {', '.join(told)}")
    if brought.strangers:
        typer.echo("  `--alias NAME` tells another spelling of your name")
    files["profile.yaml"] = brought.profile
    files["publications.yaml"] = brought.publications
    return brought.wanting


def _check(files: dict[str, str]) -> None:
    """See that what is written can be built."""
    from cvgen.live.rebuild import (  # noqa: PLC0415 — loads all that builds
        Order,
        Rebuilder,
    )

    with tempfile.TemporaryDirectory(prefix="cvgen-") as name:
        write_new(Path(name), files)
        rebuilt = Rebuilder(Order(data=Path(name)), {}).rebuild()
    if rebuilt.outcome is Outcome.FAILED:
        problem = rebuilt.diagnostics[0]
        hints = "".join(f"; {hint}" for hint in problem.hints)
        message = f"this cannot be printed: {problem.message}{hints}"
        raise typer.BadParameter(visible(message))
