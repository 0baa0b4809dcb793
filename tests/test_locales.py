"""The locales that come with cvgen: complete, translated, and alike in their parts."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from string import Formatter

import pytest
from msgspec import structs

from cvgen.loading.locale import VOCABULARIES, load_locale
from cvgen.loading.source import read_source
from cvgen.model.locale import Counted, Locale, Ordinal, Term

FOLDER = Path(__file__).parent.parent / "data" / "locales"
FILES = sorted(FOLDER.glob("*.yaml"))
PROMISED = {"en-GB", "en-US", "de", "fr", "es", "it", "zh", "zh-Hant", "ja"}
TRANSLATED = [path for path in FILES if not path.stem.startswith("en")]

SPACED = {"two-names", "name-separator", "thousands"}
"""Words whose blanks at the ends are part of them."""

BARE_NUMBER = {"rank": {"number": "ordinal"}}
"""Where a language without ordinals may put a number, and in whose place."""

every_locale = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
every_translation = pytest.mark.parametrize(
    "path", TRANSLATED, ids=lambda path: path.stem
)


@cache
def locale(path: Path) -> Locale:
    return load_locale(read_source(path.name, path.read_bytes()))


def tables(words: Locale) -> dict[str, tuple[object, ...]]:
    """The fields that hold several words."""
    values = {f.name: getattr(words, f.name) for f in structs.fields(Locale)}
    return {name: v for name, v in values.items() if isinstance(v, tuple)}


def texts(words: Locale) -> dict[str, str]:
    """Every word of a locale by its place in the file."""
    found: dict[str, str] = {}
    for field in structs.fields(Locale):
        value: object = getattr(words, field.name)
        if isinstance(value, str):
            found[field.encode_name] = value
        elif isinstance(value, Counted):
            found[field.encode_name] = value.other
        elif isinstance(value, tuple):
            found |= {
                f"{field.encode_name}/{key}": text
                for key, text in map(keyed, enumerate(value))
            }
    return found


def keyed(numbered: tuple[int, object]) -> tuple[str, str]:
    """An item of a table as its key, or its number, and its word."""
    match numbered:
        case _, Term(key=key, text=text) | Ordinal(ending=key, text=text):
            return key, text
        case number, text:
            return str(number), str(text)


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def english() -> Locale:
    return locale(FOLDER / "en-GB.yaml")


def test_the_promised_languages_are_there() -> None:
    assert len(FILES) >= 8
    assert {path.stem for path in FILES} >= PROMISED
    assert len(TRANSLATED) == len(FILES) - 2


@every_locale
def test_a_locale_names_the_language_of_its_file(path: Path) -> None:
    assert locale(path).language.startswith(path.stem)


@every_locale
def test_a_year_has_twelve_months(path: Path) -> None:
    assert len(locale(path).months) == 12
    assert len(set(locale(path).months)) == 12


def test_every_table_of_words_has_a_vocabulary() -> None:
    assert set(VOCABULARIES) == set(tables(english())) - {"months", "ordinals"}


@every_locale
@pytest.mark.parametrize("field", VOCABULARIES)
def test_a_table_has_a_word_for_every_member_and_no_other(
    path: Path, field: str
) -> None:
    keys = [one.key for one in tables(locale(path))[field] if isinstance(one, Term)]
    assert sorted(keys) == sorted(member.value for member in VOCABULARIES[field])


@every_locale
def test_every_number_has_an_ordinal(path: Path) -> None:
    assert "*" in {one.ending for one in locale(path).ordinals}


@every_locale
def test_words_have_the_parts_of_the_english_ones(path: Path) -> None:
    expected = {key: placeholders(text) for key, text in texts(english()).items()}
    found = {
        key: {BARE_NUMBER.get(key, {}).get(name, name) for name in placeholders(text)}
        for key, text in texts(locale(path)).items()
        if not key.startswith("ordinals/")
    }
    assert found == {key: expected[key] for key in found}
    assert sum(map(bool, found.values())) > 30


@every_locale
def test_a_word_for_one_has_no_other_parts_than_that_for_several(path: Path) -> None:
    values = [getattr(locale(path), field.name) for field in structs.fields(Locale)]
    counted = [value for value in values if isinstance(value, Counted)]
    assert len(counted) == 5
    for words in counted:
        assert placeholders(words.one) <= placeholders(words.other)


@every_locale
def test_no_word_is_empty_or_begins_or_ends_with_a_blank(path: Path) -> None:
    words = texts(locale(path))
    assert [key for key, text in words.items() if not text] == []
    assert [
        key for key in words.keys() - SPACED if words[key].strip() != words[key]
    ] == []


@pytest.mark.parametrize(
    ("name", "joined"),
    [
        ("en-GB", "A, B and C"),
        ("en-US", "A, B and C"),
        ("de", "A, B und C"),
        ("fr", "A, B et C"),
        ("es", "A, B y C"),
        ("it", "A, B e C"),
        ("zh", "A、B、C"),
        ("zh-Hant", "A、B、C"),
        ("ja", "A、B、C"),
    ],
)
def test_names_are_joined_as_the_language_joins_them(name: str, joined: str) -> None:
    words = locale(FOLDER / f"{name}.yaml")
    last = words.two_names.format(**{"and": words.and_word})
    assert f"A{words.name_separator}B{last}C" == joined


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("en-GB", "480,000"),
        ("en-US", "480,000"),
        ("de", "480.000"),
        ("fr", "480\u202f000"),
        ("es", "480.000"),
        ("it", "480.000"),
        ("zh", "480,000"),
        ("zh-Hant", "480,000"),
        ("ja", "480,000"),
    ],
)
def test_thousands_are_parted_as_the_language_parts_them(
    name: str, number: str
) -> None:
    assert f"480{locale(FOLDER / f'{name}.yaml').thousands}000" == number


@every_translation
def test_a_locale_is_translated(path: Path) -> None:
    words, own = texts(english()), texts(locale(path))
    shared = [key for key, text in own.items() if words.get(key) == text]
    assert len(shared) < len(own) / 3
