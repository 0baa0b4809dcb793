"""Laws of numbering, whatever the works, the groups and the scheme."""

from __future__ import annotations

import re
from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.bibliography.group import WorkGroup
from cvgen.bibliography.number import NumberedList, number_works
from cvgen.model.numbering import (
    FixedNumber,
    Numbering,
    NumberingDirection,
    NumberingScheme,
)
from cvgen.model.work_type import WorkType
from tests.unit.bibliography.works import BARE, own

pytestmark = pytest.mark.property

TYPES = st.sampled_from(WorkType)
SIZES = st.lists(st.lists(TYPES, min_size=1, max_size=6), max_size=4)
RESERVES = st.integers(0, 20)
DIRECTIONS = st.sampled_from(NumberingDirection)
COUNTED = st.sampled_from(
    [scheme for scheme in NumberingScheme if scheme is not NumberingScheme.NONE]
)


def name_of(index: int) -> str:
    """The id of a work by its place; ids sort as places do."""
    return f"w{index:03}"


def listed(groups: list[list[WorkType]], numbering: Numbering) -> NumberedList:
    """A list of works of these types, in these groups."""
    index = 0
    made: list[WorkGroup] = []
    for types in groups:
        works = []
        for kind in types:
            works.append(own(replace(BARE, id=name_of(index), type=kind)))
            index += 1
        made.append(WorkGroup(None, tuple(works)))
    return NumberedList(tuple(made), numbering)


def numbers(labels: dict[str, str]) -> dict[str, list[int]]:
    """The numbers by the letters before them, in printing order."""
    found: dict[str, list[int]] = defaultdict(list)
    for _, label in sorted(labels.items()):
        parts = re.fullmatch(r"([A-Za-z]*)([0-9]+)", label)
        assert parts
        found[parts[1]].append(int(parts[2]))
    return found


@given(SIZES, RESERVES, DIRECTIONS, COUNTED)
def test_every_work_has_a_number_and_every_run_counts_through(
    groups: list[list[WorkType]],
    reserve: int,
    direction: NumberingDirection,
    scheme: NumberingScheme,
) -> None:
    numbering = Numbering(scheme=scheme, direction=direction, reserve=reserve)
    (labels,) = number_works([listed(groups, numbering)])
    assert sorted(labels) == list(map(name_of, range(sum(map(len, groups)))))
    if scheme is NumberingScheme.PER_GROUP:
        return
    for run in numbers(labels).values():
        counted = list(range(reserve + 1, reserve + len(run) + 1))
        is_descending = direction is NumberingDirection.DESCENDING
        assert run == (counted[::-1] if is_descending else counted)


@given(SIZES, DIRECTIONS)
def test_groups_that_are_counted_alone_each_begin_at_one(
    groups: list[list[WorkType]], direction: NumberingDirection
) -> None:
    numbering = Numbering(scheme=NumberingScheme.PER_GROUP, direction=direction)
    (labels,) = number_works([listed(groups, numbering)])
    found = [int(label) for _, label in sorted(labels.items())]
    for types in groups:
        run, found = found[: len(types)], found[len(types) :]
        assert sorted(run) == list(range(1, len(types) + 1))


@given(SIZES, SIZES, DIRECTIONS)
def test_lists_that_share_a_count_give_each_number_once(
    first: list[list[WorkType]],
    second: list[list[WorkType]],
    direction: NumberingDirection,
) -> None:
    numbering = Numbering(scheme=NumberingScheme.CONTINUOUS, direction=direction)
    whole = listed([*first, *second], numbering)
    cut = len(first)
    lists = [
        NumberedList(whole.groups[:cut], numbering),
        NumberedList(whole.groups[cut:], numbering),
    ]
    labels = [label for one in number_works(lists) for label in one.values()]
    assert sorted(map(int, labels)) == list(range(1, len(labels) + 1))


@given(SIZES, DIRECTIONS, st.dictionaries(st.integers(0, 23), st.integers(1, 40)))
def test_a_fixed_number_is_kept_and_given_to_no_other(
    groups: list[list[WorkType]],
    direction: NumberingDirection,
    fixed: dict[int, int],
) -> None:
    kept = {number: index for index, number in fixed.items()}
    numbering = Numbering(
        direction=direction,
        fixed=tuple(
            FixedNumber(work=name_of(index), number=number)
            for number, index in kept.items()
        ),
    )
    (labels,) = number_works([listed(groups, numbering)])
    assert len(set(labels.values())) == len(labels)
    for number, index in kept.items():
        if (name := name_of(index)) in labels:
            assert labels[name] == str(number)
