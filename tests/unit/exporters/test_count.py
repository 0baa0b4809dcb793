"""Texts are counted as Word does and as a form may; every number here by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.exporters.box_text import Counts
from cvgen.exporters.count import count_text

TEXTS = st.text(alphabet=st.sampled_from("aé中🐝- –/\n."), max_size=60)


@pytest.mark.parametrize(
    ("text", "words", "parted"),
    [
        ("", 0, 0),
        ("one two", 2, 2),
        ("  one \n\n two  ", 2, 2),
        ("well-known", 1, 2),
        ("12–15 bees", 2, 3),
        ("a – b", 3, 3),  # Word counts a dash that stands alone
        ("and/or", 1, 2),
        ("https://example.org/a-b", 1, 4),
        ("don't", 1, 1),
        ("我们 研究", 2, 2),
        ("我们研究", 1, 1),
        ("🐝 hums", 2, 2),
        ("10⁻³ pascal", 2, 2),
        ("no\N{NO-BREAK SPACE}break", 2, 2),
    ],
)
def test_words_are_split_at_white_space_and_at_dashes_too(
    text: str, words: int, parted: int
) -> None:
    found = count_text(text)
    assert (found.words, found.words_parted) == (words, parted)


@pytest.mark.parametrize(
    ("text", "points", "bare", "sent"),
    [
        ("", 0, 0, 0),
        ("a b", 3, 2, 3),
        ("a\nb", 3, 2, 4),  # a form sends two characters for a line break
        ("a\n\nb", 4, 2, 6),
        ("é", 1, 1, 1),
        ("e\N{COMBINING ACUTE ACCENT}", 2, 2, 2),
        ("🐝", 1, 1, 2),  # beyond the basic plane: two code units
        ("👩\N{ZERO WIDTH JOINER}🔬", 3, 3, 5),
        ("中文", 2, 2, 2),
        ("“a”", 3, 3, 3),
        ("https://example.org", 19, 19, 19),
    ],
)
def test_characters_are_code_points_and_what_a_form_sends(
    text: str, points: int, bare: int, sent: int
) -> None:
    found = count_text(text)
    assert found.characters == points
    assert found.characters_without_spaces == bare
    assert found.characters_as_sent == sent


@pytest.mark.property
@given(TEXTS, TEXTS)
def test_words_of_two_paragraphs_are_the_sum(first: str, second: str) -> None:
    joined = count_text(f"{first}\n\n{second}")
    total = count_text(first) + count_text(second)
    assert joined.words == total.words
    assert joined.characters == total.characters + 2
    assert joined.characters_as_sent == total.characters_as_sent + 4
    assert joined.characters_without_spaces == total.characters_without_spaces


@pytest.mark.property
@given(TEXTS)
def test_the_other_way_of_counting_never_finds_less(text: str) -> None:
    found = count_text(text)
    assert found.words <= found.words_parted
    assert found.characters_without_spaces <= found.characters
    assert found.characters <= found.characters_as_sent


def test_counts_add_up() -> None:
    one = Counts(
        words=1,
        words_parted=2,
        characters=3,
        characters_without_spaces=4,
        characters_as_sent=5,
    )
    assert one + one == Counts(
        words=2,
        words_parted=4,
        characters=6,
        characters_without_spaces=8,
        characters_as_sent=10,
    )
