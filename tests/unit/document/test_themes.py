"""A variant's theme: on its paper, with its changes, as long as it can be read."""

from __future__ import annotations

import pytest

from cvgen.document.theme import Theme
from cvgen.document.themes import theme_of
from cvgen.units import mm
from tests.support.samples import planned


def theme(variant: str) -> Theme:
    found, problems = theme_of(planned("name: Mei Chen", variant=variant).variant)
    assert problems == ()
    return found


def said(design: str) -> list[tuple[str, str]]:
    variant = planned("name: Mei Chen", variant=f"design: {{{design}}}").variant
    return [(str(one.path), one.message) for one in theme_of(variant)[1]]


@pytest.mark.parametrize(
    ("paper", "size"), [("a4", (595.28, 841.89)), ("letter", (612.0, 792.0))]
)
def test_a_theme_is_made_for_its_paper(paper: str, size: tuple[float, float]) -> None:
    page = theme(f"paper: {paper}").page
    assert (page.width, page.height) == pytest.approx(size, abs=0.01)


def test_a_variant_changes_size_leading_margin_and_colour() -> None:
    found = theme(
        "design: {font-size: 11, leading: 1.5, margin: 25, accent: '#7A1F1F'}"
    )
    assert found.body.text.size == 11
    assert found.body.leading == pytest.approx(16.5)
    assert found.page.left == pytest.approx(mm(25))
    assert found.accent == "#7a1f1f"


def test_a_larger_size_keeps_the_proportion_of_the_leading() -> None:
    usual, larger = theme("{}"), theme("design: {font-size: 12}")
    ratio = usual.body.leading / usual.body.text.size
    assert larger.body.leading / 12 == pytest.approx(ratio)


@pytest.mark.parametrize(
    ("design", "key", "message"),
    [
        ("font-size: 5", "font-size", "must be from 7 to 16 points, not 5"),
        ("leading: 0.5", "leading", "must be from 1 to 2 times the size, not 0.5"),
        ("margin: 90", "margin", "must be from 5 to 60 millimetres, not 90"),
    ],
)
def test_a_change_that_leaves_nothing_to_read_is_an_error(
    design: str, key: str, message: str
) -> None:
    assert said(design) == [(f"variant.design.{key}", f"`{key}` {message}")]


def test_a_colour_that_is_too_light_to_read_is_an_error() -> None:
    assert said("accent: '#ffcc00'") == [
        (
            "variant.design.accent",
            "the contrast of `#ffcc00` to white paper is 1.5:1, less than 4.5:1",
        )
    ]
