"""Texts become a plan: what they say, in whose words, and as its preset wants it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.bibliography.compose import compose_bibliography
from cvgen.diagnostics import InvalidInput, Severity
from cvgen.load import load
from cvgen.loading.source import SourceText
from cvgen.model.date import PartialDate
from tests.support.samples import planned

NAME = "name: Mei Chen\n"
WORK = "- id: flat\n  title: Flat minima\n  author: [Mei Chen]\n  issued: 2024\n"


def test_data_that_was_loaded_before_is_not_loaded_again() -> None:
    first = planned(NAME, WORK)
    other = replace(first.sources, publications=SourceText("p.yaml", "- nonsense"))
    assert load(other, first.cv).cv is first.cv


def test_a_cv_may_have_no_publications() -> None:
    sources = replace(planned(NAME, WORK).sources, publications=None)
    assert load(sources).cv.publications == ()


def test_the_words_are_in_the_language_of_the_profile() -> None:
    assert planned(f"{NAME}language: de-AT").locale.language == "de"


def test_a_variant_has_a_language_of_its_own() -> None:
    assert planned(NAME, variant="language: fr").locale.language == "fr"


def test_words_of_a_language_that_is_not_there_are_english() -> None:
    (one,) = planned(f"{NAME}language: nl").diagnostics
    assert one.severity is Severity.WARNING
    assert one.message == "there are no words in `nl`: heads and labels are in English"
    assert one.hints == (
        (
            "languages known here: `de`, `en-GB`, `en-US`, `es`, `fr`, `it`, `ja`, "
            "`zh`, `zh-Hant`"
        ),
    )


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh-Hans-TW", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("zh-HK", "zh-Hant"),
        ("zh-Hant", "zh-Hant"),
    ],
)
def test_chinese_words_are_in_the_script_of_the_language(
    language: str, words: str
) -> None:
    found = planned(f"{NAME}language: {language}")
    assert found.diagnostics == ()
    assert found.locale.language == words


@pytest.mark.parametrize(
    ("variant", "said"),
    [
        (
            "preset: nih-attachment\nwaive: [links, file-size]\n",
            (
                "variant.yaml:2:16 the rule `file-size` was read at the funder "
                "and cannot be waived"
            ),
        ),
        (
            "preset: nih-attachment\nwaive: [works]\n",
            "variant.yaml:2:9 the preset `nih-attachment` has no rule `works`",
        ),
        (
            "waive: [works]\n",
            "variant.yaml:1:8 `waive` has no meaning without a preset",
        ),
    ],
)
def test_what_cannot_be_waived_is_an_error_at_its_place(
    variant: str, said: str
) -> None:
    with pytest.raises(InvalidInput) as caught:
        planned(NAME, variant=variant)
    found = [f"{one.location} {one.message}" for one in caught.value.diagnostics]
    assert found == [said]


def test_a_preset_whose_text_nobody_has_read_is_a_fault_of_the_caller() -> None:
    sources = planned(NAME, variant="preset: snsf").sources
    with pytest.raises(ValueError, match="the text of the preset snsf is not there"):
        load(replace(sources, preset=None))


def test_a_year_that_is_mistyped_takes_no_work_out_of_the_last_years() -> None:
    far = "- id: far\n  title: Floods\n  author: [Mei Chen]\n  issued: 2052-11\n"
    variant = "sections: [{section: publications, select: {last-years: 5}}]"
    first = planned(NAME, WORK + far, variant)
    plan = load(first.sources, today=PartialDate(2026, 11, 25))
    (one,) = plan.diagnostics
    assert one.severity is Severity.WARNING
    assert one.message == "the date 2052-11 is 26 years ahead"
    assert plan.variant.as_of == PartialDate(2024)
    (listed,) = compose_bibliography(plan.cv, plan.variant, plan.locale).lists
    assert {one.work for one in listed.references()} == {"flat", "far"}


def test_a_day_that_the_variant_says_stays() -> None:
    far = "- id: far\n  title: Floods\n  author: [Mei Chen]\n  issued: 2052-11\n"
    first = planned(NAME, far, "as-of: 2020")
    plan = load(first.sources, today=PartialDate(2026, 11, 25))
    assert plan.variant.as_of == PartialDate(2020)
