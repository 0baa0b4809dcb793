"""The words of ``cvgen new`` become a folder and its owner."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from cvgen.cli.app import app
from cvgen.cli.commands.new import WorksFormat
from cvgen.cli.starting import new as command
from cvgen.cli.starting.starter import Owner
from cvgen.model.foreign_format import ForeignFormat

Foreign = tuple[ForeignFormat, Path] | None
Asked = list[tuple[Path, Owner | None, Foreign]]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """What the command was asked to make, in place of making it."""
    made: Asked = []

    def make(folder: Path, owner: Owner | None, foreign: Foreign) -> None:
        made.append((folder, owner, foreign))

    monkeypatch.setattr(command, "make_folder", make)
    return made


@pytest.mark.parametrize(
    ("words", "folder", "owner"),
    [
        (["--name", " Mei Chen "], "data", Owner(name="Mei Chen")),
        (["--example"], "data", None),
        (["mine", "--example"], "mine", None),
        (
            ["x", "--name", "M", "--email", "m@x.edu", "--organization", "X"],
            "x",
            Owner(name="M", email="m@x.edu", organization="X"),
        ),
        (
            ["--name", "M", "--alias", "A", "--alias", "B"],
            "data",
            Owner(name="M", aliases=("A", "B")),
        ),
    ],
)
def test_a_folder_and_an_owner_are_told(
    words: list[str], folder: str, owner: Owner | None, asked: Asked
) -> None:
    assert CliRunner().invoke(app, ["new", *words]).exit_code == 0
    assert asked == [(Path(folder), owner, None)]


def test_works_may_come_from_a_file(asked: Asked) -> None:
    words = ["new", "--name", "M", "--from", "bibtex", "a.bib"]
    assert CliRunner().invoke(app, words).exit_code == 0
    owner, foreign = Owner(name="M"), (ForeignFormat.BIBTEX, Path("a.bib"))
    assert asked == [(Path("data"), owner, foreign)]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ([], "say whose CV it is"),
        (["--name", "  "], "say whose CV it is"),
        (["--example", "--name", "M"], "the sample has an owner"),
        (["--example", "--from", "bibtex", "x"], "the sample has an owner"),
        (["--name", "M", "--from", "word", "x"], "'word' is not one of"),
    ],
)
def test_what_does_not_do_is_refused(
    words: list[str], message: str, asked: Asked
) -> None:
    done = CliRunner().invoke(app, ["new", *words])
    assert done.exit_code == 2
    assert message in " ".join(done.output.split())
    assert asked == []


@pytest.mark.parametrize("form", WorksFormat)
def test_each_format_with_works_is_one_that_comes_in(
    form: WorksFormat, asked: Asked
) -> None:
    words = ["new", "--name", "M", "--from", form.value, "a"]
    assert CliRunner().invoke(app, words).exit_code == 0
    foreign = (ForeignFormat(form.value), Path("a"))
    assert asked == [(Path("data"), Owner(name="M"), foreign)]


def test_a_json_resume_has_no_works_and_is_not_offered(asked: Asked) -> None:
    words = ["new", "--name", "M", "--from", "jsonresume", "a.json"]
    result = CliRunner().invoke(app, words)
    assert result.exit_code == 2
    assert asked == []
    assert "jsonresume" not in CliRunner().invoke(app, ["new", "--help"]).output
    left_out = {one.value for one in ForeignFormat} - {one.value for one in WorksFormat}
    assert left_out == {"jsonresume"}
