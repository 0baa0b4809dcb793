"""The patterns of languages are found by their tags."""

from __future__ import annotations

import subprocess
import sys

import pytest

from cvgen.files.hyphenation import Patterns


def shown(word: str, language: str) -> str:
    points = Patterns().points(word, language)
    return "".join("-" * (i in points) + c for i, c in enumerate(word))


@pytest.mark.parametrize(
    ("word", "language", "parted"),
    [
        ("hyphenation", "en-GB", "hy-phen-a-tion"),
        ("hyphenation", "en-US", "hy-phen-ation"),
        ("hyphenation", "en", "hy-phen-a-tion"),
        ("betreuung", "de-AT", "be-treu-ung"),
        ("publications", "fr", "pu-bli-ca-tions"),
        ("publicaciones", "es-MX", "pu-bli-ca-cio-nes"),
        ("pubblicazione", "it", "pub-bli-ca-zione"),
    ],
)
def test_a_word_is_parted_as_its_language_does(
    word: str, language: str, parted: str
) -> None:
    assert shown(word, language) == parted


@pytest.mark.parametrize("language", ["zh", "ja", "tlh", "", "x-private"])
def test_a_language_without_patterns_parts_nothing(language: str) -> None:
    assert Patterns().points("hyphenation", language) == ()


def test_two_letters_stay_before_a_hyphen_and_three_behind() -> None:
    words = ["about", "every", "generalisation", "academically", "idea", "really"]
    for word in words:
        assert all(
            2 <= point <= len(word) - 3 for point in Patterns().points(word, "en")
        )
    assert any(Patterns().points(word, "en") for word in words)


def test_no_patterns_are_loaded_before_a_word_asks() -> None:
    code = (
        "import sys; from cvgen.files.hyphenation import Patterns; Patterns(); "
        "print('pyphen' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"
