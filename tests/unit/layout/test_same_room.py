"""Pages are cut as before if what stands on them takes the same room."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.document.style import Elasticity
from cvgen.layout.pagebreak import break_pages
from cvgen.layout.same_room import MadeBefore, make_up_again
from cvgen.layout.strip import Strip

HEIGHT = 100.0
STRIPS = tuple(
    Strip(height=20, space_before=5, elasticity=Elasticity(shrink=0.5))
    for _ in range(13)
)


def made(strips: tuple[Strip, ...] = STRIPS, most: int | None = None) -> MadeBefore:
    pages = break_pages(strips, HEIGHT, most).pages
    assert len(pages) > 2
    return MadeBefore(strips, HEIGHT, most, pages, ())


def test_a_page_of_the_same_strips_is_the_same_value() -> None:
    last = made()
    again = make_up_again(STRIPS, HEIGHT, None, last)
    assert again is not None
    assert all(one is old for one, old in zip(again, last.made_up, strict=True))


def test_a_strip_of_the_same_size_takes_the_place_of_another() -> None:
    last, edited = made(), list(STRIPS)
    edited[6] = replace(STRIPS[6])
    again = make_up_again(edited, HEIGHT, None, last)
    assert again is not None
    fresh = break_pages(edited, HEIGHT).pages
    assert [[at.y for at in page.strips] for page in again] == [
        [at.y for at in page.strips] for page in fresh
    ]
    assert [at.strip for page in again for at in page.strips] == edited
    assert (
        sum(one is not old for one, old in zip(again, last.made_up, strict=True)) == 1
    )


@pytest.mark.parametrize(
    "other",
    [
        replace(STRIPS[6], height=21),
        replace(STRIPS[6], space_before=6),
        replace(STRIPS[6], elasticity=Elasticity(shrink=0.4)),
        replace(STRIPS[6], keep_next=True),
        replace(STRIPS[6], penalty=1.0),
    ],
    ids=["height", "space", "elasticity", "keep", "penalty"],
)
def test_whatever_may_move_a_cut_is_looked_at(other: Strip) -> None:
    edited = [*STRIPS[:6], other, *STRIPS[7:]]
    assert make_up_again(edited, HEIGHT, None, made()) is None


def test_another_number_of_strips_is_cut_anew() -> None:
    assert make_up_again(STRIPS[:-1], HEIGHT, None, made()) is None
    assert make_up_again((*STRIPS, STRIPS[0]), HEIGHT, None, made()) is None


def test_other_pages_are_cut_anew() -> None:
    assert make_up_again(STRIPS, HEIGHT + 1, None, made()) is None
    assert make_up_again(STRIPS, HEIGHT, 3, made()) is None
    assert make_up_again(STRIPS, HEIGHT, None, None) is None
