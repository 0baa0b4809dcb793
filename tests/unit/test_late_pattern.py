"""A pattern is compiled at its first use, and once."""

from __future__ import annotations

import re

import pytest

from cvgen.late_pattern import late_pattern


def test_it_is_the_pattern_with_its_flags() -> None:
    pattern = late_pattern("[ivx]+", re.IGNORECASE)()
    assert pattern.fullmatch("IV")
    assert not late_pattern("[ivx]+")().fullmatch("IV")


def test_bytes_have_patterns_of_bytes() -> None:
    assert late_pattern(rb"\d")().search(b"a1")


def test_it_is_compiled_once() -> None:
    pattern = late_pattern("a+")
    assert pattern() is pattern()


def test_it_is_not_compiled_before_it_is_asked_for() -> None:
    wrong = late_pattern("(")
    with pytest.raises(re.error):
        wrong()
