"""Rules and images beside a running head are its own."""

from __future__ import annotations

import pytest

from cvgen.checks.measure.mark_ink import mark_ink
from cvgen.checks.measured.box import Box
from cvgen.checks.measured.page import (
    Evidence,
    Ink,
    InkKind,
    Line,
    Marginal,
    Place,
    Run,
)


def line(top: float, marginal: Marginal | None = None) -> Line:
    return Line(
        number=1,
        text="text",
        runs=(Run("text", 0, 10),),
        box=Box(50, top, 500, top + 10),
        start=50,
        end=500,
        baseline=top + 8,
        marginal=marginal,
    )


HEAD = line(40, Marginal(Place.HEAD, Evidence.REPEATED))
FOOT = line(800, Marginal(Place.FOOT, Evidence.REPEATED))
TEXT = line(100)


@pytest.mark.parametrize(
    ("top", "place"),
    [(55, Place.HEAD), (70, None), (105, None), (780, None), (795, Place.FOOT)],
)
def test_ink_belongs_to_what_it_stands_by(top: float, place: Place | None) -> None:
    rule = Ink(InkKind.DRAWING, Box(50, top, 500, top + 0.4))
    (found,) = mark_ink((rule,), (HEAD, TEXT, FOOT))
    expected = Marginal(place, Evidence.BESIDE) if place else None
    assert found.marginal == expected


def test_without_a_running_head_all_ink_is_the_page_s() -> None:
    rule = Ink(InkKind.DRAWING, Box(50, 20, 500, 21))
    assert mark_ink((rule,), (TEXT,)) == (rule,)
