"""Rich text is written so that LaTeX says the same."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.exporters.references.latex import escape_latex, write_latex
from cvgen.importers.bibtex.latex import read_latex
from cvgen.loading.markup import read_rich_text
from cvgen.model.text import plain_text


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
