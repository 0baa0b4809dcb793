"""Memberships: the body, the grade, the years."""

from __future__ import annotations

from tests.unit.document.rows import rows


def test_a_membership_has_its_years_beside_it() -> None:
    assert rows(
        "memberships: [{organization: Academy, role: Fellow, start: 2020, end: 2021}]"
    ) == [("2020–2021", "Academy, Fellow")]


def test_a_body_alone_makes_a_membership() -> None:
    assert rows("memberships: [Academy]") == [("", "Academy")]
