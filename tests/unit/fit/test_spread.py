"""Pieces go in the order of the drops, and details stand apart."""

from __future__ import annotations

from cvgen.fit.drops import DetailDrop, Drop, SectionDrop, WorkDrop
from cvgen.fit.spread import Run, changed, details_alone, runs_of, spread
from cvgen.model.work_detail import WorkDetail

DROPS: tuple[Drop, ...] = (
    DetailDrop(WorkDetail.LINKS),
    DetailDrop(WorkDetail.NOTE),
    SectionDrop(place=0, most=1),
    WorkDrop(("a", "b")),
    DetailDrop(WorkDetail.AWARDS),
)


def test_pieces_are_taken_from_the_first_drops() -> None:
    assert spread((1, 3, 2), 0) == (0, 0, 0)
    assert spread((1, 3, 2), 3) == (1, 2, 0)
    assert spread((1, 3, 2), 6) == (1, 3, 2)


def test_one_drop_has_another_number() -> None:
    assert changed((1, 2, 3), 1, 0) == (1, 0, 3)


def test_runs_are_of_details_or_of_none() -> None:
    assert runs_of(DROPS) == (
        Run(is_details=True, places=(0, 1)),
        Run(is_details=False, places=(2, 3)),
        Run(is_details=True, places=(4,)),
    )
    assert runs_of(()) == ()


def test_details_alone_leave_all_else_in() -> None:
    assert details_alone(DROPS, (1, 0, 1, 2, 1)) == (1, 0, 0, 0, 1)
