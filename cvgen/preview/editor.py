"""An editor as the user names it: a command to run, or an address to follow.

Part of ``preview``, pure. Commands are lists of words and never see a shell. Where a
template has no ``{file}`` of its own, the table below knows how each program is told a
line. An editor that needs a terminal cannot be opened from a browser.
"""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from pathlib import PurePath
from types import MappingProxyType
from typing import TypeAlias
from urllib.parse import quote

import msgspec

from cvgen.diagnostics import Location

__all__ = [
    "AddressEditor",
    "CommandEditor",
    "Editor",
    "NoEditor",
    "address_of",
    "choose_editor",
    "command_of",
]

FILE = "{file}"


class CommandEditor(msgspec.Struct, frozen=True, tag=True):
    """A program with its arguments, some of them with places to fill in."""

    arguments: tuple[str, ...]


class AddressEditor(msgspec.Struct, frozen=True, tag=True):
    """An address of a scheme that the user's system opens an editor for."""

    template: str


class NoEditor(msgspec.Struct, frozen=True, tag=True):
    """No editor can be opened, and why."""

    reason: str


Editor: TypeAlias = CommandEditor | AddressEditor | NoEditor

WITH_COLUMN = "{file}:{line}:{column}"
VISUAL_STUDIO, JETBRAINS = ("--goto", WITH_COLUMN), ("--line", "{line}", FILE)
PLUS = ("+{line}", FILE)

PROGRAMS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        **dict.fromkeys(
            ("code", "code-insiders", "codium", "cursor", "windsurf"), VISUAL_STUDIO
        ),
        **dict.fromkeys(("subl", "sublime_text", "zed", "zeditor"), (WITH_COLUMN,)),
        **dict.fromkeys(("idea", "pycharm", "webstorm", "geany"), JETBRAINS),
        **dict.fromkeys(("gedit", "gnome-text-editor", "xed", "pluma"), PLUS),
        **dict.fromkeys(("gvim", "mvim"), ("--remote-silent", *PLUS)),
        "emacsclient": ("-n", "+{line}:{column}", FILE),
        "emacs": ("+{line}:{column}", FILE),
        "kate": ("--line", "{line}", "--column", "{column}", FILE),
        "mate": ("--line", "{line}:{column}", FILE),
    }
)
"""How programs are told where to go, as their manuals say."""

TERMINAL = frozenset(
    {"ed", "ex", "helix", "hx", "joe", "kak", "less", "mcedit", "micro", "nano", "ne"}
    | {"nvim", "pico", "vi", "vim"}
)

HOW = "say which with --editor, as in `--editor code` or `--editor vscode://file/`"


def choose_editor(wanted: str, environment: Mapping[str, str]) -> Editor:
    """The editor of an option, else of VISUAL, else of EDITOR."""
    named = wanted or environment.get("VISUAL") or environment.get("EDITOR") or ""
    if "://" in named:
        has_place = FILE in named
        return AddressEditor(named if has_place else named + WITH_COLUMN)
    try:
        words = tuple(shlex.split(named))
    except ValueError:
        return NoEditor(f"the name of the editor has a quotation mark alone: {HOW}")
    if not words:
        return NoEditor(f"no editor is named: {HOW}")
    return _with_place(words)


def _with_place(words: tuple[str, ...]) -> Editor:
    if any(FILE in word for word in words):
        return CommandEditor(words)
    program = PurePath(words[0]).name.removesuffix(".exe").removesuffix(".cmd")
    if program in TERMINAL or (program.startswith("emacs") and _in_terminal(words)):
        return NoEditor(f"{program} needs a terminal: {HOW}")
    return CommandEditor((*words, *PROGRAMS.get(program, (FILE,))))


def _in_terminal(words: tuple[str, ...]) -> bool:
    return bool({"-nw", "-t", "-tty", "--tty"} & set(words[1:]))


def command_of(editor: CommandEditor, place: Location) -> tuple[str, ...]:
    """The words of the command that opens a place; its file's path is absolute."""
    return tuple(
        _filled(word, place.file, place) if i else word
        for i, word in enumerate(editor.arguments)
    )


def address_of(editor: AddressEditor, place: Location) -> str:
    """The address that opens a place; its file's path is absolute."""
    path = quote(place.file.replace("\\", "/"), safe="/:")
    template = editor.template
    if path.startswith("/"):  # one slash, not two
        template = template.replace("/" + FILE, FILE)
    return _filled(template, path, place)


def _filled(template: str, file: str, place: Location) -> str:
    """A template with its places; a brace of a path is no place."""
    line, column = str(max(place.line, 1)), str(max(place.column, 1))
    before = template.replace("{line}", line).replace("{column}", column)
    return before.replace(FILE, file)
