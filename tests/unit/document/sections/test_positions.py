"""Appointments: the post stands out, the unit below it."""

from __future__ import annotations

import pytest

from tests.unit.document.rows import rows


def test_a_post_has_its_years_beside_it_and_its_unit_below() -> None:
    assert rows(
        "positions: [{title: Lecturer, organization: University of X, place: Rome, "
        "unit: [Group, School], fte: 0.6, start: 2019, end: present, details: Led it.}]"
    ) == [
        (
            "2019–present",
            "Lecturer, University of X, Rome",
            "Group, School, 0.6 FTE",
            "Led it.",
        )
    ]


@pytest.mark.parametrize("fte", ["0.6", "60 %", "1"])
def test_part_time_is_said_as_it_was_written(fte: str) -> None:
    ((_, *lines),) = rows(f"positions: [{{title: L, fte: {fte}}}]")
    assert lines == ["L", f"{fte} FTE"]


def test_an_address_stands_below_as_text() -> None:
    ((_, *lines),) = rows("positions: [{title: L, url: https://example.org/l/}]")
    assert lines == ["L", "example.org/l"]
