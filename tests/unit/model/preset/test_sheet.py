"""The limit of pages is that of the language, as far as it has one of its own."""

from __future__ import annotations

import pytest

from cvgen.model.preset.sheet import PageRule, PagesIn

RULE = PageRule(
    most=5,
    by_language=(
        PagesIn(language="fr", most=6),
        PagesIn(language="pt-BR", most=7),
        PagesIn(language="zh-Hant", most=8),
    ),
)


@pytest.mark.parametrize(
    ("language", "most"),
    [
        ("en-GB", 5),
        ("fr", 6),
        ("fr-CA", 6),
        ("FR", 6),
        ("pt", 5),
        ("pt-br", 7),
        ("zh-Hant-TW", 8),
        ("", 5),
    ],
)
def test_a_language_has_the_limit_of_what_it_falls_back_on(
    language: str, most: int
) -> None:
    assert RULE.most_in(language) == most
