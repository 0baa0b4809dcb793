"""Levels are those of Unicode's conformance tests and of the annex's own examples."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.layout.bidi.explicit import first_strong_level, matching_isolates
from cvgen.layout.bidi.levels import is_blank, paragraph_level, resolve_levels
from cvgen.layout.bidi.order import visual_order
from tests.support.right_to_left import RIGHT_TO_LEFT, as_hebrew, as_latin
from tests.unit.layout.documents import any_characters, steady

REMOVED = "x"
BASES = {"0": 0, "1": 1, "2": None}
MIRRORED = str.maketrans("()[]", ")(][")
BITS = ((1, None), (2, 0), (4, 1))

EXAMPLES = {
    unicodedata.bidirectional(one): one
    for one in "a\u05d0\u06270\u0661+#,\u0300\u00ad\u2029\t !"
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
}
"""A character of each class, and none of them a bracket."""

controls = st.sampled_from("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
ordered_texts = st.text(
    controls | st.sampled_from("aא1ا١ ()[],.-+$\u0301\u05b0") | any_characters
)


def cases(name: str) -> Iterator[str]:
    for line in (RIGHT_TO_LEFT / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line


def told(levels: Sequence[int], expected: Sequence[str]) -> list[str]:
    """The levels as the files tell them, none for characters that are removed."""
    pairs = zip(levels, expected, strict=True)
    return [REMOVED if wish == REMOVED else str(level) for level, wish in pairs]


def test_levels_and_order_are_those_of_unicode_s_character_test() -> None:
    lines = list(cases("BidiCharacterTest.txt"))
    for line in lines:
        codes, direction, base, wanted, order = line.split(";")
        text = "".join(chr(int(code, 16)) for code in codes.split())
        own = BASES[direction]
        if own is None:
            own = paragraph_level(text) or 0
        levels = resolve_levels(text, own)
        kept = [i for i, one in enumerate(wanted.split()) if one != REMOVED]
        seen = [kept[i] for i in visual_order([levels[i] for i in kept])]
        assert (line, own) == (line, int(base))
        assert (line, told(levels, wanted.split())) == (line, wanted.split())
        assert (line, seen) == (line, list(map(int, order.split())))
    assert len(lines) > 400


def test_levels_are_those_of_unicode_s_class_test() -> None:
    wanted: list[str] = []
    count = 0
    for line in cases("BidiTest.txt"):
        if line.startswith("@Levels:"):
            wanted = line.removeprefix("@Levels:").split()
            continue
        classes, bits = line.split(";")[0].split(), int(line.split(";")[1])
        for _, base in (one for one in BITS if one[0] & bits):
            level = base
            if level is None:
                matches = matching_isolates(classes)
                level = first_strong_level(classes, matches, 0, len(classes)) or 0
            text = "".join(EXAMPLES[one] for one in classes)
            levels = resolve_levels(text, level)
            assert (line, base, told(levels, wanted)) == (line, base, wanted)
            count += 1
    assert count > 500


def mirrored(character: str, level: int) -> str:
    """What L4 shows of a bracket, which HarfBuzz does in what it shapes."""
    return character.translate(MIRRORED) if level % 2 else character


@pytest.mark.parametrize(
    ("text", "base", "seen"),
    [
        ("car means CAR.", 0, "car means RAC."),
        ("car MEANS CAR.", 1, ".RAC SNAEM car"),
        (
            "he said “<car MEANS CAR=.” “<IT DOES=,” she agreed.",
            0,
            "he said “<RAC SNAEM car=.” “<SEOD TI=,” she agreed.",
        ),
        ("AB(CD[&ef]!)gh", 1, "gh(![ef&]DC)BA"),
        ("smith (fabrikam ARABIC) HEBREW", 1, "WERBEH (CIBARA fabrikam) smith"),
        ("ARABIC book(s)", 1, "book(s) CIBARA"),
        ("HE COST 12.50$", 1, "12.50$ TSOC EH"),
        ("pages 12-34 OF IT", 0, "pages 12-34 TI FO"),
    ],
    ids=[
        "implicit",
        "rtl-base",
        "isolates",
        "brackets",
        "brackets-after-latin",
        "latin-brackets",
        "price",
        "range",
    ],
)
def test_the_annex_s_examples_are_seen_as_it_shows_them(
    text: str, base: int, seen: str
) -> None:
    hebrew = as_hebrew(text)
    levels = resolve_levels(hebrew, base)
    shown = (mirrored(hebrew[i], levels[i]) for i in visual_order(levels))
    assert as_latin("".join(shown)) == seen


@pytest.mark.parametrize(
    ("text", "level"),
    [("1 (א) a", 1), ("1 a א", 0), ("ا", 1), ("1990", None), ("\u2068א\u2069 a", 0)],
    ids=["hebrew", "latin", "arabic", "none", "isolate"],
)
def test_the_first_strong_character_gives_the_direction(
    text: str, level: int | None
) -> None:
    assert paragraph_level(text) == level


def test_a_text_of_spaces_and_marks_is_blank() -> None:
    assert is_blank(" \u2003\u2069")
    assert not is_blank("\N{NO-BREAK SPACE}")


@pytest.mark.property
@given(text=ordered_texts, base=st.sampled_from((0, 1)))
@steady
def test_every_character_has_a_level_at_or_above_the_base(text: str, base: int) -> None:
    levels = resolve_levels(text, base)
    assert len(levels) == len(text)
    assert all(base <= level <= 127 for level in levels)
