"""Titles have capitals where English wants them, and species have not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.bibliography.csl.title_case import title_cased

START, END, ITALIC = "\ue00d", "\ue00e", "\ue000"


def cased(title: str, *, is_english: bool = True) -> str:
    """A marked title with stars for its own italics."""
    html = f"{START}{title.replace('*', ITALIC)}{END}"
    return title_cased(html, is_english=is_english).replace(ITALIC, "*")


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("a study of floods and of ice", "A Study of Floods and of Ice"),
        ("what we look for", "What We Look For"),
        ("ice: the end of it", "Ice: The End of It"),
        ("why ice? a review", "Why Ice? A Review"),
        ("the iPhone and mRNA", "The iPhone and mRNA"),
        ("*floods* and droughts", "*Floods* and Droughts"),
        ("<i>the</i> “art of” war", "<i>The</i> “Art of” War"),
        ('<span class="a b">ice</span>', '<span class="a b">Ice</span>'),
        ("3d ice", "3d Ice"),
        ("what it is for —", "What It Is For —"),
        ("“of ice”", "“Of Ice”"),
        ("", ""),
        ("—", "—"),
    ],
)
def test_words_have_capitals_but_for_small_ones(title: str, text: str) -> None:
    assert cased(title) == text


def test_a_long_row_of_signs_is_looked_through_once() -> None:
    row = ":" * 100_000
    assert cased(f"ice{row}ice {row}on{row} ice on") == (
        f"Ice{row}ice {row}on{row} Ice On"
    )


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("growth of E. coli in towns", "Growth of E. coli in Towns"),
        ("a map of *E. coli*", "A Map of *E. coli*"),
        ("why *Escherichia coli* grows", "Why *Escherichia coli* Grows"),
        ("(*Bombus terrestris*) at work", "(*Bombus terrestris*) at Work"),
        ("a *Homo sapiens sapiens* find", "A *Homo sapiens sapiens* Find"),
        ("Bees: *a wild and free* field", "Bees: *A Wild and Free* Field"),
    ],
)
def test_the_second_part_of_a_species_stays(title: str, text: str) -> None:
    assert cased(title) == text


def test_what_has_a_figure_in_it_stays() -> None:
    assert cased("the guardian: p53 in mice") == "The Guardian: p53 in Mice"


def test_no_other_language_has_such_capitals() -> None:
    assert cased("le chat de la *maison*", is_english=False) == (
        "le chat de la *maison*"
    )


def test_what_is_marked_within_a_title_is_a_title_of_its_own() -> None:
    inner = f"what it is {START}made of{END} here"
    assert cased(inner) == "What It Is Made Of Here"


def test_what_is_not_marked_stays() -> None:
    assert title_cased("in a book", is_english=True) == "in a book"


@given(st.text(st.sampled_from("aB :.?<i></i>*“”'é1—"), max_size=30))
def test_only_case_is_changed(title: str) -> None:
    assert cased(title).casefold() == title.casefold()
    assert cased(cased(title)) == cased(title)


def test_a_word_of_signs_has_no_letter_to_capitalise() -> None:
    signs = "." * 100_000
    assert cased(f"a {signs} b") == f"A {signs} B"
