"""Installed fonts are looked through for what the bundled ones lack, and only then."""

from __future__ import annotations

import pytest

from cvgen.files import fonts
from cvgen.files.fonts import fonts_for
from cvgen.kept import Kept
from tests.support.samples import planned


@pytest.fixture
def searched(monkeypatch: pytest.MonkeyPatch) -> list[set[str]]:
    """The characters that installed fonts are searched for."""
    searches: list[set[str]] = []

    def search(characters: set[str], _folders: object) -> tuple[()]:
        searches.append(characters)
        return ()

    monkeypatch.setattr(fonts, "installed_fallbacks", search)
    return searches


@pytest.mark.parametrize(
    ("title", "lacking"),
    [
        pytest.param("Ω", set(), id="a bundled font has it"),
        pytest.param("ᚠ", {"ᚠ"}, id="as it is"),
        pytest.param('"\\u16a0"', {"ᚠ"}, id="as an escape"),
        pytest.param('"\\U000016A0 \\xe9"', {"ᚠ"}, id="as a long escape"),
    ],
)
def test_what_the_data_lacks_is_searched_for(
    title: str, lacking: set[str], searched: list[set[str]]
) -> None:
    works = f"- id: w\n  title: {title}\n  author: [Mei Chen]\n  issued: 2024\n"
    fonts_for(planned("name: Mei Chen", works).sources, "en-GB")
    assert searched == [lacking]


def test_what_the_variant_and_the_locale_lack_is_borrowed(
    searched: list[set[str]],
) -> None:
    sources = planned("name: Mei Chen", "[]", "title: 履歴 ᚠ").sources
    found = fonts_for(sources, "ja")
    assert found.lacking("履歴研究業績") == set()
    assert searched == [{"ᚠ"}]


def test_fallbacks_are_opened_only_if_a_style_lacks_something(
    searched: list[set[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[set[str]] = []

    def borrow(characters: set[str]) -> tuple[()]:
        asked.append(characters)
        return ()

    monkeypatch.setattr(fonts, "bundled_fallbacks", borrow)
    fonts_for(planned("name: Mei Chén").sources, "en-GB")
    fonts_for(planned("name: Mei Ŧ").sources, "en-GB")
    assert asked == [set(), {"Ŧ"}]
    assert searched == [set(), set()]


def test_installed_fonts_are_searched_once_for_the_same_characters(
    searched: list[set[str]],
) -> None:
    kept = Kept()
    for name in ("Mei Chén", "Ana Chén", "Mei ᚠ", "Ana ᚠ"):
        fonts_for(planned(f"name: {name}").sources, "en-GB", kept=kept)
    assert searched == [set(), {"ᚠ"}]
