from __future__ import annotations

import re

import pytest
from msgspec.structs import replace

from cvgen.document.block import WebTarget
from cvgen.document.style import FontStyle
from cvgen.layout.frame import (
    GlyphRun,
    Line,
    Page,
    PlacedLine,
    PlacedPicture,
    Rule,
)
from cvgen.layout.typeface import ShapedWord
from cvgen.pdf.content import Mark
from cvgen.pdf.fonts import FontTable
from cvgen.pdf.images import image_resource
from cvgen.pdf.paint import paint_page
from tests.support.images import picture
from tests.support.samples import built_sample, fonts


def shaped(text: str) -> ShapedWord:
    return fonts().face(FontStyle("Source Serif 4")).shape(text, "en")


def run(
    *words: str, size: float = 10, colour: str = "#000000", extra: float = 0
) -> GlyphRun:
    glyphs = tuple(map(shaped, words))
    return GlyphRun(
        offset=0,
        width=sum(word.em_width for word in glyphs) * size,
        typeface=glyphs[0].typeface,
        size=size,
        colour=colour,
        rise=0,
        words=glyphs,
        space_extra=extra,
    )


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


def test_state_is_set_only_when_it_changes() -> None:
    operators = painted(run("a"), run("b"), run("c", size=8))
    assert operators.count("0 0 0 rg") == 1
    assert [one for one in operators if one.endswith("Tf")] == ["/F1 10 Tf", "/F1 8 Tf"]


def test_the_words_of_a_run_are_shown_together() -> None:
    assert "[<00610020006100200061>]TJ" in painted(run("a", " ", "a", " ", "a"))


def test_spaces_of_a_justified_line_are_widened() -> None:
    assert "[<00610020>-150<0061>]TJ" in painted(run("a", " ", "a", extra=1.5))


def test_a_raised_mark_goes_up_and_comes_down_again() -> None:
    word = shaped("A̋́")
    assert word.offsets is not None
    rises = [one for one in painted(run("A̋́", "a")) if one.endswith("Ts")]
    assert rises[-1] == "0 Ts"
    assert len(rises) > 1


def test_right_to_left_words_stand_in_reading_order_reversed() -> None:
    (first,) = fonts().shape(shaped("a").typeface, "אב", "he", backwards=True)
    face = first.typeface
    words = [first, *(face.shape(one, "he", backwards=True) for one in (" ", "ג"))]
    backwards = replace(
        run("x"),
        typeface=face,
        words=tuple(words),
        width=sum(word.em_width for word in words) * 10,
        backwards=True,
    )
    operators = painted(backwards)
    start = operators.index("/ReversedChars BMC")
    places = [one for one in operators[start:] if one.endswith("Tm")]
    assert [float(one.split()[4]) for one in places] == pytest.approx(
        [
            50 + 10 * (words[2].em_width + words[1].em_width),
            50 + 10 * words[2].em_width,
            50,
        ],
        abs=0.005,
    )
    assert [one for one in operators if one.endswith("TJ")] == [
        "[<05d105d0>]TJ",
        "[<0020>]TJ",
        "[<05d2>]TJ",
    ]
    assert operators[-3:] == ["EMC", "EMC", "ET"]


def test_what_glyphs_cannot_say_is_an_actual_text() -> None:
    silent = replace(shaped("ab"), texts=("ab", ""), follows_text=False)
    operators = painted(replace(run("x"), words=(silent,)))
    assert "/Span <</ActualText <feff00610062>>> BDC" in operators


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
