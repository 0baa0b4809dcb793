"""Families with the same widths stand for each other."""

from __future__ import annotations

import pytest

from cvgen.model.preset.metric_twins import TWINS, twins_of


def test_a_family_that_funders_name_has_twins() -> None:
    assert twins_of("arial")[:3] == ("arial", "Arimo", "Liberation Sans")
    assert twins_of("Calibri") == ("Calibri", "Carlito")


def test_a_family_that_no_one_has_copied_is_alone() -> None:
    assert twins_of("Verdana") == ("Verdana",)
    assert twins_of("Arial Narrow") == ("Arial Narrow",)


@pytest.mark.parametrize("family", TWINS)
def test_twins_have_each_other(family: str) -> None:
    row = twins_of(family)
    assert len(row) > 1
    assert all(set(twins_of(one)) == set(row) for one in row)


def test_a_family_has_the_widths_of_one() -> None:
    names = [name for family in TWINS for name in twins_of(family)]
    assert len(set(names)) == len(names) > 30
