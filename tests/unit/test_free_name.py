"""Every name is given once."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cvgen.free_name import free_name

NAMES = st.lists(st.sampled_from(["a", "a-1", "a-2", "a-3", "a-2-2", "b"]), max_size=20)


@given(wanted=NAMES)
def test_no_name_is_given_twice(wanted: list[str]) -> None:
    given_names: list[str] = []
    for name in wanted:
        given_names.append(free_name(name, given_names.__contains__))
    assert len(set(given_names)) == len(wanted)


def test_it_counts_up_until_a_name_is_free() -> None:
    assert free_name("a", {"b"}.__contains__) == "a"
    assert free_name("a", {"a", "a-2"}.__contains__) == "a-3"
    assert free_name("a", {"a"}.__contains__, "/") == "a/2"
