"""Words are hyphenated; names, numbers and addresses are not."""

from __future__ import annotations

import pytest

from cvgen.layout.hyphenate import Hyphenation, hyphenate


class EveryThird:
    """Patterns of a language in which every third letter begins a syllable."""

    def points(self, word: str, language: str) -> tuple[int, ...]:
        return tuple(range(3, len(word) - 2, 3)) if language != "xx" else ()


PROSE = Hyphenation(EveryThird(), 50.0)
NAMES = Hyphenation(EveryThird(), 50.0, has_names=True)


def shown(token: str, language: str = "en", rule: Hyphenation = PROSE) -> str:
    points = hyphenate(token, language, rule)
    return "".join("-" * (i in points) + c for i, c in enumerate(token))


@pytest.mark.parametrize(
    ("token", "parted"),
    [
        ("generalise", "gen-era-lise"),
        ("(generalise),", "(gen-era-lise),"),
        ("“généraliser”", "“gén-éra-liser”"),
        ("обучение", "обу-чение"),
        ("l’internationale", "l’int-ern-ati-onale"),
        ("(dell’università)", "(dell’uni-ver-sità)"),
    ],
)
def test_a_word_is_parted_where_the_patterns_say(token: str, parted: str) -> None:
    assert shown(token) == parted


@pytest.mark.parametrize(
    "token",
    [
        "Papadaki",
        "UNESCO",
        "LaTeX",
        "word",
        "well-known",
        "a.chen@example.org",
        "https://example.org/publications",
        "publications/2024",
        "h2o2h2o2",
        "1234567",
        "don’t-know",
        "aujourd’hui",
        "l’Université",
        "",
        "()",
    ],
)
def test_a_name_an_address_and_a_number_are_whole(token: str) -> None:
    assert shown(token) == token


def test_german_nouns_are_parted_but_not_among_names() -> None:
    assert shown("Betreuung", "de-CH") == "Bet-reu-ung"
    assert shown("Betreuung", "de-CH", NAMES) == "Betreuung"
    assert shown("betreuung", "de-CH", NAMES) == "bet-reu-ung"
    assert shown("DOKTORAND", "de") == "DOKTORAND"


def test_a_label_s_words_are_parted_capital_or_not() -> None:
    labels = Hyphenation(EveryThird(), 50.0, has_capitals=True)
    assert shown("Characterisation", "en", labels) == "Cha-rac-ter-isa-tion"
    assert shown("UNESCO", "en", labels) == "UNESCO"


def test_a_language_without_patterns_has_no_hyphens() -> None:
    assert shown("generalise", "xx") == "generalise"
