"""Degrees: the subject stands out, and the thesis has a line of its own."""

from __future__ import annotations

import pytest

from tests.unit.document.rows import rows


@pytest.mark.parametrize(
    ("entry", "row"),
    [
        (
            "{degree: Ph.D., field: Statistics, place: Rome, start: 2011, end: 2015}",
            ("2011–2015", "Ph.D. Statistics, Rome"),
        ),
        (
            "{degree: Ph.D., field: Statistics, organization: University of X}",
            ("Ph.D.", "Statistics, University of X"),
        ),
        ("{degree: B.Sc.}", ("", "B.Sc.")),
        (
            "{degree: M.A., unit: [Group, School], grade: first, end: 2010}",
            ("2010", "M.A., Group, School, first"),
        ),
    ],
)
def test_a_degree_without_dates_is_its_own_label(
    entry: str, row: tuple[str, ...]
) -> None:
    assert rows(f"education: [{entry}]") == [row]


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ("thesis: Flat minima", "Thesis: Flat minima"),
        ("advisor: Ada Okafor", "Advised by Ada Okafor"),
        (
            "thesis: Flat minima, advisor: [Ada Okafor, Bin Li]",
            "Thesis: Flat minima, advised by Ada Okafor and Bin Li",
        ),
    ],
)
def test_thesis_and_advisors_have_a_line_of_their_own(fields: str, line: str) -> None:
    ((_, *lines),) = rows(f"education: [{{degree: Ph.D., {fields}}}]")
    assert lines == ["Ph.D.", line]


def test_advisors_are_joined_in_the_words_of_the_language() -> None:
    degree = "education: [{degree: Ph.D., advisor: [Ada Okafor, Inés Ruiz]}]"
    assert rows(degree, "language: es") == [
        ("", "Ph.D.", "Dirección: Ada Okafor e Inés Ruiz")
    ]
