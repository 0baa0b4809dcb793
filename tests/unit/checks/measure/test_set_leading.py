"""A line's leading is its distance from the line above it, in its column and size."""

from __future__ import annotations

from cvgen.units import Pt
from tests.support.finished import Prose, drawn, measured, prose


def leadings(*texts: Prose) -> list[tuple[str, Pt | None]]:
    file = measured(drawn(prose(*texts)))
    return [(line.text, line.leading) for _, line in file.lines()]


def test_each_column_has_its_own() -> None:
    labels = Prose(lines=("2020", "2010"), left=40, leading=28)
    text = Prose(lines=("Here is", "some text", "of an", "entry"), left=150)
    assert leadings(labels, text) == [
        ("2020", None),
        ("Here is", None),
        ("some text", 14.0),
        ("2010", 28.0),
        ("of an", 14.0),
        ("entry", 14.0),
    ]


def test_a_line_under_one_of_another_size_has_none() -> None:
    heading = Prose(lines=("Heading here",), size=14)
    text = Prose(lines=("Text here", "and more"), top=90)
    assert leadings(heading, text) == [
        ("Heading here", None),
        ("Text here", None),
        ("and more", 14.0),
    ]


def test_what_is_far_above_is_no_line_above() -> None:
    apart = Prose(lines=("Alone", "Far below"), leading=40)
    assert leadings(apart) == [("Alone", None), ("Far below", None)]
