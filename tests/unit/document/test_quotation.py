"""A language is found by its tag, the nearest known one first."""

from __future__ import annotations

import pytest

from cvgen.document.quotation import quotation_of
from tests.support.samples import locales


@pytest.mark.parametrize(
    ("language", "double"),
    [
        ("de", ("„", "“")),
        ("DE-de-1996", ("„", "“")),
        ("de-CH", ("«", "»")),
        ("fr-CH", ("«", "»")),
        ("pt-BR", ("“", "”")),
        ("pt", ("«", "»")),
    ],
)
def test_a_region_may_have_marks_of_its_own(
    language: str, double: tuple[str, str]
) -> None:
    found = quotation_of(language)
    assert found is not None
    assert found.double == double


@pytest.mark.parametrize("language", ["", "tlh", "x-klingon"])
def test_an_unknown_language_has_none(language: str) -> None:
    assert quotation_of(language) is None


def test_every_locale_has_marks() -> None:
    names = [name for name, _ in locales()]
    assert len(names) >= 8
    assert all(quotation_of(name) for name in names)
