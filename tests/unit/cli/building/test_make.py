from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from cvgen.cli.building.make import Maker
from cvgen.cli.building.order import Made, Order
from cvgen.diagnostics import InvalidInput
from cvgen.live.outcome import Outcome
from tests.end_to_end.command import write_data

OUTPUT = Path("build") / "chen-cv.pdf"

Make = Callable[[], Made]


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder in the current one."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    return write_data(tmp_path)


@pytest.fixture
def make() -> Make:
    """Makes the CV with everything, as often as it is called."""
    maker = Maker(Order(data=Path("data"), started=0.0))
    return lambda: maker.make("", {}, 0.0)


def test_a_cv_is_put_where_it_belongs(make: Make) -> None:
    made = make()
    assert (made.outcome, made.path, made.pages) == (Outcome.BUILT, OUTPUT, 1)
    assert made.size == OUTPUT.stat().st_size


def test_a_cv_that_is_there_is_not_written_again(make: Make) -> None:
    make()
    before = OUTPUT.stat().st_ino
    assert make().outcome is Outcome.UNCHANGED
    assert OUTPUT.stat().st_ino == before


def test_a_cv_that_was_deleted_is_written_again(make: Make) -> None:
    make()
    OUTPUT.unlink()
    again = make()
    assert (again.outcome, again.changed) == (Outcome.BUILT, "it was gone")
    assert OUTPUT.is_file()


def test_a_cv_that_could_not_be_written_is_tried_again(make: Make) -> None:
    Path("build").write_text("no folder", encoding="utf-8")
    failed = make()
    assert (failed.outcome, failed.path) == (Outcome.FAILED, None)
    assert failed.problems[0].message == (
        "the output cannot be written: build is not a folder"
    )
    Path("build").unlink()
    make()
    assert OUTPUT.is_file()


def test_what_has_changed_is_said(make: Make, data: Path) -> None:
    assert make().changed == ""
    path = data / "publications.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("The title", "Another"), encoding="utf-8")
    assert make().changed == "1 work edited (work1)"


def test_the_last_good_cv_is_remembered() -> None:
    maker = Maker(Order(data=Path("data"), started=0.0))
    assert maker.last_good("") == ()
    maker.make("", {}, 0.0)
    assert maker.last_good("") == maker.last_good() == (OUTPUT,)
    assert maker.last_good("never built") == ()


def test_another_persons_cv_is_not_written_over_without_a_word(
    make: Make, data: Path
) -> None:
    assert make().problems == ()
    for name, whose in (("Wei Chen", "Mei Chen"), ("Mei Chen", "Wei Chen")):
        for path in data.glob("*.yaml"):
            text = path.read_text(encoding="utf-8").replace(whose, name)
            path.write_text(text, encoding="utf-8")
        (said,) = Maker(Order(data=Path("data"), started=0.0)).make("", {}, 0).problems
        assert said.message == f"this was the CV of {whose}, and is now that of {name}"
        assert said.location
        assert said.location.file == str(OUTPUT)


def test_it_is_said_of_a_file_that_somebody_names_too(data: Path) -> None:
    order = Order(data=Path("data"), output=Path("cv.pdf"), started=0.0)
    assert Maker(order).make("", {}, 0).problems == ()
    for path in data.glob("*.yaml"):
        text = path.read_text(encoding="utf-8").replace("Mei Chen", "Wei Chen")
        path.write_text(text, encoding="utf-8")
    (said,) = Maker(order).make("", {}, 0).problems
    assert said.message == "this was the CV of Mei Chen, and is now that of Wei Chen"


def test_a_file_that_cvgen_did_not_make_is_kept_unless_by_force() -> None:
    path = Path("scan.pdf")
    path.write_bytes(b"%PDF-1.7 a scan")
    order = Order(data=Path("data"), output=path, started=0.0)
    failed = Maker(order).make("", {}, 0)
    assert failed.outcome is Outcome.FAILED
    assert [one.message for one in failed.problems] == [
        "scan.pdf is there already, and cvgen did not make it"
    ]
    assert path.read_bytes() == b"%PDF-1.7 a scan"
    assert Maker(replace(order, force=True)).make("", {}, 0).outcome is Outcome.BUILT
    assert Maker(order).make("", {}, 0).outcome is Outcome.BUILT


def test_a_folder_that_somebody_names_is_said_to_be_new() -> None:
    order = Order(data=Path("data"), output=Path("to/send/cv.pdf"), started=0.0)
    assert (
        Maker(order).make("", {}, 0.0).changed == f"the folder {Path('to/send')} is new"
    )
    assert Maker(order).make("", {}, 0.0).changed == ""


def test_who_goes_on_settles_later_what_was_written(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    settled: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda handle: settled.append(os.fstat(handle)[1]))
    maker = Maker(Order(data=Path("data"), started=0.0), goes_on=True)
    maker.make("", {}, 0.0)
    assert settled == []
    maker.settle()
    maker.settle()
    assert settled == [OUTPUT.stat().st_ino]


def test_data_that_cannot_be_read_is_said_before_any_variant(data: Path) -> None:
    (data / "profile.yaml").write_text("naem: Mei Chen\n", encoding="utf-8")
    with pytest.raises(InvalidInput) as caught:
        Maker(Order(data=data, started=0.0)).check(())
    assert [one.message for one in caught.value.diagnostics] == [
        "unknown key `naem`",
        "citations, lists and pages were not checked",
    ]


def test_what_is_wrong_with_variants_is_said_with_it(data: Path) -> None:
    (data / "profile.yaml").write_text("naem: Mei Chen\n", encoding="utf-8")
    (data / "variants").mkdir(exist_ok=True)
    for name, text in (("a", "papr: a4"), ("b", "sections: [postions]")):
        (data / "variants" / f"{name}.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(InvalidInput) as caught:
        Maker(Order(data=data, started=0.0)).check(("", "a", "b"))
    assert [one.message for one in caught.value.diagnostics] == [
        "unknown key `naem`",
        "unknown key `papr`",
        "there is no section `postions`",
        "citations, lists and pages were not checked",
    ]
