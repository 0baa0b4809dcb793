"""The words of the command line as their author means them.

Part of ``cli``, before Typer reads them. A shell puts the home folder for ``~`` only
where a word begins and is in no quotes: ``--output=~/cv.pdf`` comes as it is typed, and
would make a folder of that name. A word that a shell was to fill in may be empty, and
an empty path is the current folder.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

import typer

__all__ = ["read_words"]

HOME = "~"
PATHS = frozenset({"--output", "-o", "--data"})
"""The options with a path; of the others some may be empty."""


def read_words(words: Sequence[str]) -> list[str]:
    """The words with the home folder in place of its sign.

    Raises:
        typer.BadParameter: One that must be a path is empty.
    """
    return list(_read(words))


def _read(words: Sequence[str]) -> Iterator[str]:
    before = ""
    for word in words:
        name, is_joined, value = word.partition("=")
        is_option = name.startswith("-") and bool(is_joined)
        path = value if is_option else word
        if not path.strip() and _is_path(name if is_option else before):
            of = f" of {name if is_option else before}" if is_option or before else ""
            message = f"the path{of} is empty: name a folder or a file"
            raise typer.BadParameter(message)
        yield f"{name}={_at_home(path)}" if is_option else _at_home(path)
        before = word if word.startswith("-") else ""


def _is_path(option: str) -> bool:
    """Whether the value of an option is a path, as what stands alone mostly is."""
    return not option or option in PATHS


def _at_home(path: str) -> str:
    is_sign = path == HOME or path.startswith((f"{HOME}/", f"{HOME}{os.sep}"))
    return os.path.expanduser(path) if is_sign else path  # noqa: PTH111 — a text
