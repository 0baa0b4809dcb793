"""Write several new files at once, over none that is there: all of them or none.

Part of ``files``. They are made in a folder of their own, which then takes its name in
a single step; where there is a folder already, each file is linked into it, which
fails rather than overwrites.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from cvgen.counted import counted
from cvgen.diagnostics import Diagnostic, InvalidInput, Location, error

__all__ = ["refuse_present", "write_new"]

FOLDER_MODE = 0o777
HINT = "choose another folder, or move it away"


def refuse_present(folder: Path, names: Mapping[str, object]) -> None:
    """Refuse a folder that has one of the files, or is none.

    Raises:
        InvalidInput: It is so; the first file that is there is named.
    """
    if os.path.lexists(folder) and not folder.is_dir():
        raise InvalidInput((_problem(folder, f"{folder.name} is no folder"),))
    there = [folder / name for name in names if os.path.lexists(folder / name)]
    if there:
        raise InvalidInput((_there(*there),))


def write_new(folder: Path, files: Mapping[str, str]) -> None:
    """Write texts by their paths within a folder, which is made if need be.

    Raises:
        InvalidInput: One is there already, or cannot be written; then none is written.
    """
    refuse_present(folder, files)
    staged: Path | None = None
    try:
        is_new = not folder.is_dir()
        above = folder.absolute().parent if is_new else folder
        above.mkdir(parents=True, exist_ok=True)
        staged = Path(tempfile.mkdtemp(prefix=".cvgen-", dir=above))
        _fill(staged, files)
        if is_new:
            mask = os.umask(0)
            os.umask(mask)
            staged.chmod(FOLDER_MODE & ~mask)
            staged.rename(folder.absolute())
        else:
            _link_all(staged, folder, files)
    except OSError as problem:
        if isinstance(problem, FileExistsError):
            refuse_present(folder, files)
        reason = (problem.strerror or "unknown reason").lower()
        message = f"the folder cannot be written: {reason}"
        raise InvalidInput((_problem(folder, message, code="unwritable"),)) from None
    finally:
        if staged is not None:
            shutil.rmtree(staged, ignore_errors=True)


def _fill(folder: Path, files: Mapping[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


def _link_all(staged: Path, folder: Path, files: Mapping[str, str]) -> None:
    """Give each file its place; what has been given before a failure is taken back."""
    made: list[Path] = []
    try:
        for name in files:
            path = folder / name
            missing = [one for one in path.parents if not one.is_dir()]
            for one in reversed(missing):
                one.mkdir()
                made.append(one)
            _link(staged / name, path)
            made.append(path)
    except BaseException:
        for path in reversed(made):
            with suppress(OSError):  # somebody else has something there by now
                path.rmdir() if path.is_dir() else path.unlink()
        raise


def _link(source: Path, path: Path) -> None:
    """Put a file at a path where there is none.

    Raises:
        FileExistsError: There is one.
        OSError: It cannot be put there.
    """
    try:
        path.hardlink_to(source)
    except FileExistsError:
        raise
    except OSError:  # not every file system has links
        with path.open("xb") as file:
            file.write(source.read_bytes())


def _there(first: Path, *others: Path) -> Diagnostic:
    are = f"and {counted(len(others), 'other file')} are" if others else "is"
    message = f"{first.name} {are} there already, and nothing is overwritten"
    return _problem(first, message)


def _problem(path: Path, message: str, *, code: str = "file-exists") -> Diagnostic:
    return error(code, message, location=Location(str(path)), hints=(HINT,))
