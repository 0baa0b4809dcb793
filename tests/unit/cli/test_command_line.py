"""Paths of the command line are meant as they are in a shell."""

from __future__ import annotations

import pytest
import typer

from cvgen.cli.command_line import read_words


@pytest.mark.parametrize(
    ("words", "read"),
    [
        (["build", "~/data"], ["build", "/home/mei/data"]),
        (["build", "--output=~/cv.pdf"], ["build", "--output=/home/mei/cv.pdf"]),
        (["build", "-o", "~"], ["build", "-o", "/home/mei"]),
        (["build", "./~/data", "a~/b", "~mei"], ["build", "./~/data", "a~/b", "~mei"]),
        (["new", "--name", "", "--alias="], ["new", "--name", "", "--alias="]),
        ([], []),
    ],
)
def test_the_home_folder_stands_in_place_of_its_sign(
    words: list[str], read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/home/mei")
    assert read_words(words) == read


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["build", ""], "the path is empty: name a folder or a file"),
        (["build", " "], "the path is empty: name a folder or a file"),
        (["build", "-o", ""], "the path of -o is empty: name a folder or a file"),
        (["export", "--data="], "the path of --data is empty: name a folder or a file"),
    ],
)
def test_an_empty_path_is_refused(words: list[str], message: str) -> None:
    with pytest.raises(typer.BadParameter) as caught:
        read_words(words)
    assert caught.value.message == message
