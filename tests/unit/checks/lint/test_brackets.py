"""A bracket in a title has a partner."""

from __future__ import annotations

import pytest

from cvgen.checks.lint.brackets import check_brackets
from tests.unit.checks.lint.records import entry, texts


def found(title: str) -> list[str]:
    """The messages on a work of this title."""
    listed = texts(publications=entry("w", title=f'"{title}"'))
    return [one.message for one in check_brackets(listed)]


@pytest.mark.parametrize(
    ("title", "bracket"),
    [("Bees (and wasps", "("), ("Bees) and wasps", ")"), ("A [set} of]", "]")],
)
def test_a_bracket_alone_is_said(title: str, bracket: str) -> None:
    assert found(title) == [f"the bracket `{bracket}` in the title has no partner"]


@pytest.mark.parametrize(
    "title", ["Bees (and [some] wasps)", "Uniform on [0, 1)", "Bees", "蜂（と「音」）"]
)
def test_pairs_and_half_open_intervals_are_left_alone(title: str) -> None:
    assert found(title) == []


def test_prose_may_number_its_points() -> None:
    assert list(check_brackets(texts("summary: 1) bees, 2) wasps"))) == []


def test_the_place_is_the_title_s() -> None:
    (one,) = check_brackets(texts(publications=entry("w", title="'A (B'")))
    assert one.code == "unpaired-bracket"
    assert str(one.path) == "publications[0].title"
    assert one.hints == ("put in the other one, or delete it",)
