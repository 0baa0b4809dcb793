"""A noun goes with its number."""

from __future__ import annotations

import pytest

from cvgen.counted import counted


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 pages"), (1, "1 page"), (1204, "1,204 pages")]
)
def test_one_is_singular_and_thousands_have_a_comma(count: int, words: str) -> None:
    assert counted(count, "page") == words
