"""Letters and years are told from all else."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.layout.letters import are_letters, is_year


@given(st.text(st.sampled_from("aZéß中ー1²٣_-. "), max_size=4))
def test_letters_are_those_of_an_expression(text: str) -> None:
    assert are_letters(text) == bool(re.fullmatch(r"[^\W\d_]+", text))


@pytest.mark.parametrize("text", ["1984", "2026", "1900"])
def test_a_year_is_of_this_century_or_the_last(text: str) -> None:
    assert is_year(text)


@pytest.mark.parametrize("text", ["", "198", "19845", "1848", "2184", "19a4", "20²²"])
def test_no_other_number_is_a_year(text: str) -> None:
    assert not is_year(text)
