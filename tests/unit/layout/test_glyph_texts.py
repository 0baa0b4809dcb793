"""Every character is shown by one glyph, whatever a font makes of a text."""

from __future__ import annotations

import pytest

from cvgen.layout.glyph_texts import glyph_texts


@pytest.mark.parametrize(
    ("text", "clusters", "texts"),
    [
        pytest.param("abc", [0, 1, 2], ("a", "b", "c"), id="a glyph each"),
        pytest.param("office", [0, 1, 4, 5], ("o", "ffi", "c", "e"), id="ligature"),
        pytest.param("xy", [0, 0, 1], ("x", "", "y"), id="two glyphs of one"),
        pytest.param("", [], (), id="nothing"),
    ],
)
def test_the_first_glyph_of_a_cluster_has_its_characters(
    text: str, clusters: list[int], texts: tuple[str, ...]
) -> None:
    assert glyph_texts(text, clusters, backwards=False) == texts


@pytest.mark.parametrize(
    ("text", "clusters", "texts"),
    [
        pytest.param("abc", [2, 1, 0], ("c", "b", "a"), id="a glyph each"),
        pytest.param("abc", [2, 0], ("c", "ba"), id="ligature"),
        pytest.param("amb", [2, 0, 0], ("b", "m", "a"), id="a mark before its letter"),
        pytest.param("ab", [1, 0, 0], ("b", "a", ""), id="two glyphs of one"),
    ],
)
def test_from_right_to_left_they_are_reversed(
    text: str, clusters: list[int], texts: tuple[str, ...]
) -> None:
    shown = glyph_texts(text, clusters, backwards=True)
    assert shown == texts
    assert "".join(shown)[::-1] == text
