"""Laws of a build over any text: it comes out as it went in, and never off the page."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cvgen.layout.frame import Page
from tests.support.pdf_reader import page_texts
from tests.support.samples import build_texts, quoted, work

MARKUP = "*~^[]<>\\@"
"""What can begin markup, which is another test's concern."""

# Controls, surrogates, what is unassigned and line separators are refused or folded.
characters = st.characters(
    exclude_categories=("Cc", "Cs", "Cn", "Zl", "Zp"),
    exclude_characters=MARKUP + "\ufeff",
)
texts = st.text(characters, max_size=120)
wide_texts = st.text(characters, min_size=200, max_size=600)

pytestmark = pytest.mark.property


@given(summary=texts, title=texts)
def test_any_text_extracts_as_it_was_written(summary: str, title: str) -> None:
    built = build_texts(
        f"name: Ada Okafor\nsummary: {quoted(marked(summary))}",
        work(1, marked(title)),
        AS_WRITTEN,
    )
    extracted = "".join(page_texts(built.pdf)).replace("\n", "")
    assert folded(marked(summary)) in extracted
    assert folded(marked(title)) in extracted


AS_WRITTEN = "punctuation: as-written"

FIELDS = (
    "headline: {}",
    "affiliation: {{title: {}}}",
    "affiliation: {{unit: [{}]}}",
    "affiliation: {{organization: {}}}",
    "contact: {{address: {}}}",
    "contact: {{email: {{value: a@example.org, label: {}}}}}",
    "interests: [{}]",
    "interests: [{{label: {}, text: x}}]",
    "positions: [{{title: {}, place: x, details: y}}]",
    "positions: [{{title: x, unit: {}, start: 2001}}]",
    "education: [{{degree: {}}}]",
    "education: [{{degree: x, thesis: {}, end: 2001}}]",
    "studentships: [{}]",
)


@given(field=st.sampled_from(FIELDS), text=texts)
def test_any_text_in_any_field_builds(field: str, text: str) -> None:
    profile = f"name: Ada Okafor\n{field.format(quoted(marked(text)))}\n"
    built = build_texts(profile, variant=AS_WRITTEN)
    assert folded(marked(text)) in "".join(page_texts(built.pdf)).replace("\n", "")
    assert_on_the_page(built.pages)


@given(text=texts)
def test_any_name_builds(text: str) -> None:
    name = f"{{family: {quoted(marked(text))}, given: A}}"
    built = build_texts(f"name: {name}\n", variant=AS_WRITTEN)
    assert folded(marked(text)) in "".join(page_texts(built.pdf)).replace("\n", "")
    assert_on_the_page(built.pages)


@given(text=wide_texts)
@settings(max_examples=25)
def test_no_line_leaves_the_text_area(text: str) -> None:
    built = build_texts(
        f"name: Ada Okafor\nheadline: {quoted(marked(text))}\n"
        f"summary: {quoted(marked(text))}",
        work(1, marked(text.replace(" ", ""))),
    )
    assert_on_the_page(built.pages)


@given(summary=texts, titles=st.lists(texts, max_size=5))
@settings(max_examples=25)
def test_equal_input_gives_equal_bytes(summary: str, titles: list[str]) -> None:
    profile = f"name: Ada Okafor\nsummary: {quoted(marked(summary))}"
    works = "\n".join(work(i, marked(title)) for i, title in enumerate(titles)) or "[]"
    assert build_texts(profile, works).pdf == build_texts(profile, works).pdf


@given(count=st.integers(min_value=0, max_value=60))
@settings(max_examples=15)
def test_numbers_are_a_bijection(count: int) -> None:
    works = "\n".join(work(i, f"Title {i}") for i in range(count)) or "[]"
    pages = build_texts("name: Ada Okafor", works).pages
    numbers = [
        line.line.text
        for page in pages
        for line in page.lines
        if line.node.endswith("/number")
    ]
    assert numbers == [f"[{number}]" for number in range(1, count + 1)]


def marked(text: str) -> str:
    """The text between letters, so that no white space stands at its ends."""
    return f"X{text}Y"


def folded(text: str) -> str:
    """The text as cvgen keeps it: composed, runs of spaces folded.

    Soft hyphens say where a word may be parted and are no part of it.
    """
    composed = unicodedata.normalize("NFC", text).replace("\u00ad", "")
    return " ".join(part for part in composed.split(" ") if part)


def assert_on_the_page(pages: tuple[Page, ...]) -> None:
    margin = 20 * 72 / 25.4 - 0.01
    lines = [(page, line) for page in pages for line in page.lines]
    assert lines
    for page, line in lines:
        assert line.x >= margin
        assert line.x + line.line.width <= page.width - margin
        assert margin <= line.baseline <= page.height - margin
