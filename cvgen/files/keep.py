"""Refuse to replace a file that may be the only one there is of somebody's work.

Part of ``files``, asked as ``write`` replaces a file. A PDF of cvgen's says so and is
made again from the data, but not what somebody has written into it since. Of other
files whoever asks must know whether anything in them could be lost: a list of
references may have been written by hand, and an export may have been gone over. An
empty file holds nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from cvgen.diagnostics import InvalidInput, Location, error
from cvgen.files.namesake import is_continued, is_of_cvgen

__all__ = ["keep_another_pdf", "keep_other_content"]


MOST_BYTES = 64_000_000


def keep_another_pdf(path: Path) -> None:
    """See that a file to be replaced is a PDF as cvgen has made it, or not there.

    Raises:
        InvalidInput: It is another file, or somebody has gone on in it.
    """
    if not _holds_something(path):
        return
    said = "cvgen did not make it"
    if is_of_cvgen(path):
        if not is_continued(path):
            return
        said = "something has been added since cvgen made it"
    raise _refused(
        path,
        f"{path.name} is there already, and {said}",
        "name another file with --output, or move that one away",
        "`cvgen build` with --force replaces it",
    )


def keep_other_content(
    path: Path,
    content: bytes,
    is_made_again: Callable[[bytes], bool] = lambda _: False,
) -> None:
    """See that a file to be replaced says nothing else, or is not there.

    ``is_made_again`` tells of what a file says whether nothing of it could be lost.

    Raises:
        InvalidInput: It says something else, or cannot be read.
    """
    if not _holds_something(path) or _is_equal(path, content):
        return
    if is_made_again(_content(path)):
        return
    raise _refused(
        path,
        f"{path.name} is there already, with other content",
        "name another file with --output, or add --force to replace it",
    )


def _holds_something(path: Path) -> bool:
    try:
        return path.is_file() and path.stat().st_size > 0
    except OSError:
        return False  # which ``write`` finds out and says


def _is_equal(path: Path, content: bytes) -> bool:
    try:
        return path.stat().st_size == len(content) and path.read_bytes() == content
    except OSError:
        return False


def _content(path: Path) -> bytes:
    """What a file says; nothing if it cannot be read or no export is as large."""
    try:
        return path.read_bytes() if path.stat().st_size <= MOST_BYTES else b""
    except OSError:
        return b""


def _refused(path: Path, message: str, *hints: str) -> InvalidInput:
    location = Location(str(path))
    return InvalidInput(
        (error("file-exists", message, location=location, hints=hints),)
    )
