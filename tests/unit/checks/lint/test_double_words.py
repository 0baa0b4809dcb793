"""Words that stand twice are found where that cannot be meant."""

from __future__ import annotations

import pytest

from cvgen.checks.lint.double_words import check_double_words, find_double_word
from tests.unit.checks.lint.records import texts


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("on the the hum", "the the"),
        ("The the hum", "The the"),
        ("bees of\n  of old", "of of"),
        ("our results results show", "results results"),
        ("Bienen und und Wespen", "und und"),
        ("la vie des des abeilles", "des des"),
    ],
)
def test_a_double_word_is_found(text: str, found: str) -> None:
    assert find_double_word(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "all that that means",
        "it had had time",
        "very very small",
        "La La Land",
        "New York, York",
        "Pago Pago",
        "Menschen, die die Bienen lieben",
        "nous nous levons",
        "vitamin A a day",
        "breathe the then",
        "the, the",
        "Paris Paris",
        "the-the",
    ],
)
def test_what_may_be_meant_is_left_alone(text: str) -> None:
    assert find_double_word(text) == ""


def test_a_double_word_is_said_with_its_place() -> None:
    (one,) = check_double_words(texts("summary: I study the the hum."))
    assert one.code == "double-word"
    assert str(one.path) == "profile.summary"
    assert one.message == "a word stands twice: `the the`"
    assert one.hints == ("delete one of them",)


def test_a_citation_between_two_words_parts_them() -> None:
    assert (
        list(check_double_words(texts("summary: I like the {count:book} the."))) == []
    )


def test_people_may_be_called_twice_the_same() -> None:
    assert (
        list(check_double_words(texts("aliases: [{literal: chong chong chong}]"))) == []
    )
