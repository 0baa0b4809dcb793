"""A variant's file becomes choices, or every problem of it."""

from __future__ import annotations

import pytest

from cvgen.diagnostics import InvalidInput
from cvgen.loading.source import SourceText
from cvgen.loading.variant import load_variant
from cvgen.model.numbering import NumberingScheme
from cvgen.model.selection import Selection
from cvgen.model.variant import AuthorLimit, Given, SectionChoice, Variant

TEXT = """
description: Two pages
sections: [summary, {section: publications, select: {selected: true, first: 10}}]
authors: {limit: 8, given: initials}
numbering: {scheme: per-type}
"""


def load(text: str) -> Variant:
    return load_variant(SourceText("v.yaml", text))


def problems(text: str) -> list[str]:
    with pytest.raises(InvalidInput) as caught:
        load(text)
    return [
        f"{one.location.line}:{one.location.column} {one.message}"
        for one in caught.value.diagnostics
        if one.location
    ]


def test_a_variant_is_read() -> None:
    variant = load(TEXT)
    assert variant.description == "Two pages"
    assert variant.sections == (
        SectionChoice(section="summary"),
        SectionChoice(
            section="publications", select=Selection(selected=True, first=10)
        ),
    )
    assert variant.authors.limit == AuthorLimit(8)
    assert variant.authors.given is Given.INITIALS
    assert variant.numbering.scheme is NumberingScheme.PER_TYPE


def test_no_choices_are_the_usual_ones() -> None:
    assert load("{}") == Variant()


@pytest.mark.parametrize("text", ["", "# nothing\n", "~"])
def test_an_empty_file_is_said(text: str) -> None:
    assert problems(text) == ["1:1 the variant is empty"]


def test_all_problems_are_said() -> None:
    assert problems("section: [summary]\nauthors: {limit: 2}\npaper: a3\n") == [
        "1:1 unknown key `section`",
        "2:18 `2` is no limit of names",
        "3:8 `a3` is not one of the choices here",
    ]
