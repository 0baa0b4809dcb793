"""What is on disk as it would be built again is known; all else is not."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from cvgen.live import fresh as module
from cvgen.live.fresh import Fresh, find_fresh, fingerprint_of
from cvgen.live.rebuild import Order, Rebuilder
from cvgen.model.date import PartialDate
from cvgen.model.paper import Paper
from tests.end_to_end.command import write_data
from tests.support.rebuilt import good_of
from tests.unit.files.test_fingerprint import make_pipe, remove

NOTHING: dict[str, str] = {}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder with data, and what is built of it in another."""
    data = write_data(tmp_path)
    (tmp_path / "build").mkdir()
    pdf = good_of(Rebuilder(Order(data=data), NOTHING).rebuild()).pdf
    (tmp_path / "build" / "chen-cv.pdf").write_bytes(pdf)
    return data


def found(
    data: Path,
    *,
    output: Path | None = None,
    variant: str = "",
    paper: Paper | None = None,
    environment: dict[str, str] = NOTHING,
) -> Fresh | None:
    """The file that need not be built again."""
    mark = fingerprint_of(data, variant, paper, environment)
    assert mark is not None
    return find_fresh(mark, output, data.parent / "build", environment)


def test_a_file_of_the_same_data_is_found(data: Path) -> None:
    path = data.parent / "build" / "chen-cv.pdf"
    fresh = Fresh(path, 1, path.stat().st_size)
    assert found(data) == fresh
    assert found(data, output=path) == fresh


def test_a_copy_is_not_the_file_but_may_be_asked_for(data: Path) -> None:
    path = data.parent / "build" / "chen-cv.pdf"
    copy = path.rename(path.with_name("sent.pdf"))
    assert found(data) is None
    assert found(data, output=copy) is not None


def test_other_choices_are_another_file(data: Path) -> None:
    assert found(data, paper=Paper.LETTER) is None
    assert found(data, environment={"SOURCE_DATE_EPOCH": "1"}) is None
    (data / "variants").mkdir()
    (data / "variants" / "dfg.yaml").write_text("{}", encoding="utf-8")
    assert found(data, variant="dfg") is None


def edit(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"\n")


def make_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def swap_a_byte(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


@pytest.mark.parametrize("change", [edit, make_folder, swap_a_byte, remove, make_pipe])
def test_a_file_that_was_altered_is_not_found(
    change: Callable[[Path], None], data: Path
) -> None:
    path = data.parent / "build" / "chen-cv.pdf"
    change(path)
    assert found(data) is None
    assert found(data, output=path) is None


def test_a_file_older_than_the_program_is_not_found(data: Path) -> None:
    os.utime(data.parent / "build" / "chen-cv.pdf", (1, 1))
    assert found(data) is None


def test_what_was_built_in_another_folder_of_the_same_data_counts(data: Path) -> None:
    copy = shutil.copytree(data, data.with_name("copy"))
    assert found(copy) is not None


def test_a_build_that_warns_is_made_again(tmp_path: Path) -> None:
    data = write_data(tmp_path, publications="[]\n")
    (data / "variants").mkdir()
    text = "sections: [summary]\nlanguage: la\n"
    (data / "variants" / "default.yaml").write_text(text, encoding="utf-8")
    done = Rebuilder(Order(data=data), NOTHING).rebuild()
    (tmp_path / "cv.pdf").write_bytes(good_of(done).pdf)
    assert done.diagnostics
    assert found(data, output=tmp_path / "cv.pdf", variant="default") is None


def test_rules_that_have_grown_old_are_looked_at_again(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (data / "variants").mkdir()
    (data / "variants" / "a.yaml").write_text("preset: erc-2027\n", encoding="utf-8")
    done = Rebuilder(
        Order(data=data, variant="a"), {"SOURCE_DATE_EPOCH": "1"}
    ).rebuild()
    path = data.parent / "a.pdf"
    path.write_bytes(good_of(done).pdf)
    assert done.diagnostics == ()
    seen = []
    for year in (2026, 2029):
        monkeypatch.setattr(module, "build_day", partial(_first_day, year))
        environment = {"SOURCE_DATE_EPOCH": "1"}
        fresh = found(data, output=path, variant="a", environment=environment)
        seen.append(fresh is not None)
    assert seen == [True, False]


def _first_day(year: int, _: int | None) -> PartialDate:
    return PartialDate(year, 1, 1)
