"""A link has one area on a line, and more only if others stand between its words."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.document.block import Link, WebTarget
from cvgen.layout.frame import GlyphRun, Line, PlacedLine
from cvgen.layout.link_areas import link_areas, linked_runs
from tests.support.glyph_runs import run

HOME, AWAY = WebTarget("https://example.org"), WebTarget("https://example.com")


def line(*parts: tuple[str, Link | None], gap: float = 0.0) -> Line:
    """Runs side by side, a gap between them."""
    runs: list[GlyphRun] = []
    offset = 0.0
    for text, link in parts:
        one = replace(run(text), offset=offset, link=link)
        runs.append(one)
        offset += one.extent + gap
    return Line(tuple(runs), offset)


@pytest.mark.parametrize(
    ("parts", "places"),
    [
        pytest.param([("a", None)], [], id="none"),
        pytest.param([("a", HOME), ("b", HOME)], [range(2)], id="two runs"),
        pytest.param(
            [("a", HOME), (" ", HOME), ("b", HOME)], [range(3)], id="a blank within"
        ),
        pytest.param([(" ", HOME)], [], id="a blank alone"),
        pytest.param(
            [("a", HOME), ("b", AWAY)], [range(1), range(1, 2)], id="two links"
        ),
        pytest.param(
            [("a", HOME), ("b", None), ("c", HOME)],
            [range(1), range(2, 3)],
            id="others between",
        ),
    ],
)
def test_neighbours_of_one_link_are_together(
    parts: list[tuple[str, Link | None]], places: list[range]
) -> None:
    assert list(linked_runs(line(*parts))) == places


def test_what_does_not_touch_is_apart() -> None:
    apart = line(("a", HOME), ("b", HOME), gap=5.0)
    assert linked_runs(apart) == (range(1), range(1, 2))
    placed = PlacedLine(10, 100, "node", apart)
    first, second = link_areas(placed)
    assert second.left == pytest.approx(first.right + 5.0)


def test_what_touches_at_its_left_is_together() -> None:
    first, second = line(("a", HOME), ("b", HOME)).runs
    turned = Line(
        (
            replace(first, offset=second.extent),
            replace(second, offset=0.0),
        ),
        0,
    )
    (area,) = link_areas(PlacedLine(10, 100, "node", turned))
    assert area.left == pytest.approx(10)
    assert area.right == pytest.approx(10 + first.extent + second.extent)
    assert area.text == "ab"


def test_blanks_at_the_ends_are_on_no_area() -> None:
    whole = line((" ", HOME), ("a", HOME), (" ", HOME))
    (area,) = link_areas(PlacedLine(10, 100, "node", whole))
    _, seen, _ = whole.runs
    assert (area.left, area.right) == pytest.approx(
        (10 + seen.offset, 10 + seen.offset + seen.extent)
    )


def test_a_blank_before_words_that_run_right_to_left_is_at_their_right() -> None:
    turned = replace(run(" ", "a", " ", "bc"), link=HOME, backwards=True)
    (area,) = link_areas(PlacedLine(10, 100, "node", Line((turned,), turned.extent)))
    assert (area.left, area.right) == pytest.approx(
        (10, 10 + turned.extent - run(" ").extent)
    )
    assert area.text == "a bc"
