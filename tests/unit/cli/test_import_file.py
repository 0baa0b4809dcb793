"""What an import changes is shown, counted, and written if wanted."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import typer
from msgspec.structs import replace

from cvgen.cli.import_file import Order, bring_in, import_file, summarise
from cvgen.diagnostics import InvalidInput
from cvgen.files.foreign import read_foreign
from cvgen.importers.bring_in_own import bring_in_own
from cvgen.importers.bring_in_profile import bring_in_profile
from cvgen.model.foreign_format import ForeignFormat
from tests.support.nodes import source

BIBTEX = """
@misc{a, title={Noise}, author={Mei Chen}, year=2024, timestamp={Mon}}
@misc{b, title={No date}, author={Mei Chen}}
"""
RESUME = '{"basics": {"name": "Mei Chen", "email": "m.chen@example.edu"}}'


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "profile.yaml").write_text("name: Mei Chen\n")
    (tmp_path / "x.bib").write_text(BIBTEX)
    return folder


def order(data: Path, *, is_sure: bool) -> Order:
    return Order(
        form=ForeignFormat.BIBTEX,
        file=data.parent / "x.bib",
        data=data,
        is_sure=is_sure,
    )


def test_without_a_word_nothing_is_written(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import_file(order(data, is_sure=False))
    found = capsys.readouterr()
    assert not (data / "publications.yaml").exists()
    lines = found.out.splitlines()
    assert "+- id: a" in lines
    path = data / "publications.yaml"
    assert lines[-2:] == [
        (
            f"{data.parent / 'x.bib'}: 2 read: 1 new, 1 left out; "
            "1 value without a home, listed above"
        ),
        f"{path}: nothing was written; --yes writes it",
    ]
    assert "`a`: `timestamp` has no home here: `Mon`" in found.err
    assert "`b` is left out: has neither `issued` nor `status`" in found.err


def test_with_yes_it_is_written_and_a_second_time_there_is_nothing(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import_file(order(data, is_sure=True))
    path = data / "publications.yaml"
    assert path.read_text().startswith("- id: a\n")
    assert capsys.readouterr().out.endswith(
        f"{path}: written; see it with: cvgen build {data}\n"
    )
    import_file(order(data, is_sure=True))
    assert capsys.readouterr().out.endswith(f"{data}: nothing to change\n")


def test_the_way_in_is_the_same_for_what_was_asked_for(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = read_foreign(data.parent / "x.bib", ForeignFormat.BIBTEX)
    bring_in(found, data, is_sure=True)
    assert "1 new" in capsys.readouterr().out
    own = bring_in_own(found, source(""), source(""))
    person = bring_in_profile(found, source(""))
    assert summarise(found, own, person).startswith(
        f"{data.parent / 'x.bib'}: 2 read: 1 new, 1 left out"
    )


MANY = """
@proceedings{p, title={Proceedings}, year=2024}
@inproceedings{a, title={Noise}, author={Mei Chen}, crossref={p}}
@inproceedings{b, title={Noise}, author={Mei Chen}, crossref={p}}
@article{c, title={Floods of our rivers}, author={Mei Chen}, year=2024, journal={J}}
@misc{d, title={Mine already}, author={Mei Chen}, year=2023}
@misc{e, title={Mine and fuller}, author={Mei Chen}, year=2023, publisher={P}}
@misc{f, title={Not mine}, author={Ada Okafor}, year=2024}
@misc{g, title={Undated}, author={Mei Chen}}
@misc{h, title={Nobody's}, year=2024}
"""
THERE = """\
- {id: x, type: article, title: Floods of our rivers, author: [Mei Chen], issued: 2023}
- id: y
  title: Mine already
  author: [Mei Chen]
  issued: 2023
- id: z
  title: Mine and fuller
  author: [Mei Chen]
  issued: 2023
"""


def test_every_entry_that_was_read_is_counted_once(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (data.parent / "x.bib").write_text(MANY)
    (data / "publications.yaml").write_text(THERE)
    import_file(order(data, is_sure=False))
    (line,) = (one for one in capsys.readouterr().out.splitlines() if " read: " in one)
    assert line.partition(": ")[2] == (
        "9 read: 1 new, 1 filled in, 2 known, 1 paired with a preprint, "
        "1 told by those that refer to it, 2 left out, 1 of others left out"
    )
    total, *parts = map(int, re.findall(r"\d+", line.partition(": ")[2]))
    assert total == sum(parts)


def test_works_of_others_come_in_only_if_they_are_asked_for(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (data.parent / "x.bib").write_text(MANY)
    import_file(order(data, is_sure=True))
    path = data / "publications.yaml"
    said = capsys.readouterr().err
    assert "warning: `f` is left out: Mei Chen is not among its authors" in said
    assert "- id: f\n" not in path.read_text()
    import_file(order(data, is_sure=True))
    assert capsys.readouterr().out.endswith(f"{data}: nothing to change\n")
    import_file(replace(order(data, is_sure=True), has_others=True))
    assert "warning: `f`: Mei Chen is not among its authors" in capsys.readouterr().err
    assert "- id: f\n" in path.read_text()


def test_how_works_without_authors_come_in_is_said_in_one_command(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bibtex = "@misc{a, title={A}, year=2024, doi={10.5555/a}}"
    other = "@misc{b, title={B}, year=2024, doi={10.5555/b;c}}"
    (data.parent / "x.bib").write_text(f"{bibtex}\n{other}\n")
    import_file(order(data, is_sure=False))
    assert (
        f"`cvgen import doi 10.5555/a '10.5555/b;c' --data {data}` asks doi.org "
        "for the authors of 2 works\n"
    ) in capsys.readouterr().out


def test_a_profile_is_counted_too(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (data.parent / "x.json").write_text(RESUME)
    resume = Order(
        form=ForeignFormat.JSON_RESUME,
        file=data.parent / "x.json",
        data=data,
        is_sure=True,
    )
    import_file(resume)
    assert ": profile: 1 added, 1 there already\n" in capsys.readouterr().out
    import_file(resume)
    assert ": profile: 2 there already\n" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["profile.yaml", "publications.yaml"])
def test_what_is_saved_while_the_question_stands_is_not_lost(
    data: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    works = data / "publications.yaml"
    works.write_text("# none yet\n[]\n")
    (data.parent / "x.json").write_text(RESUME)
    saved = f"{(data / name).read_text()}# saved meanwhile\n"

    def confirm(_: str) -> bool:
        (data / name).write_text(saved)
        return True

    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setattr(typer, "confirm", confirm)
    imported = read_foreign(data.parent / "x.bib", ForeignFormat.BIBTEX)
    resume = read_foreign(data.parent / "x.json", ForeignFormat.JSON_RESUME)
    both = replace(imported, profile=resume.profile)
    before = {path: path.read_text() for path in data.iterdir()}
    with pytest.raises(InvalidInput) as caught:
        bring_in(both, data, is_sure=False)
    (said,) = caught.value.diagnostics
    assert said.message == "the file has changed meanwhile; import it again"
    assert said.location is not None
    assert said.location.file == str(data / name)
    after = {path: path.read_text() for path in data.iterdir()}
    assert after == before | {data / name: saved}
