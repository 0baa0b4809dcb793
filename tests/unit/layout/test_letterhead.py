"""Name, contact and picture stand beside each other, or in turn for want of room."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.diagnostics import DataPath
from cvgen.document.block import Letterhead, Paragraph, Picture
from cvgen.document.style import RIGID, Align
from cvgen.layout.frame import PlacedLine, PlacedPicture
from cvgen.layout.letterhead import stack_letterhead
from cvgen.layout.rows import RowSetter
from cvgen.layout.strip import Strip
from cvgen.model.theme import LetterheadForm
from tests.support.images import picture
from tests.support.samples import fonts
from tests.unit.layout.documents import (
    BODY,
    ENGLISH,
    PAGE,
    letterhead,
    lines,
    paragraph,
    right_end,
    steady,
)

RIGHT = PAGE.width - PAGE.right
ORIGIN = DataPath("profile", ("contact",))


def strips_of(block: Letterhead) -> list[Strip]:
    setter = RowSetter(fonts(), ENGLISH)
    strips = stack_letterhead(block, PAGE, setter)
    assert (setter.diagnostics, setter.missing) == ([], [])
    return strips


def lines_of(block: Letterhead) -> list[PlacedLine]:
    return [line for strip in strips_of(block) for line in strip.lines]


def test_a_letterhead_s_space_never_gives() -> None:
    (strip,) = strips_of(letterhead(lines(2)))
    assert strip.elasticity == RIGID


def test_a_letterhead_s_columns_stand_side_by_side() -> None:
    side = (paragraph("ada@example.org", node="c", align=Align.RIGHT),)
    (strip,) = strips_of(letterhead(lines(3), side))
    *main, contact = strip.lines
    assert [line.x for line in main] == [PAGE.left] * 3
    assert right_end(contact) == pytest.approx(RIGHT)
    assert contact.baseline == main[0].baseline


def test_a_letterhead_s_lines_stand_below_each_other() -> None:
    main = (*lines(2), paragraph("apart", space_before=4.0))
    (strip,) = strips_of(letterhead(main))
    steps = [b.baseline - a.baseline for a, b in pairwise(strip.lines)]
    assert steps == pytest.approx([12.0, 16.0])
    assert strip.height == 3 * 12.0 + 4.0


def test_the_higher_column_gives_the_letterhead_its_height() -> None:
    (strip,) = strips_of(letterhead(lines(1), lines(3, "side ")))
    assert strip.height == 3 * 12.0


def test_a_letterhead_without_a_side_has_the_whole_measure() -> None:
    (strip,) = strips_of(letterhead((paragraph("n" * 40, node="wide"),)))
    assert [line.node for line in strip.lines] == ["wide"]


@pytest.mark.parametrize(("letters", "stands_above"), [(10, False), (40, True)])
def test_a_name_with_room_above_the_contact_only_stands_above(
    letters: int, *, stands_above: bool
) -> None:
    main = (paragraph("n" * letters, node="name"), paragraph("post", node="post"))
    lines_by_node = {
        line.node: line for line in lines_of(letterhead(main, lines(1, "side ")))
    }
    assert set(lines_by_node) == {"name", "post", "p0"}
    name, contact = lines_by_node["name"], lines_by_node["p0"]
    assert (contact.baseline > name.baseline) is stands_above


def test_a_name_that_needs_fewer_lines_above_the_contact_stands_above() -> None:
    main = (paragraph(f"{'n' * 28} {'m' * 24}", node="name"), *lines(1, "post "))
    found = lines_of(letterhead(main, (paragraph("side " * 5, node="side"),)))
    names = [line for line in found if line.node == "name"]
    (side,) = (line for line in found if line.node == "side")
    assert [line.line.text.strip() for line in names] == ["n" * 28, "m" * 24]
    assert side.baseline > names[-1].baseline


def test_the_columns_of_a_letterhead_keep_their_distance() -> None:
    block = letterhead((paragraph("n" * 99),), lines(1, "side "))
    *main, side = lines_of(block)
    free = side.x - max(right_end(line) for line in main)
    assert block.gap <= free < block.gap + BODY.size


def test_the_side_takes_half_of_the_measure_at_most() -> None:
    side = (paragraph("word " * 20, node="c"),)
    main, *contact = lines_of(letterhead(lines(1), side))
    assert main.x == PAGE.left
    assert len(contact) > 1
    assert min(line.x for line in contact) >= PAGE.left + PAGE.measure / 2


def test_the_side_takes_more_if_a_line_need_not_break_then() -> None:
    whole = paragraph("n" * 22, node="whole")
    broken = paragraph("word " * 20, node="broken")
    _, one, *others = lines_of(letterhead(lines(1), (whole, broken)))
    assert one.line.text == "n" * 22
    assert one.x < PAGE.left + PAGE.measure / 2
    assert others[0].node == "broken"
    assert min(line.x for line in others) >= one.x


def test_a_letterhead_higher_than_a_page_goes_on_in_turn() -> None:
    strips = strips_of(letterhead(lines(20), lines(2, "side ")))
    assert [len(strip.lines) for strip in strips] == [1] * 22
    assert strips[-1].lines[0].line.text == "side 1"


def contact(count: int) -> tuple[Paragraph, ...]:
    """Lines at the right."""
    return tuple(
        paragraph(f"c{i}", node=f"c{i}", align=Align.RIGHT) for i in range(count)
    )


def columns_of(block: Letterhead) -> tuple[list[str], list[str]]:
    """The nodes in the left column and in the right one, from top to bottom."""
    (strip,) = strips_of(block)
    placed = sorted(strip.lines, key=lambda line: line.baseline)
    return (
        [line.node for line in placed if line.x == PAGE.left],
        [line.node for line in placed if line.x > PAGE.left],
    )


@pytest.mark.parametrize(
    ("turns", "moved"),
    [((), 0), ((3,), 3), ((3, 5), 5), ((4, 5), 4), ((2,), 0), ((9,), 0)],
)
def test_of_a_contact_that_is_far_too_high_some_kinds_go_under_the_name(
    turns: tuple[int, ...], moved: int
) -> None:
    left, right = columns_of(letterhead(lines(1), contact(10), turns=turns))
    assert left == ["p0", *(f"c{i}" for i in range(moved))]
    assert right == [f"c{i}" for i in range(moved, 10)]


def test_what_goes_under_the_name_stands_apart_from_it() -> None:
    (strip,) = strips_of(letterhead(lines(1), contact(10), turns=(4,)))
    baselines = {line.node: line.baseline for line in strip.lines}
    assert baselines["c0"] - baselines["p0"] == pytest.approx(1.5 * 12.0)
    assert baselines["c1"] - baselines["c0"] == pytest.approx(12.0)
    assert baselines["c4"] == baselines["p0"]


@pytest.mark.parametrize("height", [6, 7])
def test_a_contact_hardly_higher_than_the_name_stays_in_one_piece(height: int) -> None:
    left, _ = columns_of(letterhead(lines(4), contact(height), turns=(3,)))
    assert left == ["p0", "p1", "p2", "p3"]


@pytest.mark.property
@given(
    name=st.integers(1, 9),
    count=st.integers(1, 13),
    turns=st.sets(st.integers(1, 12), max_size=3),
)
@steady
def test_turns_lose_no_line_and_never_make_a_letterhead_higher(
    name: int, count: int, turns: set[int]
) -> None:
    inner = tuple(sorted(turn for turn in turns if turn < count))
    (plain,) = strips_of(letterhead(lines(name), contact(count)))
    (strip,) = strips_of(letterhead(lines(name), contact(count), turns=inner))
    assert strip.height <= plain.height
    assert [line.node for line in strip.lines] == [line.node for line in plain.lines]


CENTRED = LetterheadForm.CENTRED


def middles(strips: list[Strip]) -> list[float]:
    lines = [line for strip in strips for line in strip.lines]
    return [line.x + line.line.width / 2 for line in lines]


@pytest.mark.parametrize("portrait", [None, picture(width=40.0)], ids=["none", "photo"])
def test_a_centred_letterhead_stands_in_the_middle_of_the_page(
    portrait: Picture | None,
) -> None:
    name, contact = (paragraph(t, align=Align.CENTRED) for t in ("Ada Okafor", "a@b"))
    strips = strips_of(letterhead((name,), (contact,), portrait, CENTRED))
    middle = PAGE.left + PAGE.measure / 2
    assert middles(strips) == pytest.approx([middle] * 2)
    first, second = (line for strip in strips for line in strip.lines)
    assert second.baseline - first.baseline == pytest.approx(12.0)


def test_a_wide_picture_pushes_a_centred_name_aside() -> None:
    name = paragraph("Ada", align=Align.CENTRED)
    portrait = picture(width=PAGE.measure / 2)
    block = letterhead((name,), (), portrait, CENTRED)
    room = PAGE.measure - portrait.width - block.gap
    assert middles(strips_of(block)) == pytest.approx([PAGE.left + room / 2])


def test_a_picture_stands_at_the_right_of_the_first_line() -> None:
    portrait = picture(width=40.0, height=50.0)
    (strip,) = strips_of(letterhead(lines(2), picture=portrait))
    assert strip.pictures == (PlacedPicture(RIGHT - 40.0, 0.0, portrait),)


def test_the_contact_stands_left_of_the_picture() -> None:
    side = (paragraph("ada@example.org", node="c", align=Align.RIGHT),)
    block = letterhead(lines(1), side, picture(width=40.0))
    name, contact = lines_of(block)
    assert name.x == PAGE.left
    assert right_end(contact) == pytest.approx(RIGHT - 40.0 - block.gap)
    assert contact.baseline == name.baseline


def test_a_picture_takes_nothing_from_the_distance_of_the_columns() -> None:
    main = (paragraph("n" * 99),)
    block = letterhead(main, lines(1, "side "), picture(width=40.0))
    *name, side = lines_of(block)
    free = side.x - max(right_end(line) for line in name)
    assert block.gap <= free < block.gap + BODY.size


@pytest.mark.parametrize(
    ("main", "side", "height"), [(1, 2, 50.0), (5, 1, 60.0), (1, 6, 72.0)]
)
def test_a_letterhead_is_as_high_as_the_highest_of_name_contact_and_picture(
    main: int, side: int, height: float
) -> None:
    block = letterhead(lines(main), lines(side, "side "), picture(height=50.0))
    (strip,) = strips_of(block)
    assert strip.height == height


def test_the_contact_goes_below_a_name_that_had_too_little_room() -> None:
    side = (paragraph("word " * 20, node="c", align=Align.RIGHT),)
    block = letterhead(lines(2), side, picture(width=90.0))
    (strip,) = strips_of(block)
    one, two, *contact = strip.lines
    assert (one.node, two.node) == ("p0", "p1")
    steps = [b.baseline - a.baseline for a, b in pairwise(strip.lines)]
    assert steps == pytest.approx([12.0] * (len(contact) + 1))
    ends = [right_end(line) for line in contact]
    assert ends == pytest.approx([RIGHT - 90.0 - block.gap] * len(contact))


def test_a_name_above_its_contact_has_all_the_width_that_the_picture_leaves() -> None:
    side = (paragraph("word " * 20, node="c"),)
    block = letterhead((paragraph("n" * 30, node="n"),), side, picture(width=90.0))
    measure = PAGE.measure - 90.0 - block.gap
    first = lines_of(block)[0]
    assert measure - BODY.size < first.line.width <= measure


def test_a_letterhead_with_a_picture_and_higher_than_a_page_goes_on_in_turn() -> None:
    strips = strips_of(letterhead(lines(20), lines(2, "side "), picture()))
    assert [len(strip.pictures) for strip in strips] == [1, *[0] * 22]
    assert [len(strip.lines) for strip in strips] == [0, *[1] * 22]


@pytest.mark.parametrize("width", [PAGE.measure, 2 * PAGE.measure])
def test_a_picture_that_leaves_no_room_for_text_is_an_error(width: float) -> None:
    name = paragraph("Ada", origin=ORIGIN)
    block = letterhead((name,), picture=picture(width=width))
    setter = RowSetter(fonts(), ENGLISH)
    assert stack_letterhead(block, PAGE, setter)
    problems = {(one.code, one.path) for one in setter.diagnostics}
    assert problems == {("overfull", ORIGIN)}
