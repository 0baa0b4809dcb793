"""Two spellings of one title fold to one text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.checks.lint.fold import fold, fold_words


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Flat Minima: A Review", "flat minima – a review"),
        ("Städte summen", "Stadte summen"),
        ("The ﬁeld", "The field"),
        ("H₂O", "H2O"),
        ("Ｆｌａｔ", "Flat"),
        ("co\u00adoperate", "cooperate"),
        ("Bees’ hum", "Bees' hum"),
        ("STRASSE", "Straße"),
        ("Ἀθῆναι", "Αθηναι"),
        ("שָׁלוֹם", "שלום"),
    ],
)
def test_spellings_of_one_title_are_one(left: str, right: str) -> None:
    assert fold(left) == fold(right)


@pytest.mark.parametrize(
    ("left", "right"),
    [("はは", "ばば"), ("की", "का"), ("陈梅", "陈海"), ("Part 1", "Part 2")],
)
def test_other_letters_are_others(left: str, right: str) -> None:
    assert fold(left) != fold(right)


def test_words_keep_one_space_between_them() -> None:
    assert fold_words("  Bees, —  & Wasps’ ") == "bees wasps"
    assert fold_words("Größe: 3") == "grosse 3"


@given(st.text())
def test_folding_is_idempotent(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold_words(fold_words(text)) == fold_words(text)


@given(st.text(alphabet=st.characters(codec="ascii")))
def test_the_quick_way_for_ascii_is_no_other(text: str) -> None:
    beyond = fold_words(f"{text} é").removesuffix("e").strip()
    assert fold_words(text.replace("'", "")) == beyond
