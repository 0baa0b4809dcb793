"""A long rest of a word is shared by glyphs, none of which stands for too much."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.pdf.share_rest import MOST_UNITS, share_rest


@pytest.mark.parametrize(
    ("rest", "shares"),
    [
        ("b", ("x", "y", "zb")),
        ("b" * 59, ("x", "y", "z" + "b" * 59)),
        ("b" * 60, ("x", "yz" + "b" * 29, "b" * 31)),
        ("b" * 180, ()),
    ],
)
def test_as_few_glyphs_as_can_have_the_rest(rest: str, shares: tuple[str, ...]) -> None:
    assert share_rest(("x", "y", "z"), rest) == shares


def test_characters_beyond_two_bytes_count_twice() -> None:
    assert share_rest(("x",), "\U0001d400" * 30) == ()
    assert share_rest(("x",), "\U0001d400" * 29) == ("x" + "\U0001d400" * 29,)


@pytest.mark.property
@given(
    texts=st.lists(st.sampled_from(["a", "-", "fi", "\U0001d400"]), min_size=1),
    rest=st.text("ab-/\U0001d400", min_size=1, max_size=130),
)
def test_shares_are_the_word(texts: list[str], rest: str) -> None:
    shares = share_rest(tuple(texts), rest)
    if shares:
        assert len(shares) == len(texts)
        assert "".join(shares) == "".join(texts) + rest
        assert max(len(one.encode("utf-16-be")) // 2 for one in shares) <= MOST_UNITS
