"""A place is opened by a program that gets words and no shell, or by an address."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from cvgen.diagnostics import Location
from cvgen.preview.editor import AddressEditor, CommandEditor, NoEditor
from cvgen.preview.open_editor import Opened, open_editor

PATIENCE = 20
PLACE = Location("data/a b; touch c.yaml", line=3, column=7, excerpt="name: Mei")
SAID = "data/a b; touch c.yaml:3"


def test_a_program_is_started_with_the_whole_path_as_one_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    note = tmp_path / "note"
    script = (
        "import sys, os; open('new', 'w').write(sys.argv[1]); os.rename('new', 'note')"
    )
    editor = CommandEditor((sys.executable, "-c", script, "{file}:{line}"))
    opened = open_editor(editor, PLACE)
    name = Path(sys.executable).name
    assert opened == Opened(
        place=SAID, excerpt="name: Mei", message=f"opened with {name}"
    )
    end = time.monotonic() + PATIENCE
    while not note.exists() and time.monotonic() < end:
        time.sleep(0.02)
    assert note.read_text() == f"{tmp_path}/data/a b; touch c.yaml:3"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["note"]


def test_a_program_that_is_not_there_is_said() -> None:
    opened = open_editor(CommandEditor(("no-such-editor",)), PLACE)
    assert opened.message == (
        "no-such-editor cannot be started: no such file or directory"
    )


def test_an_address_is_for_the_browser_to_follow(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    editor = AddressEditor("x://{file}:{line}")
    opened = open_editor(editor, Location("a.yaml", line=2))
    assert opened.address == f"x:/{tmp_path}/a.yaml:2"


def test_without_an_editor_the_place_is_said_all_the_same() -> None:
    opened = open_editor(NoEditor("no editor is named"), PLACE)
    assert opened == Opened(
        place=SAID, excerpt="name: Mei", message="no editor is named"
    )
