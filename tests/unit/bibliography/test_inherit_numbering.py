"""What a list does not state of its numbering is as the variant has it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.bibliography.inherit_numbering import inherit_numbering
from cvgen.model.numbering import (
    FixedNumber,
    ListNumbering,
    Numbering,
    NumberingDirection,
    NumberingScheme,
    TypePrefix,
)
from cvgen.model.work_type import WorkType
from tests.support.samples import build_texts, work

USUAL = Numbering(
    scheme=NumberingScheme.PER_TYPE,
    direction=NumberingDirection.DESCENDING,
    prefix="A",
    prefixes=(TypePrefix(type=WorkType.BOOK, prefix="B"),),
    reserve=3,
    fixed=(FixedNumber(work="x", number=2),),
)


def test_a_list_that_says_nothing_has_all_of_it() -> None:
    assert inherit_numbering(None, USUAL) is USUAL
    assert inherit_numbering(ListNumbering(), USUAL) == USUAL


@pytest.mark.parametrize(
    ("own", "wanted"),
    [
        (ListNumbering(prefix=""), replace(USUAL, prefix="")),
        (ListNumbering(reserve=0), replace(USUAL, reserve=0)),
        (
            ListNumbering(direction=NumberingDirection.ASCENDING),
            replace(USUAL, direction=NumberingDirection.ASCENDING),
        ),
        (
            ListNumbering(scheme=NumberingScheme.PER_LIST),
            replace(USUAL, scheme=NumberingScheme.PER_LIST),
        ),
        (
            ListNumbering(fixed=(FixedNumber(work="y", number=1),)),
            replace(USUAL, fixed=(FixedNumber(work="y", number=1),)),
        ),
    ],
)
def test_what_it_states_goes_before_also_where_that_is_nothing(
    own: ListNumbering, wanted: Numbering
) -> None:
    assert inherit_numbering(own, USUAL) == wanted


def test_a_prefix_of_a_list_leaves_it_descending() -> None:
    variant = (
        "sections: [{section: publications, numbering: {prefix: X}}]\n"
        "numbering: {direction: descending}\n"
    )
    built = build_texts("name: Bin Chen", work(1, "A") + work(2, "B"), variant)
    groups = [group for one in built.record.sections for group in one.groups]
    numbers = [work.number for group in groups for work in group.works]
    assert numbers == ["[X2]", "[X1]"]
