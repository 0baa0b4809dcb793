"""Words in scripts that few CVs have say which language they are in."""

from __future__ import annotations

import pytest

from cvgen.document.far_scripts import split_far_scripts


def foreign(text: str, language: str = "en") -> list[tuple[str, str]]:
    return [(part, tag) for part, tag in split_far_scripts(text, language) if tag]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in தமிழ் நூல்கள் today", [("தமிழ் நூல்கள்", "ta")]),
        ("አማርኛ, ខ្មែរ", [("አማርኛ", "am"), ("ខ្មែរ", "km")]),
        ("ශ්‍රී", [("ශ්‍රී", "si")]),
        ("ᠮᠣᠩᠭᠣᠯ", [("ᠮᠣᠩᠭᠣᠯ", "mn-Mong")]),
        ("no such word", []),
    ],
)
def test_a_script_tells_its_language(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert foreign(text) == expected


@pytest.mark.parametrize(
    ("text", "language"), [("অসমীয়া", "as"), ("বাংলা", "bn"), ("ትግርኛ", "ti")]
)
def test_a_language_is_at_home_in_its_own_script(text: str, language: str) -> None:
    assert foreign(text, language) == []


@pytest.mark.parametrize("text", ["", "a", "ಕನ್ನಡ", "a ಕನ್ನಡ ᏣᎳᎩ b", "אማ"])
def test_the_parts_are_the_text(text: str) -> None:
    for language in ("en", "kn"):
        parts = list(split_far_scripts(text, language))
        assert "".join(part for part, _ in parts) == text
        assert parts
