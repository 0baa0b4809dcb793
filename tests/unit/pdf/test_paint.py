from __future__ import annotations

import re

from msgspec.structs import replace

from cvgen.document.block import WebTarget
from cvgen.layout.frame import (
    GlyphRun,
    Line,
    Page,
    PlacedLine,
    PlacedPicture,
    Rule,
)
from cvgen.pdf.content import Mark
from cvgen.pdf.fonts import FontTable
from cvgen.pdf.images import image_resource
from cvgen.pdf.paint import paint_page
from tests.support.glyph_runs import run
from tests.support.images import picture
from tests.support.samples import built_sample


def painted(*runs: GlyphRun, rules: tuple[Rule, ...] = ()) -> list[str]:
    line = PlacedLine(50, 100, "node", Line(runs, 0))
    page = Page(number=1, width=200, height=300, lines=(line,), rules=rules)
    return paint_page(page, FontTable()).content.decode("ascii").splitlines()


def test_y_grows_upwards_in_a_pdf() -> None:
    assert "1 0 0 1 50.00 200.00 Tm" in painted(run("a"))


def test_a_rule_is_centred_on_its_height() -> None:
    rule = Rule(10, 50, 100, 2, "#ff0000")
    assert painted(run("a"), rules=(rule,))[:4] == [
        "/Artifact <</Type /Layout>> BDC",
        "1 0 0 rg",
        "10 249 100 2 re f",
        "EMC",
    ]


def test_a_picture_fills_its_place() -> None:
    portrait = picture(width=40.0, height=50.0)
    placed = PlacedPicture(150.0, 20.0, portrait)
    page = Page(number=1, width=200, height=300, lines=(), pictures=(placed,))
    page_painted = paint_page(page, FontTable())
    assert page_painted.content.decode("ascii").splitlines() == [
        "/Figure <</MCID 0>> BDC",
        f"q 40 0 0 50 150 230 cm /{image_resource(portrait)} Do Q",
        "EMC",
    ]
    assert page_painted.marks == (Mark(node=portrait.node),)


def test_a_link_is_content_of_its_own_between_the_rest() -> None:
    link = replace(run("b"), link=WebTarget("https://example.org"))
    line = PlacedLine(50, 100, "node", Line((run("a"), link, run("c")), 0))
    page = Page(number=1, width=200, height=300, lines=(line, line))
    found = paint_page(page, FontTable())
    tags = [one for one in found.content.decode("ascii").splitlines() if "BDC" in one]
    assert tags == [
        "/P <</MCID 0>> BDC",
        "/Link <</MCID 1>> BDC",
        "/P <</MCID 2>> BDC",
        "/P <</MCID 3>> BDC",
        "/Link <</MCID 4>> BDC",
        "/P <</MCID 5>> BDC",
    ]
    links = [mark.annotation for mark in found.marks]
    assert links == [None, 0, None, None, 1, None]


def test_foreign_words_are_content_of_their_own() -> None:
    foreign = replace(run("b"), language="el")
    line = PlacedLine(50, 100, "node", Line((run("a"), foreign, run("c")), 0))
    page = Page(number=1, width=200, height=300, lines=(line,))
    found = paint_page(page, FontTable())
    assert [mark.language for mark in found.marks] == ["", "el", ""]
    assert b"/Span <</MCID 1>> BDC" in found.content


def test_what_stands_in_the_margins_is_no_content() -> None:
    head, foot = (
        PlacedLine(50, baseline, "marginals", Line((run("a"),), 0))
        for baseline in (20, 280)
    )
    page = Page(number=1, width=200, height=300, lines=(), marginals=(head, foot))
    found = paint_page(page, FontTable())
    operators = found.content.decode("ascii").splitlines()
    assert [one for one in operators if "BDC" in one] == [
        "/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC",
        "/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC",
    ]
    assert operators[-2:] == ["ET", "EMC"]
    assert found.marks == ()


def test_every_sequence_that_is_begun_is_ended() -> None:
    for page in built_sample().pages:
        text = paint_page(page, FontTable()).content.decode("ascii")
        begun = len(re.findall(r"^.* (?:BDC|BMC)$", text, re.MULTILINE))
        assert begun == len(re.findall(r"^EMC$", text, re.MULTILINE)) > 0
