"""Grants: what they are worth, the owner's share, and the sums for each currency."""

from __future__ import annotations

import pytest

from cvgen.document.block import Section
from tests.support.samples import composed_document
from tests.unit.document.rows import rows, words

FULL = """
grants:
  - title: Learning under shift
    funder: Research Council
    number: EX/1
    role: Principal investigator
    amount: {total: 480000, share: 310000, currency: GBP}
    partners: [Jonas Lindqvist, Ada Okafor]
    start: 2022
    end: 2025
"""


def test_a_grant_says_all_about_the_money() -> None:
    assert rows(FULL) == [
        (
            "2022–2025",
            "Learning under shift, Research Council, EX/1",
            "Principal investigator, GBP 480,000 (own share GBP 310,000)",
            "With Jonas Lindqvist and Ada Okafor",
        )
    ]


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ("status: pending, start: 2027", "pending"),
        ("status: pending", "pending"),
        ("status: active", "active"),
        ("status: active, start: 2024", None),
        ("status: active, start: 2024, end: 2027", None),
        ("status: completed", "completed"),
        ("status: completed, start: 2020", "completed"),
        ("status: completed, start: 2020, end: 2023", None),
    ],
)
def test_a_status_is_said_where_the_dates_do_not_tell_it(
    fields: str, line: str | None
) -> None:
    ((label, *lines),) = rows(f"grants: [{{title: T, {fields}}}]")
    if "start" not in fields:
        # The left column says it, which has no dates.
        assert (label, lines) == (line, ["T"])
    else:
        assert lines == (["T", line] if line else ["T"])


def grants(*fields: str) -> str:
    return f"grants: [{', '.join(f'{{title: T, {one}}}' for one in fields)}]"


@pytest.mark.parametrize(
    ("profile", "total"),
    [
        pytest.param(
            grants("amount: GBP 100", "amount: GBP 250"), "GBP 350", id="one currency"
        ),
        pytest.param(
            grants("amount: GBP 100", "amount: EUR 200", "amount: GBP 1"),
            "GBP 101; EUR 200",
            id="two currencies",
        ),
        pytest.param(
            grants("amount: {total: 100, share: 30, currency: GBP}", "amount: GBP 10"),
            "GBP 110 (own share GBP 40)",
            id="a grant without a share is the owner's",
        ),
        pytest.param(
            grants(
                "amount: GBP 100", "amount: GBP 5", "amount: GBP 7, status: pending"
            ),
            "GBP 105",
            id="what is not won does not count",
        ),
    ],
)
def test_what_was_won_is_added_up_for_each_currency(profile: str, total: str) -> None:
    assert rows(profile)[-1] == ("Total", total)


@pytest.mark.parametrize(
    "profile",
    [
        grants("amount: GBP 100"),
        grants("amount: GBP 100", "amount: GBP 5, status: pending"),
        grants("role: PI", "role: Co-I"),
    ],
)
def test_of_one_sum_there_is_no_total(profile: str) -> None:
    assert "Total" not in [row[0] for row in rows(profile)]


def test_what_is_applied_for_stands_first() -> None:
    profile = grants("start: 2024", "status: pending, role: Co-I", "role: PI")
    assert [row[-1] for row in rows(profile)] == ["Co-I", "T", "PI"]


def test_a_grant_with_a_start_alone_lasts_only_while_it_is_active() -> None:
    found = rows(
        "grants: [{title: A, start: 2019, status: completed}, "
        "{title: B, start: 2018, status: active}, {title: C, start: 2020}]"
    )
    assert found == [("2018–", "B"), ("2020", "C"), ("2019", "A", "completed")]


@pytest.mark.parametrize(
    ("title", "line"),
    [("", "Pending grants 2027 E PI"), ("title: More, ", "More 2027 E PI, pending")],
)
def test_pending_is_said_once(title: str, line: str) -> None:
    document = composed_document(
        "name: Mei Chen\ngrants: [{title: E, role: PI, start: 2027, status: pending}]",
        "[]",
        f"sections: [{{section: grants, {title}when: pending}}]",
    )
    assert words(document) == line


def test_current_past_and_pending_grants_are_lists_with_sums_of_their_own() -> None:
    grants = (
        "grants: [{title: A, amount: EUR 1, status: active}, "
        "{title: B, amount: EUR 2, status: active}, "
        "{title: C, amount: EUR 3, status: completed}, "
        "{title: D, amount: EUR 4, status: completed}, "
        "{title: E, amount: EUR 5, status: pending}]"
    )
    lists = ", ".join(
        f"{{section: grants, when: {one}}}" for one in ("current", "past", "pending")
    )
    document = composed_document(
        f"name: Mei Chen\n{grants}", "[]", f"sections: [{lists}]"
    )
    assert words(document) == (
        "Current grants active A EUR 1 active B EUR 2 Total EUR 3 "
        "Past grants completed C EUR 3 completed D EUR 4 Total EUR 7 "
        "Pending grants  E EUR 5"
    )
    nodes = [
        one.node for s in document.blocks if isinstance(s, Section) for one in s.content
    ]
    assert len(nodes) == len(set(nodes)) == 7
