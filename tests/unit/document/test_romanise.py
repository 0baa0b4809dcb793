"""Names are spelt in the letters that portals take."""

from __future__ import annotations

import unicodedata

import pytest

from cvgen.document.romanise import CYRILLIC, GREEK, LATIN, fold_latin, romanise


@pytest.mark.parametrize(
    ("text", "spelt"),
    [
        ("Łukasz Ørsted-Ñuñez", "Lukasz Orsted-Nunez"),
        ("Æthelstan Œuvre Đặng Straße", "Aethelstan Oeuvre Dang Strasse"),
        ("O’Brien", "O’Brien"),
        ("ＡＢ", "AB"),
        ("plain", "plain"),
    ],
)
def test_latin_loses_its_accents_and_special_letters(text: str, spelt: str) -> None:
    assert fold_latin(text) == romanise(text) == spelt


@pytest.mark.parametrize(
    ("text", "spelt"),
    [
        ("Ελένη Παπαδάκη", "Eleni Papadaki"),
        ("Ψυχογιός Ευγένιος Ουράνης", "Psychogios Evgenios Ouranis"),
        ("Щербаков Юрий", "Shcherbakov Iurii"),
        ("Ђорђе Њ", "Djordje Nj"),
    ],
)
def test_greek_and_cyrillic_are_spelt_as_in_passports(text: str, spelt: str) -> None:
    assert romanise(text) == spelt
    assert fold_latin(text) == fold_latin(spelt if text.isascii() else text)
    assert not fold_latin(text).isascii()


@pytest.mark.parametrize("text", ["陈美", "शर्मा", "がく", "דוד"])
def test_what_a_table_cannot_spell_stays(text: str) -> None:
    assert romanise(text) == fold_latin(text) == text


def test_the_tables_have_every_letter_and_say_it_in_ascii() -> None:
    russian = {chr(one) for one in range(ord("а"), ord("я") + 1)}
    greek = {chr(one) for one in range(ord("α"), ord("ω") + 1)}
    bare = {unicodedata.normalize("NFD", one)[0] for one in russian}
    assert bare <= CYRILLIC.keys()
    assert greek <= GREEK.keys()
    assert all(
        one.isascii() for table in (CYRILLIC, GREEK, LATIN) for one in table.values()
    )
