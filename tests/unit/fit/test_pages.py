"""Strips are counted into pages, and the lines that no page holds are counted too."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cvgen.fit.pages import least_pages, lines_over, room_of
from cvgen.fit.report import PageRoom
from cvgen.layout.frame import Line, PlacedLine
from cvgen.layout.pagebreak import break_pages
from cvgen.layout.strip import Strip
from tests.unit.layout.flows import HALF, HEIGHT, flows, strip

LINE = PlacedLine(0.0, 0.0, "node", Line((), 0.0))


def row(height: float, space: float = 0.0) -> Strip:
    return Strip(height=height, space_before=space, elasticity=HALF, lines=(LINE,))


def test_pages_are_counted_with_spaces_at_their_least() -> None:
    flow = [row(HEIGHT * 0.6), row(HEIGHT * 0.3, HEIGHT * 0.2)]
    assert least_pages(flow, HEIGHT) == 1
    assert least_pages([*flow, row(HEIGHT * 0.1)], HEIGHT) == 2


def test_lines_behind_the_last_page_are_too_many() -> None:
    flow = [row(HEIGHT), row(HEIGHT / 2), row(HEIGHT / 2), row(HEIGHT / 4)]
    assert [lines_over(flow, HEIGHT, limit) for limit in (1, 2, 3)] == [3, 1, 0]


def test_what_has_no_line_is_no_line_too_many() -> None:
    assert lines_over([row(HEIGHT), strip(HEIGHT)], HEIGHT, 1) == 0


@given(flows, st.integers(1, 4))
def test_pages_that_suffice_can_be_made_up(flow: list[Strip], limit: int) -> None:
    fits = least_pages(flow, HEIGHT) <= limit
    assert (len(break_pages(flow, HEIGHT, limit).pages) <= limit) is fits or not flow


def test_room_is_whole_lines_and_the_share_of_the_spaces() -> None:
    flow = [row(HEIGHT * 0.6), row(HEIGHT * 0.35, HEIGHT * 0.1), row(HEIGHT / 2)]
    rooms = list(room_of(break_pages(flow, HEIGHT), HEIGHT / 10))
    assert rooms[0].spare == 0
    assert round(rooms[0].spaces, 6) == 0.5
    assert rooms[1] == PageRoom(number=2, spare=5)
