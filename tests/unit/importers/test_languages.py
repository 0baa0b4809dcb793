"""Languages by any name."""

from __future__ import annotations

import pytest

from cvgen.importers.languages import LANGUAGES, read_language
from tests.support.nodes import bibtex, works


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("ngerman", "de"),
        ("English", "en"),
        (" en_US ", "en-US"),
        ("eng", "en"),
        ("greek", "el"),
        ("Norsk", "nb"),
        ("usenglish", "en-US"),
        ("čeština", "cs"),
        ("langswedish", "sv"),
        ("pt-BR", "pt-BR"),
        ("Klingon", "Klingon"),
    ],
)
def test_a_language_is_its_tag(text: str, tag: str) -> None:
    assert read_language(text) == tag


def test_every_tag_is_one_that_a_work_may_have() -> None:
    tags = sorted(set(LANGUAGES.values()))
    texts = (
        f"- {{id: w{i}, title: A, author: [B], issued: 2024, language: {tag}}}"
        for i, tag in enumerate(tags)
    )
    assert [work.language for work in works("\n".join(texts))] == tags


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_of_an_entry_may_have_any_of_these_names(language: str) -> None:
    (work,), said = bibtex(f"@misc{{k, title={{A}}, langid={{{language}}}}}")
    assert isinstance(work, dict)
    assert work["language"] == LANGUAGES[language]
    assert said == []
