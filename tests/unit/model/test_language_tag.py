"""Language tags are compared by language, in lower case, and fall back step by step."""

from __future__ import annotations

import pytest

from cvgen.model.language_tag import (
    broader_tags,
    is_same_language,
    is_traditional_chinese,
    primary_language,
)


@pytest.mark.parametrize(
    ("tag", "primary"),
    [("en", "en"), ("EN-GB", "en"), ("zh-Hant-TW", "zh"), ("yue", "yue"), ("", "")],
)
def test_the_first_subtag_is_the_language(tag: str, primary: str) -> None:
    assert primary_language(tag) == primary


@pytest.mark.parametrize(
    ("tag", "other", "same"),
    [
        ("en-GB", "en-US", True),
        ("de", "DE-ch", True),
        ("de", "en", False),
        ("", "en", True),
        ("en", "", True),
    ],
)
def test_languages_are_the_same_whatever_their_region(
    tag: str, other: str, *, same: bool
) -> None:
    assert is_same_language(tag, other) is same


@pytest.mark.parametrize(
    ("tag", "tags"),
    [
        ("zh-Hant-TW", ["zh-hant-tw", "zh-hant", "zh"]),
        ("de", ["de"]),
        ("", []),
    ],
)
def test_a_tag_falls_back_on_shorter_ones(tag: str, tags: list[str]) -> None:
    assert list(broader_tags(tag)) == tags


@pytest.mark.parametrize(
    ("tag", "traditional"),
    [
        ("zh-Hant", True),
        ("zh-TW", True),
        ("zh-hk", True),
        ("zh-Hant-TW", True),
        ("zh", False),
        ("zh-CN", False),
        ("zh-Hans-HK", False),
        ("en-HK", False),
        ("", False),
    ],
)
def test_script_or_region_says_that_chinese_is_traditional(
    tag: str, *, traditional: bool
) -> None:
    assert is_traditional_chinese(tag) is traditional
