"""A text is judged by the number that its funder counts, or by both."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.exporters.box_text import Counts, Verdict
from cvgen.exporters.judge import Limit, judge
from cvgen.model.preset.narrative import Counting, TextUnit

COUNTS = Counts(
    words=10,
    words_parted=12,
    characters=60,
    characters_without_spaces=50,
    characters_as_sent=64,
)


@pytest.mark.parametrize(
    ("limit", "verdict", "used", "headroom", "otherwise"),
    [
        (Limit(), Verdict.NO_LIMIT, 10, None, None),
        (Limit(most=12), Verdict.WITHIN, 10, 2, 0),
        (Limit(most=11), Verdict.DOUBTFUL, 10, 1, -1),
        (Limit(most=9), Verdict.OVER, 10, -1, -3),
        (Limit(least=10), Verdict.WITHIN, 10, None, None),
        (Limit(least=11), Verdict.SHORT, 10, None, None),
        (
            Limit(most=11, counting=Counting.WHITE_SPACE),
            Verdict.WITHIN,
            10,
            1,
            1,
        ),
        (Limit(most=62, unit=TextUnit.CHARACTERS), Verdict.DOUBTFUL, 60, 2, -2),
        (
            Limit(most=62, unit=TextUnit.CHARACTERS, counting=Counting.WITH_SPACES),
            Verdict.WITHIN,
            60,
            2,
            2,
        ),
        (
            Limit(most=49, unit=TextUnit.CHARACTERS, counting=Counting.WITHOUT_SPACES),
            Verdict.OVER,
            50,
            -1,
            -1,
        ),
    ],
)
def test_a_limit_is_kept_or_not(
    limit: Limit,
    verdict: Verdict,
    used: int,
    headroom: int | None,
    otherwise: int | None,
) -> None:
    found = judge(COUNTS, limit)
    assert (found.verdict, found.used) == (verdict, used)
    assert (found.headroom, found.headroom_otherwise) == (headroom, otherwise)


@pytest.mark.parametrize("binds", [True, False])
def test_only_a_limit_that_binds_is_a_fault(*, binds: bool) -> None:
    assert judge(COUNTS, Limit(most=9, binds=binds)).is_fault == binds
    assert judge(COUNTS, Limit(least=11, binds=binds)).is_fault == binds
    assert not judge(COUNTS, Limit(most=11, binds=binds)).is_fault


@pytest.mark.property
@given(st.integers(0, 100), st.integers(0, 100))
def test_headroom_and_use_make_the_limit(words: int, most: int) -> None:
    found = judge(Counts(words=words, words_parted=words), Limit(most=most))
    assert found.headroom == most - words
    assert (found.verdict is Verdict.OVER) == (words > most)
