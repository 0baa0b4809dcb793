"""Numbers are given in printing order, from 1."""

from __future__ import annotations

from cvgen.bibliography.number import number
from cvgen.model.person import Author
from cvgen.model.publication import Publication
from cvgen.model.text import literal

WORK = Publication(id="w", title=literal("T"), author=(Author(family="Chen"),))


def test_numbers_count_from_one_whatever_the_place_in_the_file() -> None:
    assert number([(4, WORK), (0, WORK)]) == [(1, (4, WORK)), (2, (0, WORK))]


def test_no_works_get_no_numbers() -> None:
    assert number([]) == []
