"""Replace a file whole: until the new one is complete, the old one stays.

Part of ``files``. The bytes go to a temporary file in the same folder, which then takes
the place of the old one in a single step. Whatever happens between, also an interrupt,
leaves the old file as it was and no temporary file behind. A link stays a link; what is
no file, such as ``/dev/null``, is written to.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

from cvgen.diagnostics import InvalidInput, Location, WrongCommand, error
from cvgen.files.read import reason_of

__all__ = ["check_output", "new_folder", "replace_file", "settle_file"]

READABLE = 0o666
"""What a new file may be, less the user's mask; temporary files start as 0600."""

NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
"""How a temporary file is opened, for bytes on Windows too; ``tempfile`` is slower to
import than all of this is to run."""

Keep: TypeAlias = Callable[[], None]
"""Raises InvalidInput if the file that is there may not be replaced."""

RANDOM_BYTES = 8
"""In the name of a temporary file, which nobody else then takes."""


def check_output(path: Path, endings: tuple[str, ...] = (".pdf",)) -> None:
    """See that a path is one to write a format to: by its name, never onto data.

    Args:
        path: Where the author wants it.
        endings: Those that the format has, the usual one first.

    Raises:
        WrongCommand: It has another ending, and is no device such as ``/dev/null``.
    """
    if path.suffix.lower() in endings:
        return
    usual = endings[0]
    try:
        if path.is_dir():
            raise _is_a_folder(path, usual)
        if path.exists() and not path.is_file():
            return
    except OSError as problem:
        raise _unwritable(path, reason_of(problem)) from None
    message = f"the output {path} does not end in {' or '.join(endings)}"
    hint = f"write --output {path.with_suffix(usual)}"
    location = Location(str(path))
    raise WrongCommand(
        (error("output-name", message, location=location, hints=(hint,)),)
    )


def replace_file(
    path: Path, content: bytes, *, keep: Keep | None = None, is_settled: bool = True
) -> None:
    """Put ``content`` at ``path``, in a folder that is made if need be.

    ``keep`` is asked last, so that a file which has come meanwhile is not lost either.
    ``is_settled`` waits until the disk has it before the old file goes; else that is
    for ``settle_file`` to see to, when nobody waits. Until then nothing but a loss of
    power can take the new file away.

    Raises:
        InvalidInput: It cannot be written there, or is to be kept; an older file is
            untouched.
    """
    try:
        if path.is_dir():
            raise _is_a_folder(path)
        if path.exists() and not path.is_file():
            path.write_bytes(content)
            return
        target = Path(os.path.realpath(path))
        if target.exists() and not os.access(target, os.W_OK):
            raise _is_protected(path)
        target.parent.mkdir(parents=True, exist_ok=True)
        _replace(target, content, keep, is_settled=is_settled)
    except FileExistsError:
        raise _unwritable(path, f"{path.parent} is not a folder") from None
    except OSError as problem:
        raise _unwritable(path, reason_of(problem)) from None


def new_folder(path: Path) -> str:
    """A word on a folder that is made for a file; perhaps its name is misspelt."""
    return "" if path.parent.is_dir() else f"the folder {path.parent} is new"


def settle_file(path: Path) -> None:
    """Wait until the disk has a file, unless it has gone or cannot be asked for."""
    with suppress(OSError):
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK)  # a pipe is not waited for
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _is_a_folder(path: Path, ending: str = ".pdf") -> WrongCommand:
    message = f"the output {path} is a folder"
    hint = f"name a file, as in --output {path / f'cv{ending}'}"
    location = Location(str(path))
    return WrongCommand(
        (error("output-folder", message, location=location, hints=(hint,)),)
    )


def _is_protected(path: Path) -> InvalidInput:
    """A file that somebody keeps from being written to, as one that has been sent."""
    message = "the output cannot be written: the file is write-protected"
    hint = "name another file with --output, or allow it to be written"
    location = Location(str(path))
    return InvalidInput(
        (error("unwritable", message, location=location, hints=(hint,)),)
    )


def _unwritable(path: Path, reason: str) -> InvalidInput:
    message = f"the output cannot be written: {reason}"
    return InvalidInput((error("unwritable", message, location=Location(str(path))),))


def _replace(
    path: Path, content: bytes, keep: Keep | None, *, is_settled: bool
) -> None:
    temporary = path.with_name(f".cvgen-{os.urandom(RANDOM_BYTES).hex()}")
    handle = os.open(temporary, NEW_FILE, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            if is_settled:
                file.flush()
                os.fsync(file.fileno())
        temporary.chmod(_mode(path))
        _place(temporary, path, keep)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _place(new: Path, path: Path, keep: Keep | None) -> None:
    """Give a new file its place; where there was none, so that nothing is overwritten.

    Raises:
        InvalidInput: There is a file, and it is to be kept.
    """
    if keep is not None:
        keep()
        if not path.exists():
            with suppress(OSError):  # one has come since, or the disk has no links
                path.hardlink_to(new)
                new.unlink()
                return
            keep()
    new.replace(path)


def _mode(path: Path) -> int:
    """The mode of the file to be replaced, or that of a new one."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return READABLE & ~mask
