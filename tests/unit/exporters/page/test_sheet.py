"""The page can be read by everybody, and looks as the theme of the PDF."""

from __future__ import annotations

import re

import pytest

from cvgen.document.block import Document
from cvgen.exporters.page.ink import DARK, ENOUGH, LIGHT
from cvgen.exporters.page.look import Look
from cvgen.exporters.page.sheet import style_sheet
from cvgen.model.colour import contrast
from tests.support.samples import document_of, planned, work

PROFILE = "name: Ada Okafor\nsummary: I listen [@work1].\n"
THEMES = ("modern", "classic", "compact", "plain")


def composed(variant: str) -> Document:
    return document_of(planned(PROFILE, work(1, "Noise"), variant))


def sheet(variant: str = "") -> str:
    document = composed(variant)
    return style_sheet(document, Look(document.blocks))


def inks(text: str) -> list[dict[str, str]]:
    """The colours of both grounds by their names."""
    roots = re.findall(r":root \{ (--ground[^}]*)\}", text)
    assert len(roots) == 2
    return [dict(re.findall(r"(--[\w-]+): (#\w+);", one)) for one in roots]


@pytest.mark.parametrize("theme", THEMES)
def test_every_colour_stands_out_from_its_ground(theme: str) -> None:
    light, dark = inks(sheet(f"theme: {theme}"))
    assert (light.pop("--ground"), dark.pop("--ground")) == (LIGHT, DARK)
    assert light.keys() == dark.keys()
    assert len(light) > 0
    assert all(contrast(one, LIGHT) >= ENOUGH for one in light.values())
    assert all(contrast(one, DARK) >= ENOUGH for one in dark.values())


@pytest.mark.parametrize("theme", THEMES)
def test_the_sheet_asks_for_nothing_from_elsewhere(theme: str) -> None:
    found = sheet(f"theme: {theme}")
    assert "url(" not in found
    assert "@import" not in found
    assert found.count("{") == found.count("}") > 20


def test_every_colour_that_is_used_is_there() -> None:
    found = sheet()
    used = set(re.findall(r"var\((--[\w-]+)\)", found))
    assert used == set(inks(found)[0])


def test_on_paper_it_has_the_sheet_the_margins_and_the_size_of_the_pdf() -> None:
    found = sheet("paper: letter\ndesign: {margin: 25.4, font-size: 10.5}\n")
    assert "@page { size: 612pt 792pt; margin: 72pt 72pt 72pt 72pt; }" in found
    assert "html { font-size: 10.5pt; }" in found


def test_the_rule_under_heads_is_the_themes_or_none() -> None:
    document = composed("theme: classic")
    head = Look(document.blocks).head
    assert head is not None
    assert f"h2 {{ border-bottom: {head.rule_thickness:g}pt solid var(--ink-" in sheet(
        "theme: classic"
    )


def test_the_columns_are_those_of_the_grid() -> None:
    assert "grid-template-columns: 6.803rem minmax(0, 1fr)" in sheet("theme: modern")
    assert "grid-template-columns: 6.958rem minmax(0, 1fr)" in sheet("theme: plain")
