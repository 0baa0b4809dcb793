"""Lines that were painted before are painted as they would be without that."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.document.block import WebTarget
from cvgen.document.style import FontStyle
from cvgen.layout.frame import GlyphRun, Line, Page, PlacedLine
from cvgen.pdf.font_use import UsedFont
from cvgen.pdf.fonts import FontTable, KnownWords
from cvgen.pdf.paint import Painted, paint_page
from cvgen.pdf.painted_lines import PaintedLines
from tests.support.samples import fonts

SERIF = fonts().face(FontStyle("Source Serif 4"))
SANS = fonts().face(FontStyle("Source Sans 3"))
AIM = WebTarget("https://example.org")


def run(text: str, *, linked: bool = False, colour: str = "#000000") -> GlyphRun:
    words = (SERIF.shape(text, "en"),)
    link = AIM if linked else None
    return GlyphRun(0, 9, SERIF, 10, colour, 0, words, link=link)


LINES = (
    Line((run("plain"),), 9),
    Line((run("with"), run("link", linked=True), run("behind")), 9),
    Line((run("coloured", colour="#ff0000"),), 9),
    Line((run("office \N{LATIN SMALL LETTER LONG S}"),), 9),
    Line((replace(run("raised"), rise=3.0),), 9),
)


def page(*places: tuple[int, float], node: str = "node") -> Page:
    lines = [PlacedLine(50, y, f"{node}/{i}", LINES[i]) for i, y in places]
    return Page(number=1, width=200, height=300, lines=tuple(lines))


class Files:
    """Files of a page each, one after the other."""

    def __init__(self) -> None:
        self.words = KnownWords()
        self.before = PaintedLines()

    def paint(self, made: Page) -> tuple[Painted, tuple[UsedFont, ...]]:
        table = FontTable(self.words)
        table.begin_page()
        painted = paint_page(made, table, self.before)
        used = table.used()
        self.before = PaintedLines([painted.pack(made.lines)], used)
        return painted, used


def told(used: tuple[UsedFont, ...]) -> list[object]:
    return [(one.typeface, one.resource, one.own, one.strange) for one in used]


ALL = [(i, 20.0 * (i + 1)) for i in range(len(LINES))]


@pytest.mark.parametrize(
    "after",
    [
        ALL,
        [(i, y + 13.2) for i, y in ALL],
        ALL[1:],
        ALL[::-1],
        [(1, 20.0), *[(i, y + 40) for i, y in ALL if i != 1]],
        [ALL[3]],
    ],
    ids=["same", "lower", "fewer", "upside-down", "link-first", "stranger"],
)
def test_lines_are_painted_as_if_they_had_never_been(
    after: list[tuple[int, float]],
) -> None:
    files, node = Files(), "other"
    files.paint(page(*ALL))
    for made in (page(*after), page(*after, node=node), page(*ALL)):
        again, used = files.paint(made)
        fresh, own = Files().paint(made)
        assert again.content == fresh.content
        assert again.marks == fresh.marks
        assert told(used) == told(own)


def test_what_has_moved_is_known() -> None:
    files = Files()
    first, _ = files.paint(page(*ALL))
    assert first.again == {}
    moved = [(i, y + 5) for i, y in ALL]
    second, _ = files.paint(page(*moved))
    third, _ = files.paint(page(*ALL))
    assert len(second.again) >= len(ALL) - 1
    assert all(third.again[i] is one for i, one in second.again.items())


def test_a_font_that_has_another_name_now_has_it_in_every_line() -> None:
    files = Files()
    files.paint(page(*ALL))
    sans = GlyphRun(0, 9, SANS, 10, "#000000", 0, (SANS.shape("first", "en"),))
    head = PlacedLine(50, 5, "head", Line((sans,), 9))
    whole = page(*ALL)
    made = replace(whole, lines=(head, *whole.lines))
    again, _ = files.paint(made)
    fresh, _ = Files().paint(made)
    assert again.content == fresh.content
    assert b"/F2 10 Tf" in again.content
