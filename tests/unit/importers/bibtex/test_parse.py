"""BibTeX text becomes entries, with a word on every one that cannot be read."""

from __future__ import annotations

import pytest

from cvgen.importers.bibtex.entry import Field
from cvgen.importers.bibtex.parse import MOST_BROKEN, Parsed, parse_bibtex
from tests.support.nodes import source

NOT_CLOSED = "a brace or a quotation mark is not closed"


def parsed(text: str) -> Parsed:
    return parse_bibtex(source(text, "x.bib"))


def said(text: str) -> list[str]:
    """What is wrong with the entries of a file, and then with the rest of it."""
    found = parsed(text)
    troubles = (one.trouble for one in found.entries if one.trouble)
    return [f"{one.location}: {one.message}" for one in (*troubles, *found.findings)]


def test_strings_are_joined_and_months_have_names() -> None:
    (entry,) = parsed(
        '@STRING{j = "Journal of "}\n'
        '@Article(k, journal = J # {Noise}, month = jan # "~5", year = 2024)'
    ).entries
    assert (entry.kind, entry.key, entry.line) == ("article", "k", 2)
    texts = {name: field.text for name, field in entry.fields.items()}
    assert texts == {
        "journal": "Journal of Noise",
        "month": "January~5",
        "year": "2024",
    }


def test_a_field_knows_its_line() -> None:
    (entry,) = parsed("\n@misc{k,\n  title = {A\n  b},\n\n  year = 2024}").entries
    assert entry.fields == {"title": Field("A b", 3), "year": Field("2024", 6)}


def test_after_a_brace_too_few_the_next_entry_is_read() -> None:
    text = "@misc{a, year = 1, title = {A \n@misc{b, title = {B}}\n"
    assert [entry.key for entry in parsed(text).entries] == ["a", "b"]
    assert said(text) == ["x.bib:1:1: `a` cannot be read to its end: " + NOT_CLOSED]


@pytest.mark.parametrize(
    ("fields", "line", "reason"),
    [
        ("title = {A},\nauthor = {B,\nyear = 2021\n", 3, NOT_CLOSED),
        ('title = {A},\nauthor = "B,\nyear = {2021}', 3, NOT_CLOSED),
        ("title = {A},\n\nauthor {B},\nyear = 2021", 4, "'=' expected"),
        ("title = {A}},\nauthor = {B}", 2, "a brace ends it before that"),
        (
            "title = {A} {B},\nauthor = {B}",
            2,
            "neither a comma nor the closing brace follows",
        ),
    ],
)
def test_a_mistake_is_sought_in_the_field_that_was_being_read(
    fields: str, line: int, reason: str
) -> None:
    text = f"@misc{{a,\n{fields}\n}}\n@misc{{b, title = {{B}}}}\n"
    assert [entry.key for entry in parsed(text).entries] == ["a", "b"]
    assert said(text) == [f"x.bib:{line}:1: `a` cannot be read to its end: {reason}"]


def test_a_mistake_outside_of_entries_is_said_too() -> None:
    text = '@string{j = "Journal}\n@misc{b, title = {B}}\n\n@preamble{"A\n'
    assert [(one.key, one.trouble) for one in parsed(text).entries] == [("b", None)]
    whole = f"`an entry` cannot be read to its end: {NOT_CLOSED}"
    assert said(text) == [f"x.bib:1:1: {whole}", f"x.bib:4:1: {whole}"]


def test_a_forgotten_comma_is_said_and_forgiven() -> None:
    text = "@misc{a, author = {B} title = {C}}"
    (entry,) = parsed(text).entries
    assert sorted(entry.fields) == ["author", "title"]
    assert said(text) == ["x.bib:1:1: `a` lacks a comma"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("@misc{a, title = nosuch}", "the string `nosuch` is not defined"),
        ("@misc{a, year = 1, year = 2}", "`a` has `year` twice: `2` is left"),
        ("@misc{a, title = }", "`a` cannot be read to its end: field value expected"),
    ],
)
def test_a_mistake_is_said(text: str, message: str) -> None:
    assert said(text) == [f"x.bib:1:1: {message}"]


def test_an_entry_may_have_no_key() -> None:
    (entry,) = parsed("@misc{, title = {A}}").entries
    assert entry.key == ""
    assert entry.fields["title"].text == "A"


def test_what_doubles_with_every_line_stops() -> None:
    doubling = "@string{a = a # a}\n" * 60
    found = said('@string{a = "xxxxxxxxxx"}\n' + doubling)
    assert "its strings are too long" in found[0]


def test_another_kind_of_file_is_left() -> None:
    found = said("@misc{k,\n= \n" * (MOST_BROKEN + 5))
    assert len(found) == MOST_BROKEN + 1
    assert found[-1].endswith("more than 500 entries cannot be read: the rest is left")
