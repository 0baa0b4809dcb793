"""Paint a page: lines, rules and pictures → a content stream.

Part of ``pdf``. Text goes out as glyph codes with the adjustments that take each glyph
to where HarfBuzz put it (ISO 32000-1, 9.4.3). Glyphs that cannot say their text are
wrapped in their ``ActualText``.

What runs right to left goes out word by word in the order of reading, each word's
glyphs from left to right, as ``ReversedChars`` (14.8.2.3.3). Readers of PDF expect
glyphs in the order in which they are seen, and would turn an ``ActualText`` round.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import msgspec
from msgspec.structs import replace

from cvgen.document.block import NodeId
from cvgen.layout.frame import GlyphRun, Page, PlacedLine, PlacedPicture, Rule
from cvgen.layout.typeface import SPACE
from cvgen.pdf.content import Mark
from cvgen.pdf.font_use import FontUse
from cvgen.pdf.fonts import THOUSAND, EncodedWord, FontTable
from cvgen.pdf.objects import number, utf_16
from cvgen.pdf.painted_lines import (
    Brush,
    LineStart,
    PaintedLine,
    PaintedLines,
    PaintedPage,
)

__all__ = ["Painted", "paint_page"]

NO_LINES = PaintedLines()

LAYOUT = "/Type /Layout"
HEADER = "/Type /Pagination /Subtype /Header /Attached [/Top]"
FOOTER = "/Type /Pagination /Subtype /Footer /Attached [/Bottom]"
"""Kinds of artifacts (ISO 32000-1, table 330; ISO 14289-1, 7.8)."""


class Painted(msgspec.Struct, frozen=True):
    """A content stream, its marks by their numbers, and its lines."""

    content: bytes
    marks: tuple[Mark, ...]
    page: PaintedPage


def paint_page(
    page: Page, fonts: FontTable, before: PaintedLines = NO_LINES
) -> Painted:
    """The content of a page; fonts are entered into the table as used.

    What is no content of the document's is an artifact: rules and marginals. Lines that
    were painted ``before`` are taken from there.
    """
    painter = _Painter(page.height, fonts)
    for rule in page.rules:
        painter.rule(rule, LAYOUT)
    for rule in page.marginal_rules:
        painter.rule(rule, HEADER if rule.y < page.height / 2 else FOOTER)
    for picture in page.pictures:
        painter.picture(picture)
    starts, again = painter.lines(page.lines, before)
    for line in page.marginals:
        painter.marginal(line)
    operators, marks = painter.operators, tuple(painter.marks)
    lines = PaintedPage(page.lines, operators, marks, starts, again)
    return Painted("\n".join(operators).encode("ascii"), marks, lines)


class _Painter:
    """Writes operators, and only those that change the graphics state."""

    def __init__(self, height: float, fonts: FontTable) -> None:
        self.operators: list[str] = []
        self.marks: list[Mark] = []
        self._links = 0
        self._height = height
        self._fonts = fonts
        self._colour = ""
        self._font: FontUse | None = None
        self._size = 0.0
        self._rise = 0.0

    def picture(self, placed: PlacedPicture) -> None:
        """Paint an image, which is a unit square, over its place."""
        from cvgen.pdf.images import image_resource  # noqa: PLC0415 — few CVs have one

        picture = placed.picture
        bottom = self._height - placed.y - picture.height
        place = (picture.width, 0, 0, picture.height, placed.x, bottom)
        matrix = " ".join(map(number, place))
        self._begin("Figure", Mark(node=picture.node))
        self.operators.append(f"q {matrix} cm /{image_resource(picture)} Do Q")
        self.operators.append("EMC")

    def rule(self, rule: Rule, kind: str) -> None:
        """Fill a rule as a rectangle, which is an artifact of a kind."""
        bottom = self._height - rule.y - rule.thickness / 2
        box = (rule.x, bottom, rule.width, rule.thickness)
        self.operators.append(f"/Artifact <<{kind}>> BDC")
        self._set_colour(rule.colour)
        self.operators += (f"{' '.join(map(number, box))} re f", "EMC")

    def lines(
        self, lines: Iterable[PlacedLine], before: PaintedLines
    ) -> tuple[list[LineStart], dict[int, PaintedLine]]:
        """Show lines; where each begins, and which are shown as they were before."""
        starts: list[LineStart] = []
        again: dict[int, PaintedLine] = {}
        brush = self._brush
        for place, line in enumerate(lines):
            starts.append((len(self.operators), len(self.marks), brush))
            known = before.find(line, brush, self._fonts)
            if known is None:
                self._take(brush)
                self.line(line)
                brush = self._brush
            else:
                self._line_again(line, known)
                again[place], brush = known, known.brushes[1]
        self._take(brush)
        starts.append((len(self.operators), len(self.marks), brush))
        return starts, again

    @property
    def _brush(self) -> Brush:
        font = self._font.resource if self._font else ""
        return self._colour, font, self._size, self._rise

    def _take(self, brush: Brush) -> None:
        """Go on with a brush."""
        if brush != self._brush:
            self._colour, font, self._size, self._rise = brush
            self._font = self._fonts.named(font)

    def _line_again(self, placed: PlacedLine, known: PaintedLine) -> None:
        """Show a line as it was painted before; only its numbers have other nodes."""
        text = known.at(self._height - placed.baseline, len(self.marks))
        self.operators.append(text)
        if known.is_plain and known.marks[0].node == placed.node:
            self.marks += known.marks
        else:
            self.marks += [self._mark_again(mark, placed.node) for mark in known.marks]

    def _mark_again(self, mark: Mark, node: NodeId) -> Mark:
        number = mark.annotation
        if number is not None:
            number, self._links = self._links, self._links + 1
        return replace(mark, node=node, annotation=number)

    def line(self, placed: PlacedLine) -> None:
        """Show a line as a text object; what differs in it is content of its own.

        Every link has a mark, for it has an annotation.
        """
        self.operators.append("BT")
        last: Mark | None = None
        for run in placed.line.runs:
            mark = self._mark(placed, run)
            if mark != last:
                if last:
                    self.operators.append("EMC")
                self._begin(_tag(mark), mark)
                last = mark
            self._run(placed, run)
        self.operators += ("EMC", "ET") if last else ("ET",)

    def _mark(self, placed: PlacedLine, run: GlyphRun) -> Mark:
        if not run.leads:
            return Mark(node=placed.node, language=run.language)
        self._links += 1
        return Mark(
            node=placed.node,
            link=run.link,
            annotation=self._links - 1,
            language=run.language,
        )

    def marginal(self, placed: PlacedLine) -> None:
        """Show a line that is no content of the document's."""
        kind = HEADER if placed.baseline < self._height / 2 else FOOTER
        self.operators += (f"/Artifact <<{kind}>> BDC", "BT")
        for run in placed.line.runs:
            self._run(placed, run)
        self.operators += ("ET", "EMC")

    def _begin(self, tag: str, mark: Mark) -> None:
        """Begin a sequence of marked content."""
        self.operators.append(f"/{tag} <</MCID {len(self.marks)}>> BDC")
        self.marks.append(mark)

    def _run(self, placed: PlacedLine, run: GlyphRun) -> None:
        if run.colour != self._colour:
            self._set_colour(run.colour)
        if run.rise != self._rise:
            self._set_rise(run.rise)
        x, y = placed.x + run.offset, self._height - placed.baseline
        if run.backwards:
            self._words_backwards(run, x, y)
            return
        self.operators.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
        self._words(run)

    def _words_backwards(self, run: GlyphRun, x: float, y: float) -> None:
        """Show words from right to left, the last of them at ``x``."""
        right = x + run.extent
        self.operators.append("/ReversedChars BMC")
        for word in run.words:
            right -= word.em_width * run.size
            if word.text == SPACE:
                right -= run.space_extra
            self.operators.append(f"1 0 0 1 {right:.2f} {y:.2f} Tm")
            self._words(replace(run, words=(word,), space_extra=0.0))
        self.operators.append("EMC")

    def _words(self, run: GlyphRun) -> None:
        """Show the words of a run, as many at once as can be."""
        use = self._fonts.use_of(run.typeface)
        if use and not run.space_extra and (known := self._fonts.shown(use, run.words)):
            self._set_font(use, run.size)
            self._show(known)
            return
        self._words_in_turn(run)

    def _words_in_turn(self, run: GlyphRun) -> None:
        encode = self._fonts.encode
        shown: list[str] = []
        for word in run.words:
            encoded = encode(word)
            if encoded.use is not self._font:
                self._show(shown)
            self._set_font(encoded.use, run.size)
            if encoded.shown:
                shown.append(encoded.shown)
            else:
                self._show(shown)
                self._show_exactly(encoded, run)
            if run.space_extra and word.text == SPACE:
                shown.append(number(-run.space_extra * THOUSAND / run.size))
        self._show(shown)

    def _show(self, shown: list[str]) -> None:
        """Write out what is pending, and empty it."""
        if shown:
            array = "".join(shown).replace("><", "")
            self.operators.append(f"[{array}]TJ")
            shown.clear()

    def _set_font(self, use: FontUse, size: float) -> None:
        if use is self._font and size == self._size:
            return
        self._font, self._size = use, size
        self.operators.append(f"/{use.resource} {number(size)} Tf")

    def _show_exactly(self, encoded: EncodedWord, run: GlyphRun) -> None:
        """Show a word glyph by glyph, each where its offset puts it."""
        word, codes = encoded.word, encoded.codes
        if not word.follows_text:
            actual = utf_16(word.text).hex()
            self.operators.append(f"/Span <</ActualText <feff{actual}>>> BDC")
        to_points = run.size / word.typeface.units_per_em
        to_thousandths = THOUSAND / word.typeface.units_per_em
        offsets = word.offsets or ((0, 0),) * len(codes)
        for i, (code, (x, y)) in enumerate(zip(codes, offsets, strict=True)):
            self._set_rise(run.rise + y * to_points)
            surplus = word.typeface.glyph_width(word.glyphs[i]) - word.advances[i]
            before = number(-x * to_thousandths)
            after = number((surplus + x) * to_thousandths)
            self.operators.append(f"[{before} <{code:04x}> {after}]TJ")
        self._set_rise(run.rise)
        if not word.follows_text:
            self.operators.append("EMC")

    def _set_colour(self, colour: str) -> None:
        if colour != self._colour:
            self._colour = colour
            self.operators.append(_colour_operator(colour))

    def _set_rise(self, rise: float) -> None:
        if rise != self._rise:
            self._rise = rise
            self.operators.append(f"{number(rise)} Ts")


@cache
def _colour_operator(colour: str) -> str:
    """Sets a colour, ``#rrggbb``, for what is filled."""
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return f"{' '.join(f'{part:.3g}' for part in parts)} rg"


def _tag(mark: Mark) -> str:
    """The tag of a sequence of marked content."""
    if mark.link:
        return "Link"
    return "Span" if mark.language else "P"
