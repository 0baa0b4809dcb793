"""Languages by any name."""

from __future__ import annotations

import pytest

from cvgen.importers.languages import read_language


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("ngerman", "de"),
        ("English", "en"),
        (" en_US ", "en-US"),
        ("eng", "en"),
        ("pt-BR", "pt-BR"),
        ("Klingon", "Klingon"),
    ],
)
def test_a_language_is_its_tag(text: str, tag: str) -> None:
    assert read_language(text) == tag
