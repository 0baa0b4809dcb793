"""Families with the same widths stand for each other, one way."""

from __future__ import annotations

from cvgen.model.preset.metric_twins import TWINS, twins_of


def test_a_family_that_funders_name_has_twins() -> None:
    assert twins_of("arial") == ("arial", "Arimo", "Liberation Sans")
    assert twins_of("Calibri") == ("Calibri", "Carlito")


def test_a_family_that_no_one_has_copied_is_alone() -> None:
    assert twins_of("Georgia") == ("Georgia",)
    assert twins_of("Arial Narrow") == ("Arial Narrow",)


def test_no_twin_is_a_family_that_funders_name() -> None:
    named = {row[0] for row in TWINS}
    assert len(named) == len(TWINS) >= 4
    assert named.isdisjoint(twin for row in TWINS for twin in row[1:])
