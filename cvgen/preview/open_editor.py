"""Opens the editor at a place, and says what came of it.

Part of ``preview``. A program is started with a list of words: no shell reads the name
of a file. It is not waited for, and what it prints goes nowhere.
"""

from __future__ import annotations

import subprocess
from pathlib import Path
from threading import Thread

import msgspec
from msgspec.structs import replace

from cvgen.diagnostics import Location
from cvgen.preview.editor import (
    AddressEditor,
    CommandEditor,
    Editor,
    NoEditor,
    address_of,
    command_of,
)

__all__ = ["Opened", "open_editor"]


class Opened(msgspec.Struct, frozen=True, kw_only=True):
    """The place, its line, and what happened: a sentence, or an address to follow."""

    place: str
    excerpt: str = ""
    message: str = ""
    address: str = ""


def open_editor(editor: Editor, place: Location) -> Opened:
    """Open a place, if there is an editor for it."""
    opened = Opened(place=_said(place), excerpt=place.excerpt)
    absolute = _absolute(place)
    match editor:
        case NoEditor(reason=reason):
            return replace(opened, message=reason)
        case AddressEditor():
            return replace(opened, address=address_of(editor, absolute))
        case CommandEditor():
            return replace(opened, message=_start(editor, absolute))


def _absolute(place: Location) -> Location:
    return replace(place, file=str(Path(place.file).resolve()))


def _said(place: Location) -> str:
    return f"{place.file}:{place.line}" if place.line else place.file


def _start(editor: CommandEditor, place: Location) -> str:
    program, *arguments = command_of(editor, place)
    try:
        process = subprocess.Popen(  # noqa: S603 - the user's own editor, and no shell
            [program, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError as problem:
        return f"{program} cannot be started: {(problem.strerror or '').lower()}"
    # Who is not waited for stays in the system's table; the preview's end ends no one.
    Thread(target=process.wait, daemon=True).start()
    return f"opened with {Path(program).name}"
