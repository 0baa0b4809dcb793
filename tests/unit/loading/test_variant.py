"""A variant's file becomes choices, or every problem of it."""

from __future__ import annotations

import pytest

from cvgen.diagnostics import InvalidInput
from cvgen.loading.source import SourceText
from cvgen.loading.variant import load_variant, named_sections, section_ids
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


def hints(text: str) -> list[tuple[str, ...]]:
    with pytest.raises(InvalidInput) as caught:
        load(text)
    return [one.hints for one in caught.value.diagnostics]


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        (
            "limits: {pages: 0}",
            "1:17 `pages` must be from 1 to 9999 pages, not 0",
            "leave it out if there is no limit of pages",
        ),
        (
            "limits: {works: 0}",
            "1:17 `works` must be from 1 to 99999 works, not 0",
            "leave it out if there is no limit of works",
        ),
        (
            "preset-overrides: {pages: {most: 0}}",
            "1:34 `most` must be from 1 to 9999 pages, not 0",
            "leave it out if there is no limit of pages",
        ),
    ],
)
def test_a_limit_of_nothing_is_none(text: str, message: str, hint: str) -> None:
    assert problems(text) == [message]
    assert hints(text) == [(hint,)]


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("preset-overrides: {pages: 3}", "write `pages: {most: 3}`"),
        ("preset-overrides: {type-size: 10.5}", "write `type-size: {least: 10.5}`"),
        ("limits: 2", "write `limits: {pages: 2}`"),
        (
            "preset-overrides: {pages: three}",
            "write lines such as `most: 4` under it",
        ),
    ],
)
def test_a_number_in_place_of_a_mapping_is_shown_in_its_field(
    text: str, hint: str
) -> None:
    assert hints(text) == [(hint,)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "sections: [talks, {section: own, first: x}, {first: 1}]",
            ("talks", "own", ""),
        ),
        ("sections: talks", ("talks",)),
        ("sections: [Talks, no name, talks]", ("", "", "talks")),
        ("sections: [[talks], ]", ("",)),
        ("Sections: [talks", ()),
        ("papr: a4", ()),
        ("- talks", ()),
        ("", ()),
    ],
)
def test_sections_are_named_though_the_variant_cannot_be_read(
    text: str, names: tuple[str, ...]
) -> None:
    assert named_sections(SourceText("v.yaml", text)) == names


@pytest.mark.parametrize(
    ("profile", "ids"),
    [
        ("name: A\nsections: [{id: own}, {title: B}, C]\n", ("own",)),
        ("name: A\nsektions: [{id: own}]\ntalks: x\n", ("own",)),
        ("- x", ()),
        ("name: {", None),
    ],
)
def test_own_sections_are_known_though_the_profile_cannot_be_read(
    profile: str, ids: tuple[str, ...] | None
) -> None:
    assert section_ids(SourceText("p.yaml", profile)) == ids
