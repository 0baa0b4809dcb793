from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from cvgen.files.bundled import bundled_folder
from cvgen.live.changes import Changes
from cvgen.live.rebuild import Order, Outcome, Rebuilder
from cvgen.loading.load import load_cv
from cvgen.loading.source import SourceText
from cvgen.model.cv import Cv
from cvgen.model.paper import Paper
from cvgen.record.change import WorkDropped, WorkReworded
from cvgen.record.seal import read_seal
from tests.end_to_end.command import work, write_data
from tests.support.rebuilt import good_of

ENVIRONMENT = {"PATH": os.environ["PATH"]}
SANS = bundled_folder("fonts") / "SourceSans3" / "SourceSans3-Bold.ttf"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with three works."""
    return write_data(tmp_path, publications="".join(map(work, (1, 2, 3))))


def rebuilder(data: Path) -> Rebuilder:
    return Rebuilder(Order(data=data), ENVIRONMENT)


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_the_first_build_has_nothing_to_be_compared_with(data: Path) -> None:
    done = rebuilder(data).rebuild()
    assert (done.outcome, done.changes) == (Outcome.BUILT, None)
    good = good_of(done)
    assert good.pdf.startswith(b"%PDF")
    assert len(good.result.pages) == 1
    assert good.file_name == "chen-cv.pdf"


def test_what_has_not_changed_is_not_built_again(data: Path) -> None:
    builder = rebuilder(data)
    first, second = builder.rebuild(), builder.rebuild()
    assert second.outcome is Outcome.UNCHANGED
    assert second.changes == Changes()
    assert second.good is first.good


def test_an_edit_is_built_and_named(data: Path) -> None:
    builder = rebuilder(data)
    builder.rebuild()
    edit(data / "publications.yaml", "The title of work 2", "Another title")
    done = builder.rebuild()
    assert done.outcome is Outcome.BUILT
    assert done.changes is not None
    (change,) = done.changes.what
    assert isinstance(change, WorkReworded)
    assert change.work == "work2"


def test_what_is_kept_changes_no_byte(data: Path) -> None:
    builder = rebuilder(data)
    builder.rebuild()
    edit(data / "publications.yaml", "Ada Okafor", "Chidi Eze")
    warm, cold = builder.rebuild(), rebuilder(data).rebuild()
    assert good_of(warm).pdf == good_of(cold).pdf


def test_the_last_good_cv_stays_until_there_is_a_better_one(data: Path) -> None:
    builder = rebuilder(data)
    before = builder.rebuild()
    edit(data / "publications.yaml", "title: The title of work 2", "tittle: x")
    failed = builder.rebuild()
    assert failed.outcome is Outcome.FAILED
    assert str(failed.diagnostics[0].location).endswith("publications.yaml:7:3")
    assert failed.good is before.good
    edit(data / "publications.yaml", "tittle: x", "title: The title of work 2")
    assert builder.rebuild().outcome is Outcome.UNCHANGED


def test_changes_are_those_since_the_last_good_cv(data: Path) -> None:
    builder = rebuilder(data)
    builder.rebuild()
    text = (data / "publications.yaml").read_text(encoding="utf-8")
    (data / "publications.yaml").write_text("- half a fi", encoding="utf-8")
    builder.rebuild()
    (data / "publications.yaml").write_text(
        text.removesuffix(work(3)), encoding="utf-8"
    )
    changes = builder.rebuild().changes
    assert changes is not None
    dropped = [one.work for one in changes.what if isinstance(one, WorkDropped)]
    assert dropped == ["work3"]


def test_data_that_come_later_are_built(tmp_path: Path) -> None:
    builder = rebuilder(tmp_path / "data")
    failed = builder.rebuild()
    assert (failed.outcome, failed.good) == (Outcome.FAILED, None)
    write_data(tmp_path)
    assert builder.rebuild().outcome is Outcome.BUILT


def add_default(data: Path) -> None:
    (data / "variants").mkdir()
    text = "title: Vita of {name}\n"
    (data / "variants" / "default.yaml").write_text(text, encoding="utf-8")


def add_theme(data: Path) -> None:
    (data / "themes").mkdir()
    text = "colours: {accent: '#703020'}\n"
    (data / "themes" / "modern.yaml").write_text(text, encoding="utf-8")


def add_font(data: Path) -> None:
    (data / "fonts").mkdir()
    shutil.copy(SANS, data / "fonts" / "Any.ttf")


@pytest.mark.parametrize("change", [add_default, add_theme, add_font])
def test_files_that_appear_are_read(data: Path, change: Callable[[Path], None]) -> None:
    builder = rebuilder(data)
    before = builder.rebuild()
    change(data)
    done = builder.rebuild()
    assert done.outcome is Outcome.BUILT
    assert good_of(done).pdf != good_of(before).pdf


def test_the_paper_is_a_choice(data: Path) -> None:
    order = Order(data=data, paper=Paper.LETTER)
    (page,) = good_of(Rebuilder(order, ENVIRONMENT).rebuild()).result.pages
    assert (page.width, page.height) == (612, 792)


def test_another_moment_is_another_file(data: Path) -> None:
    environment = dict(ENVIRONMENT)
    builder = Rebuilder(Order(data=data), environment)
    before = builder.rebuild()
    environment["SOURCE_DATE_EPOCH"] = "1700000000"
    done = builder.rebuild()
    assert done.outcome is Outcome.BUILT
    assert good_of(done).pdf != good_of(before).pdf


@pytest.mark.parametrize("title", ["The title of work 2", "Another title"])
def test_what_was_edited_while_it_was_read_is_not_known_again(
    data: Path, title: str
) -> None:
    """What was read may be what it was before, and the file is another by now."""

    def load(profile: SourceText, publications: SourceText | None) -> Cv:
        if title == "Another title":
            edit(data / "publications.yaml", "The title of work 2", title)
        return load_cv(profile, publications)

    done = Rebuilder(Order(data=data), ENVIRONMENT, load=load).rebuild()
    assert (read_seal(good_of(done).pdf) is None) is (title == "Another title")


def test_a_missing_photo_does_not_hide_what_else_is_wrong(data: Path) -> None:
    profile = "name: Mei Chen\nphoto: {file: x.png, alt: I}\nsummary: '[@nobody]'\n"
    (data / "profile.yaml").write_text(profile, encoding="utf-8")
    (data / "variants").mkdir()
    (data / "variants" / "default.yaml").write_text("photo: true\n", encoding="utf-8")
    builder = rebuilder(data)
    assert [one.code for one in builder.rebuild().diagnostics] == [
        "missing-file",
        "unresolved-citation",
    ]
    assert builder.named == {data / "x.png"}
