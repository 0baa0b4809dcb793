"""Phrases are put together from the parts that there are."""

from __future__ import annotations

import pytest

from cvgen.document.phrase import (
    filled,
    is_empty,
    joined,
    labelled,
    licensed,
    linked,
    listed,
    opening,
    strong,
)
from cvgen.model.text import CitationRun, Isolate, RichText, TextRun, literal
from tests.support.samples import locale

CITATION = RichText((CitationRun("w"),))


@pytest.mark.parametrize("text", [RichText(), literal("")], ids=repr)
def test_a_text_of_which_nothing_is_printed_is_empty(text: RichText) -> None:
    assert is_empty(text)


@pytest.mark.parametrize("text", [literal(" "), CITATION], ids=repr)
def test_a_space_and_a_citation_are_printed(text: RichText) -> None:
    assert not is_empty(text)


def test_strong_text_keeps_its_other_marks_and_its_citations() -> None:
    text = RichText((TextRun("a", emphasis=True), CitationRun("w")))
    marked = TextRun("a", emphasis=True, strong=True)
    assert strong(text) == RichText((marked, CitationRun("w")))


def test_parts_are_joined_where_there_are_any() -> None:
    found = joined(None, literal("a"), "", RichText(), "b", CITATION)
    assert found == RichText((TextRun("a, b, "), CitationRun("w")))


def test_parts_are_joined_by_another_separator() -> None:
    assert joined("a", "b", separator="; ") == literal("a; b")


@pytest.mark.parametrize(
    ("language", "names", "text"),
    [
        ("en-GB", "", ""),
        ("en-GB", "A", "A"),
        ("en-GB", "AB", "A and B"),
        ("en-GB", "ABC", "A, B and C"),
        ("fr", "ABC", "A, B et C"),
        ("ja", "ABC", "A、B、C"),
    ],
)
def test_names_are_listed_in_the_words_of_a_locale(
    language: str, names: str, text: str
) -> None:
    found = listed([literal(name) for name in names], locale(language))
    assert found == (literal(text) if text else RichText())


def test_a_phrase_that_begins_a_line_has_a_capital() -> None:
    assert opening(literal("with A")) == literal("With A")
    assert opening(RichText((CitationRun("w"),))) == CITATION
    assert opening(None) == RichText()


def test_no_parts_make_an_empty_text() -> None:
    assert joined(None, "", RichText()) == RichText()


@pytest.mark.parametrize("text", [None, "", RichText(), literal("")], ids=repr)
def test_a_template_without_its_part_says_nothing(text: RichText | str | None) -> None:
    assert filled("by {names}", text) is None


def test_a_template_is_filled_with_rich_text() -> None:
    title = RichText((TextRun("a", emphasis=True),))
    assert filled("by {names}!", title) == RichText(
        (TextRun("by "), TextRun("a", emphasis=True), TextRun("!"))
    )


def test_braces_in_a_part_are_text() -> None:
    assert filled("by {names}", "{x}") == literal("by {x}")


@pytest.mark.parametrize(
    ("name", "text"), [("en-GB", "Thesis: T"), ("fr", "Thesis\N{NO-BREAK SPACE}: T")]
)
def test_a_label_stands_before_its_text_as_the_locale_has_it(
    name: str, text: str
) -> None:
    assert labelled("Thesis", literal("T"), locale(name)) == literal(text)


@pytest.mark.parametrize(
    ("language", "name", "text"),
    [
        ("en-GB", "MIT", "MIT licence"),
        ("en-GB", "3-clause BSD", "3-clause BSD licence"),
        ("en-GB", "proprietary", "licence: proprietary"),
        ("en-GB", "eCos, changed", "licence: eCos, changed"),
        ("de", "MIT", "Lizenz: MIT"),
        ("de", "proprietär", "Lizenz: proprietär"),
        ("fr", "MIT", "licence MIT"),
        ("fr", "propriétaire", "licence~: propriétaire"),
    ],
)
def test_a_licence_bears_its_name_and_other_words_stand_behind_the_word(
    language: str, name: str, text: str
) -> None:
    expected = literal(text.replace("~", "\N{NO-BREAK SPACE}"))
    assert licensed(name, locale(language)) == expected


def test_a_text_leads_to_its_address() -> None:
    address = "https://example.org"
    assert linked("a", address) == RichText((TextRun("a", link=address),))


def test_a_part_that_runs_right_to_left_keeps_the_order_of_the_others() -> None:
    assert joined("בית", "1990", "ספר").runs == (
        TextRun("בית", isolate=Isolate.BEGINS),
        TextRun(", "),
        TextRun("1990", isolate=Isolate.BEGINS),
        TextRun(", "),
        TextRun("ספר", isolate=Isolate.BEGINS),
    )
