"""A locale has every word, and is found by a language's tag."""

from __future__ import annotations

import pytest

from cvgen.diagnostics import InvalidInput
from cvgen.loading.locale import VOCABULARIES, choose_locale, load_locale
from cvgen.loading.source import SourceText
from tests.support.samples import locales

NAMES = ("de", "en-GB", "en-US", "fr", "zh")
ENGLISH = dict(locales())["en-GB"].text


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en-GB", "en-GB"),
        ("en-US", "en-US"),
        ("EN-us", "en-US"),
        ("en", "en-GB"),
        ("en-AU", "en-GB"),
        ("de", "de"),
        ("de-AT", "de"),
        ("zh-Hant-TW", "zh"),
        ("nl", None),
    ],
)
def test_a_tag_has_the_locale_of_its_language(language: str, name: str | None) -> None:
    assert choose_locale(language, NAMES) == name


def problems(text: str) -> list[str]:
    with pytest.raises(InvalidInput) as caught:
        load_locale(SourceText("x.yaml", text))
    return [one.message for one in caught.value.diagnostics]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("  keynote: Keynotes\n", "`talks` has no word for `keynote`"),
        ("  talks: Talks\n", "`sections` has no word for `talks`"),
        ("and-word: and\n", "`and-word` is missing"),
    ],
)
def test_a_word_that_is_missing_is_said(line: str, message: str) -> None:
    assert line in ENGLISH
    assert problems(ENGLISH.replace(line, "", 1)) == [message]


def test_a_month_that_is_missing_is_said() -> None:
    assert problems(ENGLISH.replace("months: [Jan, ", "months: [")) == [
        "`months` has 11 names, not 12"
    ]


def test_an_empty_file_is_refused() -> None:
    assert problems("") == ["the locale is empty"]


def test_every_vocabulary_is_a_field() -> None:
    found = load_locale(SourceText("en.yaml", ENGLISH))
    assert all(getattr(found, field) for field in VOCABULARIES)
