"""Awards: what was won, from whom, when and how much."""

from __future__ import annotations

from tests.unit.document.rows import rows


def test_an_award_has_its_year_beside_it() -> None:
    assert rows(
        "awards: [{title: Prize, organization: Academy, amount: EUR 5000, date: 2024}]"
    ) == [("2024", "Prize, Academy, EUR 5,000")]


def test_the_owners_share_of_a_prize_is_not_lost() -> None:
    amount = "{total: 5000, share: 2000, currency: EUR}"
    assert rows(f"awards: [{{title: Prize, amount: {amount}}}]") == [
        ("", "Prize, EUR 5,000 (own share EUR 2,000)")
    ]


def test_a_title_alone_makes_an_award() -> None:
    assert rows("awards: [Prize]") == [("", "Prize")]
