"""The user's editor is told a place as it wants to be told, and never by a shell."""

from __future__ import annotations

import pytest

from cvgen.diagnostics import Location
from cvgen.preview.editor import (
    AddressEditor,
    CommandEditor,
    NoEditor,
    address_of,
    choose_editor,
    command_of,
)

PLACE = Location("/home/m/my data/$(rm) {line}.yaml", line=3, column=7)
FILE = PLACE.file


def words(wanted: str) -> tuple[str, ...]:
    editor = choose_editor(wanted, {})
    assert isinstance(editor, CommandEditor)
    return command_of(editor, PLACE)


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("code", ("code", "--goto", f"{FILE}:3:7")),
        ("code --wait", ("code", "--wait", "--goto", f"{FILE}:3:7")),
        ("/opt/bin/code.cmd", ("/opt/bin/code.cmd", "--goto", f"{FILE}:3:7")),
        ("subl", ("subl", f"{FILE}:3:7")),
        ("emacsclient", ("emacsclient", "-n", "+3:7", FILE)),
        ("gvim", ("gvim", "--remote-silent", "+3", FILE)),
        ("kate", ("kate", "--line", "3", "--column", "7", FILE)),
        ("pycharm", ("pycharm", "--line", "3", FILE)),
        ("my-editor -x", ("my-editor", "-x", FILE)),
        ("'my editor' -l{line} {file}", ("my editor", "-l3", FILE)),
        ("vim-in-window {file}", ("vim-in-window", FILE)),
    ],
)
def test_a_command_is_filled_in_word_by_word(
    wanted: str, expected: tuple[str, ...]
) -> None:
    assert words(wanted) == expected


def test_a_file_without_a_line_is_opened_at_its_first() -> None:
    editor = CommandEditor(("code", "--goto", "{file}:{line}:{column}"))
    assert command_of(editor, Location("/a.yaml"))[-1] == "/a.yaml:1:1"


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("vscode://file/", "vscode://file/home/m/a%26b.yaml:3:7"),
        ("vscode://file/{file}:{line}", "vscode://file/home/m/a%26b.yaml:3"),
        (
            "idea://open?file={file}&line={line}",
            "idea://open?file=/home/m/a%26b.yaml&line=3",
        ),
    ],
)
def test_an_address_has_the_path_escaped(wanted: str, expected: str) -> None:
    editor = choose_editor(wanted, {})
    assert isinstance(editor, AddressEditor)
    place = Location("/home/m/a&b.yaml", line=3, column=7)
    assert address_of(editor, place) == expected


def test_the_option_stands_before_visual_and_that_before_editor() -> None:
    environment = {"VISUAL": "code", "EDITOR": "subl"}
    assert choose_editor("kate", environment) == choose_editor("kate", {})
    assert choose_editor("", environment) == choose_editor("code", {})
    assert choose_editor("", {"EDITOR": "subl"}) == choose_editor("subl", {})


HOW = "say which with --editor, as in `--editor code` or `--editor vscode://file/`"


@pytest.mark.parametrize(
    ("wanted", "reason"),
    [
        ("", f"no editor is named: {HOW}"),
        ("  ", f"no editor is named: {HOW}"),
        ("vim", f"vim needs a terminal: {HOW}"),
        ("/usr/bin/nano -w", f"nano needs a terminal: {HOW}"),
        ("emacs -nw", f"emacs needs a terminal: {HOW}"),
        ("'code", f"the name of the editor has a quotation mark alone: {HOW}"),
    ],
)
def test_what_cannot_be_opened_says_why(wanted: str, reason: str) -> None:
    assert choose_editor(wanted, {}) == NoEditor(reason)
