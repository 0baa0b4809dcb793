"""What an import changes is shown, counted, and written if wanted."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvgen.cli.import_file import Order, bring_in, import_file, summarise
from cvgen.files.foreign import read_foreign
from cvgen.importers.bring_in import bring_in_works
from cvgen.importers.bring_in_profile import bring_in_profile
from cvgen.model.foreign_format import ForeignFormat
from tests.support.nodes import source

BIBTEX = """
@misc{a, title={Noise}, author={Mei Chen}, year=2024, timestamp={Mon}}
@misc{b, title={No date}, author={Mei Chen}}
"""


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
            f"{data.parent / 'x.bib'}: 2 read, 1 new, 1 left out; "
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
    outcome = bring_in_works(found, source(""))
    person = bring_in_profile(found, source(""))
    assert summarise(found, outcome, person).startswith(
        f"{data.parent / 'x.bib'}: 2 read, 1 new, 1 left out"
    )
