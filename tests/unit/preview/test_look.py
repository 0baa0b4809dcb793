"""Two pages have one digest if and only if they look the same."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.layout.frame import PlacedPicture, Rule
from cvgen.preview.look import look_of
from tests.support.images import picture
from tests.support.samples import build_texts, built_sample

WORKS = """
- {id: a, title: A title, author: [Mei Chen], issued: 2001, DOI: 10.1000/182}
"""
VARIANT = "description: Any"


def looks(works: str = WORKS, variant: str = VARIANT) -> list[str]:
    result = build_texts("name: Mei Chen", works, variant)
    return [look_of(page) for page in result.pages]


def test_the_same_texts_look_the_same() -> None:
    assert looks() == looks()
    assert len(looks()[0]) == 24


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("A title", "A tithe", id="a letter"),
        pytest.param("A title", "'A *title*'", id="italics"),
        pytest.param("2001", "2002", id="a year"),
    ],
)
def test_another_text_looks_different(old: str, new: str) -> None:
    assert looks(WORKS.replace(old, new)) != looks()


@pytest.mark.parametrize(
    "variant",
    ["theme: classic", "paper: letter", "design: {accent: '#7a1f2b'}"],
    ids=["theme", "paper", "colour"],
)
def test_another_design_looks_different(variant: str) -> None:
    assert looks(variant=variant) != looks()


def test_what_is_kept_and_not_printed_changes_nothing() -> None:
    assert looks(WORKS.replace("}", ", abstract: Long}")) == looks()


def test_rules_pictures_and_places_count() -> None:
    (page,) = built_sample().pages
    (line, *others) = page.lines
    changed = [
        replace(page, rules=(*page.rules, Rule(1, 2, 3, 4, "#000000"))),
        replace(page, pictures=(PlacedPicture(1, 2, picture()),)),
        replace(page, pictures=(PlacedPicture(2, 2, picture()),)),
        replace(page, lines=(replace(line, baseline=line.baseline + 0.01), *others)),
        replace(page, lines=tuple(others)),
        page,
    ]
    assert len({look_of(one) for one in changed}) == len(changed)
