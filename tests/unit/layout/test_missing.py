"""Characters that no font has are one warning, with their first places."""

from __future__ import annotations

import pytest

from cvgen.diagnostics import DataPath, warning
from cvgen.layout.missing import missing_glyphs

SUMMARY = DataPath("profile", ("summary",))
HINTS = ("install a font that covers it",)


def interest(number: int) -> DataPath:
    return DataPath("profile", ("interests", number))


def message(*texts: str) -> str:
    (one,) = missing_glyphs((text, interest(i)) for i, text in enumerate(texts))
    return one.message


def test_nothing_missing_is_nothing_to_say() -> None:
    assert missing_glyphs(()) == ()


def test_one_character_in_one_place_is_named_with_it() -> None:
    assert missing_glyphs([("ᚠ", SUMMARY)]) == (
        warning(
            "missing-glyph",
            "no font has the character ᚠ (U+16A0); a box stands for it",
            path=SUMMARY,
            hints=HINTS,
        ),
    )


def test_of_many_places_three_are_named_and_all_are_counted() -> None:
    found = [("ᚠ", interest(i)) for i in range(5)]
    assert missing_glyphs(found) == (
        warning(
            "missing-glyph",
            "no font has the character ᚠ (U+16A0); boxes stand for it in 5 places",
            path=interest(0),
            also=(interest(1), interest(2)),
            hints=HINTS,
        ),
    )


def test_a_text_that_was_set_twice_is_one_place() -> None:
    assert missing_glyphs([("ᚠ", SUMMARY)] * 2) == missing_glyphs([("ᚠ", SUMMARY)])


def test_a_text_of_unknown_origin_counts_but_is_not_named() -> None:
    (one,) = missing_glyphs([("ᚠ", None), ("ᚠ", SUMMARY)])
    assert one.message == (
        "no font has the character ᚠ (U+16A0); boxes stand for it in 2 places"
    )
    assert (one.path, one.also) == (SUMMARY, ())


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        (("ᚠᚢ",), "ᚠ (U+16A0) and ᚢ (U+16A2); boxes stand for them"),
        (
            ("ᚠ", "ᚢᚠ", "ᚦ"),
            "ᚠ (U+16A0), ᚢ (U+16A2) and ᚦ (U+16A6); boxes stand for them in 3 places",
        ),
    ],
    ids=["two", "three"],
)
def test_several_characters_are_said_together(
    texts: tuple[str, ...], said: str
) -> None:
    assert message(*texts) == f"no font has the characters {said}"


def test_of_very_many_characters_ten_are_named() -> None:
    said = message("".join(map(chr, range(0x16A0, 0x16C0))))
    assert said.count("U+") == 10
    assert said.endswith("(U+16A9) and 22 more; boxes stand for them")
