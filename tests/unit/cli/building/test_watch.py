"""What a watch says is news; how it watches is seen in tests/end_to_end."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from cvgen.cli.building.order import Made, Order
from cvgen.cli.building.watch import news, watch_cvs, word_left
from cvgen.diagnostics import InvalidInput, Location, warning
from cvgen.live.outcome import Outcome

OLD, NEW = warning("a", "look here"), warning("b", "look there")
MADE = Made(
    variant="",
    outcome=Outcome.BUILT,
    path=Path("cv.pdf"),
    problems=(OLD,),
    lines=("preset x",),
    changed="1 work edited (a)",
)


def test_a_variant_that_there_is_not_is_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "variants").mkdir()
    (tmp_path / "variants" / "short.yaml").write_text("{}", encoding="utf-8")
    order = Order(data=tmp_path, variants=("shrot",), started=0.0)
    with pytest.raises(InvalidInput) as caught:
        watch_cvs(order)
    (problem,) = caught.value.diagnostics
    assert problem.message == "there is no variant `shrot`"
    assert problem.hints == ("did you mean `short`?",)


def test_a_folder_that_there_is_not_is_not_waited_for(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput) as caught:
        watch_cvs(Order(data=tmp_path / "dta", started=0.0))
    (problem,) = caught.value.diagnostics
    assert problem.message == "the data folder is missing"


@pytest.mark.parametrize(
    ("names", "left"),
    [
        ("", "nothing was written"),
        ("a.pdf", "a.pdf is the last good one"),
        ("a.pdf b.pdf", "a.pdf and b.pdf are the last good ones"),
        ("a.pdf b.pdf c.pdf", "a.pdf, b.pdf and c.pdf are the last good ones"),
        ("a.pdf b.pdf c.pdf d.pdf", "a.pdf, b.pdf and 2 more are the last good ones"),
    ],
)
def test_all_that_is_left_is_said(names: str, left: str) -> None:
    assert word_left(tuple(map(Path, names.split()))) == left


def test_all_of_the_first_build_is_news() -> None:
    assert news(MADE, None) is MADE


def test_warnings_that_are_as_before_are_counted() -> None:
    moved = replace(OLD, location=Location("x.yaml", 7, 1))
    found = news(replace(MADE, problems=(moved, NEW)), MADE)
    assert found.problems == (NEW,)
    assert found.changed == "1 work edited (a); 1 warning as before"


def test_lines_that_are_as_before_are_not_said_again() -> None:
    assert news(MADE, MADE).lines == ()
    other = replace(MADE, lines=("preset y",))
    assert news(other, MADE).lines == ("preset y",)


def test_only_what_is_as_before_may_be_all_there_is_to_say() -> None:
    one = replace(MADE, changed="", problems=(OLD, NEW))
    assert news(one, one).changed == "2 warnings as before"
