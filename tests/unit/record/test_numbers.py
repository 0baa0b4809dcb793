"""Numbers in a row are written once, and all come back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.record.numbers import with_numbers, without_numbers
from cvgen.record.record import GroupRecord, Origin, Record, SectionRecord
from tests.unit.record.records import work

LABELS = st.sampled_from(
    ["", "[0]", "[1]", "[2]", "[3]", "[J2]", "[J3]", "[10]", "[01]"]
)


def record(*groups: list[str]) -> Record:
    found = tuple(
        GroupRecord(title="", works=tuple(work("w", one) for one in group))
        for group in groups
    )
    section = SectionRecord(key="publications", title="", text="", groups=found)
    return Record(origin=Origin(cvgen="1"), title="", sections=(section,))


def numbers(of: Record) -> list[str]:
    return [one.number for group in of.sections[0].groups for one in group.works]


@pytest.mark.parametrize(
    ("there", "written"),
    [
        ([["[1]", "[2]", "[3]"]], ["[1]", "+", "+"]),
        ([["[10]", "[9]"], ["[8]"]], ["[10]", "-", "-"]),
        ([["[J1]", "[J2]"], ["[C1]", "[C2]"]], ["[J1]", "+", "[C1]", "+"]),
        ([["[1]", "[3]", "", "[4]"]], ["[1]", "[3]", "", "[4]"]),
    ],
)
def test_a_number_that_follows_is_a_sign(
    there: list[list[str]], written: list[str]
) -> None:
    assert numbers(without_numbers(record(*there))) == written


@given(st.lists(st.lists(LABELS, max_size=5), max_size=3))
def test_all_numbers_come_back(groups: list[list[str]]) -> None:
    there = record(*groups)
    assert with_numbers(without_numbers(there)) == there
    assert with_numbers(there) == there


def test_a_sign_without_a_number_before_it_is_no_number() -> None:
    odd = record(["+"])
    assert numbers(with_numbers(odd)) == [""]
