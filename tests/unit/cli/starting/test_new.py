"""A folder is made that can be built, and it is said how; nothing is overwritten."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import typer

from cvgen.cli.starting.new import ask_owner, make_folder
from cvgen.cli.starting.starter import Owner
from cvgen.diagnostics import InvalidInput
from cvgen.model.foreign_format import ForeignFormat

OWNER = Owner(name="Mei Chen")


def files(folder: Path) -> list[str]:
    found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return sorted(path.as_posix() for path in found)


def test_a_folder_has_all_that_a_cv_needs(tmp_path: Path) -> None:
    make_folder(tmp_path / "mine", OWNER)
    assert files(tmp_path / "mine") == [
        ".gitignore",
        "profile.yaml",
        "publications.yaml",
        "schema/preset.json",
        "schema/profile.json",
        "schema/publications.json",
        "schema/theme.json",
        "schema/variant.json",
        "variants/default.yaml",
        "variants/two-page.yaml",
    ]


def test_it_says_what_is_where_and_what_comes_next(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    make_folder(Path("my data"), OWNER)
    make_folder(Path("data"), None)
    assert capsys.readouterr().out == (
        "my data: a CV of Mei Chen to fill in\n"
        "  profile.yaml            who you are; an example of every section to "
        "uncomment\n"
        "  publications.yaml       your works\n"
        "  variants/default.yaml   a CV with everything\n"
        "  variants/two-page.yaml  a short one; copy it for each application\n"
        "next: `cvgen build 'my data'` builds it, and `cvgen watch 'my data'` does so "
        "after every save\n"
        "data: the sample\n"
        "next: `cvgen build` builds it, and `cvgen watch` does so after every save\n"
    )


def test_of_three_words_it_says_which_is_the_family_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make_folder(tmp_path / "data", Owner(name="María García López"))
    assert capsys.readouterr().out.splitlines()[1] == (
        "  family name: López; if it is García López, write "
        '`name: "García López, María"` in profile.yaml'
    )
    make_folder(tmp_path / "other", Owner(name='Ana "Nina" García López'))
    assert r'write `name: "García López, Ana \"Nina\""` in' in capsys.readouterr().out


@pytest.mark.parametrize(
    "name",
    ["Mei Chen", "Chen", "John Q. Public", "Vincent van Gogh", "García López, María"],
)
def test_where_the_family_name_is_sure_nothing_is_said_of_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    make_folder(tmp_path / "data", Owner(name=name))
    out = capsys.readouterr().out
    assert f"data: a CV of {name} to fill in" in out
    assert "family name" not in out


def test_what_is_there_is_named_and_stays(tmp_path: Path) -> None:
    (tmp_path / "profile.yaml").write_text("mine", encoding="utf-8")
    with pytest.raises(InvalidInput) as caught:
        make_folder(tmp_path, OWNER)
    (problem,) = caught.value.diagnostics
    assert str(problem.location) == str(tmp_path / "profile.yaml")
    assert files(tmp_path) == ["profile.yaml"]


def test_a_list_of_ignored_files_of_ones_own_is_no_obstacle(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / ".gitignore").write_text("mine", encoding="utf-8")
    make_folder(tmp_path, OWNER)
    assert (tmp_path / ".gitignore").read_text(encoding="utf-8") == "mine"
    said = capsys.readouterr().out
    assert "  .gitignore              as it was; put build/ into it\n" in said


@pytest.mark.parametrize("line", ["build/", "/build", " build "])
def test_a_list_that_has_the_folder_needs_nothing(
    line: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / ".gitignore").write_text(f"a\n{line}\n", encoding="utf-8")
    make_folder(tmp_path, OWNER)
    said = capsys.readouterr().out
    assert "  .gitignore              as it was\n" in said


@pytest.mark.parametrize(
    "name",
    [
        "Mei Chen",
        "Chen, Mei",
        "No",
        "null",
        "1984",
        '" rm -rf / #',
        "$(reboot) `x`",
        "{owner}{contact}",
        "a: b",
        "Mei\nChen",
        "\u202eneM",
        "陈梅",
        "محمد علي",
        "../../etc",
        "O'Neil-d'Arc III",
        "Sammy Davis, Jr.",
        "M" * 300,
    ],
)
def test_any_name_can_be_built(name: str, tmp_path: Path) -> None:
    make_folder(tmp_path / "x", Owner(name=name))
    assert "profile.yaml" in files(tmp_path / "x")


@pytest.mark.parametrize(
    "name",
    ["Mei \x00 Chen", "*Mei* Chen", "{{7*7}}", "Mei Chen; Ada Okafor", "-,-"],
)
def test_a_name_that_cannot_be_printed_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(typer.BadParameter) as caught:
        make_folder(tmp_path / "x", Owner(name=name))
    assert str(caught.value).startswith("this cannot be printed: ")
    assert not (tmp_path / "x").exists()


def test_an_address_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(typer.BadParameter) as caught:
        make_folder(tmp_path / "x", Owner(name="Mei Chen", email="at home"))
    assert "cannot be printed" in str(caught.value)


def test_what_is_not_known_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter([" Mei Chen ", "", "Example"])
    asked: list[str] = []

    def prompt(text: str, *_: object, **__: object) -> str:
        asked.append(text)
        return next(answers)

    monkeypatch.setattr(typer, "prompt", prompt)
    found = ask_owner(Owner(name=""), tmp_path)
    assert found == Owner(name="Mei Chen", organization="Example")
    assert len(asked) == 3


def test_nobody_is_asked_for_a_folder_that_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "profile.yaml").write_text("mine", encoding="utf-8")
    monkeypatch.setattr(typer, "prompt", lambda *_, **__: pytest.fail("asked"))
    with pytest.raises(InvalidInput) as caught:
        ask_owner(Owner(name=""), tmp_path)
    assert caught.value.diagnostics[0].code == "file-exists"


@pytest.mark.parametrize(
    ("name", "message"),
    [
        (" ", "a CV is somebody's: write the name, as in `Mei Chen`"),
        ("Mei Chen; Ada Okafor", "`Mei Chen; Ada Okafor` is not one person's name"),
    ],
)
def test_a_name_that_is_none_is_asked_for_again(
    name: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def prompt(*_: object, value_proc: Callable[[str], str], **__: object) -> str:
        return value_proc(name)

    monkeypatch.setattr(typer, "prompt", prompt)
    with pytest.raises(typer.BadParameter) as caught:
        ask_owner(Owner(name=""), tmp_path)
    assert str(caught.value) == message


def test_without_the_extra_a_file_of_another_system_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cvgen.files.foreign.PACKAGES", ("no_such_package",))
    foreign = (ForeignFormat.BIBTEX, tmp_path / "refs.bib")
    with pytest.raises(InvalidInput) as caught:
        make_folder(tmp_path / "new", Owner(name="Mei Chen"), foreign)
    (problem,) = caught.value.diagnostics
    assert problem.message == "what reads the files of other systems is not installed"
    assert not (tmp_path / "new").exists()


def test_what_comes_of_a_file_is_counted_and_what_may_still_come_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    works = tmp_path / "works.bib"
    works.write_text(
        "@misc{a, title={A}, author={Mei Chen}, year=2024}\n"
        "@misc{b, title={B}, author={Bo Li}, year=2024}\n"
        "@misc{c, title={C}, year=2024, doi={10.5555/c}}\n"
    )
    mine = tmp_path / "mine"
    make_folder(mine, OWNER, (ForeignFormat.BIBTEX, works))
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"{works}: 1 work brought in, 1 left out, 1 of others left out"
    assert lines[-1] == (
        f"`cvgen import doi 10.5555/c --data {mine}` asks doi.org for the authors of "
        "1 work"
    )
