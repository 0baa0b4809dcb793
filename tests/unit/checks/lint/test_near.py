"""Spellings with an error or two meet, and no others; not all pairs are compared."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from cvgen.checks.lint.near import is_near, near_pairs

TITLE = "whybeeshuminbflatandwaspsdonot"
LETTERS = st.sampled_from("abc")
WORDS = st.text(alphabet="abc", min_size=4, max_size=9)


def distance(left: str, right: str) -> int:
    """Levenshtein's distance, row by row."""
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, start=1):
        last, row[0] = row[0], i
        for j, b in enumerate(right, start=1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (a != b))
    return row[-1]


def test_a_letter_put_in_left_out_or_changed_is_an_error() -> None:
    for other in (f"{TITLE}s", TITLE[1:], TITLE.replace("bees", "beas")):
        assert list(near_pairs((TITLE, other), 1))


def test_two_letters_that_change_places_are_two_errors() -> None:
    other = TITLE.replace("bees", "bese")
    assert not is_near(TITLE, other, 1)
    assert is_near(TITLE, other, 2)


def test_a_spelling_is_not_near_itself() -> None:
    assert list(near_pairs((TITLE, TITLE), 2)) == []


@given(WORDS, WORDS, st.integers(0, 2))
def test_near_is_what_levenshtein_says(left: str, right: str, errors: int) -> None:
    assert is_near(left, right, errors) == (distance(left, right) <= errors)


@given(st.lists(WORDS, unique=True, max_size=12), st.integers(1, 2))
def test_every_pair_is_found(words: list[str], errors: int) -> None:
    found = {frozenset(pair) for pair in near_pairs(words, errors)}
    pairs = combinations(words, 2)
    assert found == {frozenset(p) for p in pairs if distance(*p) <= errors}


def test_many_spellings_alike_are_not_all_compared() -> None:
    alike = [f"{TITLE}{a}{b}{c}" for a in LOWER for b in LOWER for c in LOWER]
    found = sum(1 for _ in near_pairs(alike, 1))
    assert 0 < found < len(alike) * 200


LOWER = "abcdefghijkl"
