"""Numbers become ordinals by the endings of a locale."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.bibliography.ordinal import ordinal
from cvgen.model.locale import Ordinal
from tests.support.samples import locale


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        ("en-GB", "1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 101st 111th 112th"),
        ("de", "1. 2. 3. 4. 11. 12. 13. 21. 22. 101. 111. 112."),
        ("fr", "1re 2e 3e 4e 11e 12e 13e 21e 22e 101e 111e 112e"),
    ],
)
def test_an_ordinal_has_the_ending_of_its_number(name: str, texts: str) -> None:
    numbers = (1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111, 112)
    endings = locale(name).ordinals
    assert [ordinal(number, endings) for number in numbers] == texts.split()


ENDINGS = tuple(
    Ordinal(ending=ending, text=f" by {ending}")
    for ending in ("*", "1", "11", "^1", "^11", "^111")
)


@pytest.mark.property
@given(endings=st.permutations(ENDINGS))
def test_of_several_endings_the_closest_counts_wherever_it_stands(
    endings: list[Ordinal],
) -> None:
    numbers = (1, 2, 11, 21, 111, 211)
    assert [ordinal(number, endings) for number in numbers] == [
        "1 by ^1",
        "2 by *",
        "11 by ^11",
        "21 by 1",
        "111 by ^111",
        "211 by 11",
    ]


def test_a_whole_number_counts_more_than_the_ending_that_is_all_of_it() -> None:
    ending, whole = ENDINGS[1], ENDINGS[3]
    assert ordinal(1, (ending, whole)) == "1 by ^1"
    assert ordinal(1, (whole, ending)) == "1 by ^1"


@pytest.mark.parametrize("number", [2, 11])
def test_a_number_that_has_none_of_the_endings_stands_alone(number: int) -> None:
    assert ordinal(number, ENDINGS[3:4]) == str(number)
    assert ordinal(number, ()) == str(number)
