"""A shell that completes is told the commands, and the variants of the folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.end_to_end.command import run, write_data
from tests.end_to_end.test_command_line import HEAVY, imported


def completed(words: str, folder: Path) -> list[str]:
    changes = {
        "_PYTHON _M CVGEN_COMPLETE": "complete_bash",  # of `python -m cvgen`
        "COMP_WORDS": words,
        "COMP_CWORD": str(words.count(" ")),
    }
    return run(folder=folder, changes=changes).out.split()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two data folders, of which one is the usual."""
    for name, variants in (("data", "ab"), ("mine", "cd")):
        data = write_data(tmp_path).rename(tmp_path / f"new-{name}")
        (data / "variants").mkdir()
        for variant in variants:
            path = data / "variants" / f"{variant}.yaml"
            path.write_text("{}", encoding="utf-8")
    for name in ("data", "mine"):
        (tmp_path / f"new-{name}").rename(tmp_path / name)
    return tmp_path


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("cvgen build --variant ", ["a", "b"]),
        ("cvgen build mine --variant ", ["c", "d"]),
        ("cvgen build mine --variant d", ["d"]),
        ("cvgen watch mine -q --variant ", ["c", "d"]),
        ("cvgen build nowhere --variant ", []),
    ],
)
def test_variants_are_completed(words: str, names: list[str], folder: Path) -> None:
    assert completed(words, folder) == names


def test_commands_are_completed(tmp_path: Path) -> None:
    assert completed("cvgen w", tmp_path) == ["watch"]


def test_nothing_heavy_is_loaded_for_help(tmp_path: Path) -> None:
    heavy = {*HEAVY, "rich", "watchfiles", "anyio", "hashlib"}
    for words in (("--help",), ("watch", "--help"), ("new", "--help")):
        assert imported(*words, folder=tmp_path) & heavy == set()
