"""A CV is laid out again at every edit, as it is for a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvgen.kept import Kept
from cvgen.live.layouts import Layouts
from cvgen.live.outcome import Outcome
from cvgen.live.reading import Order
from cvgen.live.rebuild import Rebuilder
from tests.end_to_end.command import work, write_data
from tests.support.page_dump import dump_pages
from tests.support.rebuilt import good_of


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with three works."""
    return write_data(tmp_path, publications="".join(map(work, (1, 2, 3))))


def layouts(data: Path) -> Layouts:
    return Layouts(Order(data=data), {}, Kept())


def test_the_pages_are_those_of_a_build(data: Path) -> None:
    laid = layouts(data).renew().good
    assert laid is not None
    result = good_of(Rebuilder(Order(data=data), {}).rebuild()).result
    assert dump_pages(laid.result.pages) == dump_pages(result.pages)
    assert laid.result.document == result.document
    assert laid.result.diagnostics == result.diagnostics


def test_an_edit_is_laid_out_and_what_is_as_it_was_is_not(data: Path) -> None:
    made = layouts(data)
    first, second = made.renew(), made.renew()
    assert (first.outcome, second.outcome) == (Outcome.BUILT, Outcome.UNCHANGED)
    assert second.good is first.good
    (data / "publications.yaml").write_text(work(4), encoding="utf-8")
    third = made.renew()
    assert third.outcome is Outcome.BUILT
    assert third.before is first.good


def test_an_error_leaves_the_last_good_layout_and_has_its_line(data: Path) -> None:
    made = layouts(data)
    before = made.renew()
    profile = "name: Mei Chen\nsummary: See [@none].\n"
    (data / "profile.yaml").write_text(profile, encoding="utf-8")
    failed = made.renew()
    assert (failed.outcome, failed.good) == (Outcome.FAILED, before.good)
    assert [str(one.location) for one in failed.diagnostics] == [
        f"{data / 'profile.yaml'}:2:15"
    ]


def test_what_the_data_name_is_known(data: Path) -> None:
    made = layouts(data)
    assert made.named == frozenset()
    profile = "name: Mei Chen\nphoto: {file: me.png, alt: Me}\n"
    (data / "profile.yaml").write_text(profile, encoding="utf-8")
    (data / "variants").mkdir()
    (data / "variants" / "default.yaml").write_text("photo: true", encoding="utf-8")
    made.renew()
    assert made.named == {data / "me.png"}
