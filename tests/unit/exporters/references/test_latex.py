"""Rich text is written so that LaTeX says the same."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.exporters.references.latex import escape_latex, write_latex
from cvgen.importers.bibtex.latex import read_latex
from cvgen.loading.markup import read_rich_text
from cvgen.model.text import literal, plain_text


@pytest.mark.parametrize(
    ("markup", "latex"),
    [
        ("R&D, 100 %, a_b #1 $5", "R\\&D, 100 \\%, a\\_b \\#1 \\$5"),
        ("*E. coli* in H~2~O", "\\emph{E. coli} in H\\textsubscript{2}O"),
        ("**a** b^2^", "\\textbf{a} b\\textsuperscript{2}"),
        ("{a}", "\\textbraceleft{}a\\textbraceright{}"),
        ("a -- b", "a -{}- b"),
        ("A.\\ B", "A.~B"),
        ("see [@chen2024]", "see "),
    ],
)
def test_what_latex_would_obey_is_escaped(markup: str, latex: str) -> None:
    assert write_latex(read_rich_text(markup)) == latex


@pytest.mark.parametrize(
    ("title", "latex"),
    [
        ("Floods: a review of DNA in Vienna", "Floods: a review of {DNA} in {Vienna}"),
        ("DNA and iPhones", "{DNA} and {iPhones}"),
        ("floods", "floods"),
        ("In Trust, and Turnout: Evidence", "In {Trust}, and {Turnout}: Evidence"),
        ("Decoupling? Evidence", "Decoupling? {Evidence}"),
        ("Trade: Decoupling?", "Trade: Decoupling?"),
        ("A: DNA (and “Trust”)", "A: {DNA} (and “{Trust}”)"),
        ("¿Qué Es? R&D", "¿{Qué} {Es}? {R\\&D}"),
        ("*US:* Trust", "\\emph{{US}:} {Trust}"),
        ("On *US*: Trust", "On \\emph{{US}}: Trust"),
        ("On U.S. A:B", "On {U.S}. {A:B}"),
        ("On «A -- B»", "On «{A} -{}- {B}»"),
    ],
)
def test_capitals_that_a_style_would_make_small_stand_in_braces(
    title: str, latex: str
) -> None:
    assert write_latex(read_rich_text(title), keeps_capitals=True) == latex


@given(text=st.text(st.sampled_from("ab {}\\$&%#_~^-`'<>?!\"|@é陈"), max_size=30))
def test_an_escaped_text_is_read_as_it_was(text: str) -> None:
    found = plain_text(read_latex(escape_latex(text)).text)
    assert found == re.sub(" +", " ", text).strip(" ")


@given(text=st.text(st.sampled_from("abAB {}\\$&%#_~^-`'<>?!:.,\"|@éÉ陈"), max_size=30))
def test_a_text_whose_capitals_are_kept_is_read_as_it_was(text: str) -> None:
    written = write_latex(literal(text), keeps_capitals=True)
    found = plain_text(read_latex(written).text)
    assert found == re.sub(" +", " ", text).strip(" ")


@given(words=st.lists(st.sampled_from(["Trust", "DNA", "in", "—", "(A)"]), max_size=9))
def test_braces_hold_no_punctuation(words: list[str]) -> None:
    text = " ".join(f"{word}{'?!,.:'[i % 5]}" for i, word in enumerate(words))
    written = write_latex(literal(text), keeps_capitals=True)
    for braced in re.findall(r"\{([^{}]*)\}", written):
        assert braced.isalpha()
        assert not braced.islower()
