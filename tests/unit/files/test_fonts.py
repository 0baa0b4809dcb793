"""Installed fonts are looked through for what the bundled ones lack, and only then."""

from __future__ import annotations

import pytest

from cvgen.files import fonts
from cvgen.files.fonts import fonts_for
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
        pytest.param("⺀", {"⺀"}, id="as it is"),
        pytest.param('"\\u2e80"', {"⺀"}, id="as an escape"),
        pytest.param('"\\U00002E80 \\xe9"', {"⺀"}, id="as a long escape"),
    ],
)
def test_what_the_data_lacks_is_searched_for(
    title: str, lacking: set[str], searched: list[set[str]]
) -> None:
    works = f"- id: w\n  title: {title}\n  author: [Mei Chen]\n  issued: 2024\n"
    fonts_for(planned("name: Mei Chen", works).sources, "en-GB")
    assert searched == [lacking]


def test_what_the_variant_and_the_locale_lack_is_searched_for(
    searched: list[set[str]],
) -> None:
    sources = planned("name: Mei Chen", "[]", "title: 履歴 CV").sources
    fonts_for(sources, "ja")
    (characters,) = searched
    assert set("履歴研究業績") <= characters
