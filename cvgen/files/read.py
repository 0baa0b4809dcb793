"""Read the author's files, with a word for everything that may be in the way.

Part of ``files``.
"""

from __future__ import annotations

import stat
from pathlib import Path

from cvgen.diagnostics import Diagnostic, InvalidInput, Location, error
from cvgen.loading.source import MAX_BYTES, SourceText, read_source

__all__ = [
    "MAX_PDF_BYTES",
    "PROFILE",
    "PUBLICATIONS",
    "check_folder",
    "read_content",
    "read_data",
    "read_text",
    "reason_of",
]

PROFILE = "profile.yaml"
PUBLICATIONS = "publications.yaml"

MAX_PDF_BYTES = 200_000_000
"""No funder takes more than half of it."""

MISSING, NOT_A_FILE, UNREADABLE = "missing-file", "not-a-file", "unreadable"
NO_FOLDER = "missing-folder"

FOLDER_HINT = f"name the folder that holds {PROFILE} and {PUBLICATIONS}"
SAMPLE_HINT = "`cvgen new` makes a folder to fill in, `cvgen new --example` a sample"
NO_WORKS_HINT = "if there are no publications, write `[]` into it"


def read_data(folder: Path) -> tuple[SourceText, SourceText]:
    """The profile and the publications of a data folder.

    Raises:
        InvalidInput: Something is missing or cannot be read; all that is known is said.
    """
    check_folder(folder)
    problems: list[Diagnostic] = []
    sources: list[SourceText] = []
    for name, hints in ((PROFILE, (SAMPLE_HINT,)), (PUBLICATIONS, (NO_WORKS_HINT,))):
        try:
            sources.append(read_text(folder / name, hints))
        except InvalidInput as invalid:
            problems += invalid.diagnostics
    if problems:
        raise InvalidInput(problems)
    profile, publications = sources
    return profile, publications


def read_text(path: Path, hints: tuple[str, ...] = ()) -> SourceText:
    """The text of a file; of a too large one no more than shows that it is.

    Raises:
        InvalidInput: It is missing or cannot be read.
    """
    return read_source(str(path), read_content(path, MAX_BYTES + 1, hints))


def read_content(path: Path, most: int, hints: tuple[str, ...] = ()) -> bytes:
    """The bytes of a file, as many as asked for at most.

    Raises:
        InvalidInput: It is missing or cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(most)
    except FileNotFoundError:
        near = _near(path)
        if near:
            hints = (f"there is a {near}: rename it to {path.name}",)
        message = f"{path.name} is missing"
        raise _failure(MISSING, message, path, hints) from None
    except IsADirectoryError:
        message = f"{path.name or path} is a folder"
        raise _failure(NOT_A_FILE, message, path) from None
    except OSError as problem:
        message = f"{path.name} cannot be read: {reason_of(problem)}"
        raise _failure(UNREADABLE, message, path) from None


def _near(path: Path) -> str | None:
    """A file beside the missing one whose name differs by case or by ``.yml``."""
    try:
        names = sorted(one.name for one in path.parent.iterdir())
    except OSError:
        return None
    wanted = {path.name.lower()}
    if path.suffix == ".yaml":
        wanted.add(path.with_suffix(".yml").name.lower())
    others = (name for name in names if name != path.name)
    return next((name for name in others if name.lower() in wanted), None)


def _failure(
    code: str, message: str, path: Path, hints: tuple[str, ...] = ()
) -> InvalidInput:
    location = Location(str(path))
    return InvalidInput((error(code, message, location=location, hints=hints),))


def reason_of(problem: OSError) -> str:
    """Why the system refuses, as a part of a sentence."""
    return (problem.strerror or "unknown reason").lower()


def check_folder(folder: Path) -> None:
    """Refuse what is no folder; files in one that is may still be out of reach."""
    hints: tuple[str, ...] = (FOLDER_HINT, SAMPLE_HINT)
    try:
        if stat.S_ISDIR(folder.stat().st_mode):
            return
        what = "is not a folder"
    except (FileNotFoundError, NotADirectoryError):
        what = "is missing"
        if (folder.parent / PROFILE).is_file():
            hints = (f"`cvgen build {folder.parent}` builds the data there", *hints)
    except OSError as problem:
        what = f"cannot be read: {reason_of(problem)}"
    raise _failure(NO_FOLDER, f"the data folder {what}", folder, hints)
