"""Marks go through a processor of plain text and come back as they were."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.bibliography.csl.marks import marked, shielded, unmarked
from cvgen.model.text import CitationRun, RichText, Shift, TextRun, coalesced, literal

RUNS = st.builds(
    TextRun,
    st.text(st.characters(exclude_categories=["Cs", "Co", "Cc"]), min_size=1),
    emphasis=st.booleans(),
    strong=st.booleans(),
    shift=st.sampled_from(Shift),
)


@pytest.mark.property
@given(st.lists(RUNS))
def test_what_is_marked_comes_back(runs: list[TextRun]) -> None:
    text = coalesced(runs)
    assert unmarked(marked(text)) == text


@pytest.mark.parametrize(
    ("html", "runs"),
    [
        ("a <i>b</i>", (TextRun("a "), TextRun("b", emphasis=True))),
        ("<b>a</b>", (TextRun("a", strong=True),)),
        ("x<sup>2</sup>", (TextRun("x"), TextRun("2", shift=Shift.SUPERSCRIPT))),
        ("x<sub>2</sub>", (TextRun("x"), TextRun("2", shift=Shift.SUBSCRIPT))),
        ('<span style="x">a</span> &amp; b', (TextRun("a & b"),)),
        ("<i>a <i>b</i></i>", (TextRun("a ", emphasis=True), TextRun("b"))),
    ],
)
def test_markup_is_read(html: str, runs: tuple[TextRun, ...]) -> None:
    assert unmarked(html) == RichText(runs)


def test_nothing_of_a_text_is_taken_for_markup() -> None:
    text = "a <b> & c &lt; \ue000d"
    assert unmarked(shielded(text)) == literal("a <b> & c &lt; d")


def test_a_citation_is_carried_as_the_id_of_its_work() -> None:
    assert unmarked(marked(RichText((CitationRun("w"),)))) == literal("[w]")
