"""A place on a page is where a reader of the page sees it."""

from __future__ import annotations

import pytest

from cvgen.checks.measured.box import Box
from cvgen.checks.reader.view import Matrix, view_of

MEDIA = (0.0, 0.0, 600.0, 800.0)
CROP = (10.0, 20.0, 590.0, 780.0)


@pytest.mark.parametrize(
    ("rotation", "place"),
    [(0, (90, 680)), (90, (80, 90)), (180, (490, 80)), (270, (680, 490))],
)
def test_a_point_is_seen_after_the_turn(
    rotation: int, place: tuple[float, float]
) -> None:
    view = view_of(MEDIA, CROP, rotation, 1.0)
    assert view.matrix.point(100, 100) == place
    assert view.frame.holds(*place)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270, -90, 450])
def test_the_page_fills_its_frame(rotation: int) -> None:
    view = view_of(MEDIA, CROP, rotation, 2.0)
    assert view.matrix.box(*CROP) == view.frame
    assert view.matrix.upright(*CROP) == view.frame
    turned = rotation % 180 == 90
    assert (view.paper_width, view.paper_height) == (
        (1600, 1200) if turned else (1200, 1600)
    )


def test_a_crop_box_beyond_the_paper_is_cut() -> None:
    view = view_of(MEDIA, (-50, -50, 700, 900), 0, 1.0)
    assert view.frame == Box(0, 0, 600, 800)


def test_transformations_follow_one_another() -> None:
    inner, outer = Matrix(2, 0, 0, 3, 5, 7), Matrix(0, 1, -1, 0, 1, 2)
    assert inner.then(outer).point(1, 1) == outer.point(*inner.point(1, 1))
    assert inner.scale == 3
