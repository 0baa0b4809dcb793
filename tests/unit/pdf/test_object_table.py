"""The table has a row for every object, told by differences from row to row."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cvgen.pdf.object_table import ObjectTable

Row = tuple[int, int, int]

FREE: Row = (0, 0, 0xFFFF)


def rows(table: ObjectTable) -> list[Row]:
    """The rows of a table as a reader makes them out."""
    found: list[Row] = []
    above = bytes(7)
    content = table.content()
    for start in range(0, len(content), 8):
        kind, *differences = content[start : start + 8]
        assert kind == 2
        pairs = zip(differences, above, strict=True)
        above = bytes((one + other) % 256 for one, other in pairs)
        parts = (above[:1], above[1:5], above[5:])
        first, second, third = (int.from_bytes(part, "big") for part in parts)
        found.append((first, second, third))
    return found


def test_an_object_is_free_until_it_is_entered() -> None:
    table = ObjectTable(3)
    table.place(1, 70_000)
    assert rows(table) == [FREE, (1, 70_000, 0), FREE]


def test_objects_of_a_stream_are_numbered_in_it() -> None:
    table = ObjectTable(302)
    table.pack([(1, 300)], 301)
    assert rows(table)[1:301] == [(2, 301, place) for place in range(300)]


def test_numbers_may_have_gaps() -> None:
    table = ObjectTable(9)
    table.pack([(1, 2), (5, 2), (8, 1)], 7)
    first, second, third, fourth, last = ((2, 7, place) for place in range(5))
    gap = [FREE, FREE]
    packed = [first, second, *gap, third, fourth, FREE, last]
    assert rows(table) == [FREE, *packed]


@given(st.lists(st.integers(0, 2**32 - 1), min_size=1, max_size=20))
def test_every_offset_is_read_as_it_was_entered(offsets: list[int]) -> None:
    table = ObjectTable(len(offsets))
    for number, offset in enumerate(offsets):
        table.place(number, offset)
    assert rows(table) == [(1, offset, 0) for offset in offsets]
