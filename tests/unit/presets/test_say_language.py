"""A CV is told of heads whose words are known in another language only."""

from __future__ import annotations

import pytest

from cvgen.presets.apply_variant import apply_variant
from cvgen.presets.say_language import say_language
from tests.unit.presets.cases import case, left, variant

RULE = """\
headings:
  language: en
  titles: [{title: Studies, under: Person, holds: education}, Vision]
  source: call
works:
  language: en
  lists: [{id: a, title: Ten works, most: 10}]
  source: call
"""
WORKS = (
    "[{id: w, title: T, author: [Mei Chen], issued: 2024, lists: {scheme: a}},"
    " {id: v, title: U, author: [Mei Chen], issued: 2023, lists: {scheme: a}}]"
)
FORM = RULE.replace("Vision]", "{title: Results, holds: publications}]")


TOLD = "known in `en` only and the CV is in `de`; a `title` among the variant's "
WORDS = "`sections` words one otherwise"


def told(chosen: str, rule: str = RULE) -> list[str]:
    found = case(rule, "education: [{degree: PhD, end: 2016}]\n", WORKS)
    done = apply_variant(variant(chosen), found)
    said = tuple(say_language(done.variant, found))
    assert done.left[len(done.left) - len(said) :] == said
    return left(said)


def test_heads_of_a_form_are_told_of_in_a_cv_of_another_language() -> None:
    assert told("language: de", FORM) == [
        f"headings: “Studies”, “Person”, “Results”: {TOLD}{WORDS}",
        f"works: “Ten works”: {TOLD}{WORDS}",
    ]


@pytest.mark.parametrize("language", ["en", "en-US"])
def test_in_its_own_language_a_form_is_not_told_of(language: str) -> None:
    assert told(f"language: {language}", FORM) == []


def test_the_language_is_the_profile_s_unless_the_variant_has_one() -> None:
    assert told("{}", FORM) == []


def test_heads_that_the_author_words_are_not_told_of() -> None:
    chosen = "language: de\nsections: [{section: education, title: Ausbildung}]"
    assert told(chosen) == [f"headings: “Person”: {TOLD}{WORDS}"]


def test_a_preset_that_does_not_say_its_language_is_not_taken_for_english() -> None:
    assert told("language: de", FORM.replace("  language: en\n", "")) == []
