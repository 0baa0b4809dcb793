"""Paint a page: lines, rules and pictures → a content stream.

Part of ``pdf``. Every line is marked as content of what it belongs to, or as an
artifact; ``pen`` shows its runs.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Sequence

import msgspec
from msgspec.structs import replace

from cvgen.document.block import NodeId
from cvgen.layout.frame import GlyphRun, Line, Page, PlacedLine, PlacedPicture, Rule
from cvgen.layout.link_areas import linked_runs
from cvgen.pdf.content import Mark
from cvgen.pdf.fonts import FontTable
from cvgen.pdf.objects import COMPRESSION, number
from cvgen.pdf.painted_lines import (
    LineStart,
    PaintedLine,
    PaintedLines,
    PaintedPage,
)
from cvgen.pdf.pen import Pen

__all__ = ["Painted", "paint_page"]

NO_LINES = PaintedLines()

LAYOUT = "/Type /Layout"
HEADER = "/Type /Pagination /Subtype /Header /Attached [/Top]"
FOOTER = "/Type /Pagination /Subtype /Footer /Attached [/Bottom]"
"""Kinds of artifacts (ISO 32000-1, table 330; ISO 14289-1, 7.8)."""


class Painted(msgspec.Struct, frozen=True):
    """A content stream, its marks by their numbers, and where its lines begin.

    ``again`` are the lines, by their places, that are as they were painted before.
    """

    content: bytes
    marks: tuple[Mark, ...]
    starts: list[LineStart]
    again: dict[int, PaintedLine]

    def pack(self, lines: tuple[PlacedLine, ...]) -> PaintedPage:
        """What a file holds of the page, and the next may take its lines from."""
        packed = zlib.compress(self.content, COMPRESSION)
        return PaintedPage(lines, packed, self.marks, self.starts, self.again)


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
    content = "\n".join(painter.operators).encode("ascii")
    return Painted(content, tuple(painter.marks), starts, again)


class _Painter:
    """Writes the operators of a page, and marks what they show."""

    def __init__(self, height: float, fonts: FontTable) -> None:
        self.operators: list[str] = []
        self.marks: list[Mark] = []
        self._links = 0
        self._bytes = self._counted = 0
        self._height = height
        self._fonts = fonts
        self._pen = Pen(self.operators, fonts)

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
        self._pen.set_colour(rule.colour)
        self.operators += (f"{' '.join(map(number, box))} re f", "EMC")

    def lines(
        self, lines: Iterable[PlacedLine], before: PaintedLines
    ) -> tuple[list[LineStart], dict[int, PaintedLine]]:
        """Show lines; where each begins, and which are shown as they were before."""
        starts: list[LineStart] = []
        again: dict[int, PaintedLine] = {}
        brush = self._pen.brush
        for place, line in enumerate(lines):
            starts.append((self._length(), len(self.marks), brush))
            known = before.find(line, brush, self._fonts)
            if known is None:
                self._pen.take(brush)
                self.line(line)
                brush = self._pen.brush
            else:
                self._line_again(line, known)
                again[place], brush = known, known.brushes[1]
        self._pen.take(brush)
        starts.append((self._length(), len(self.marks), brush))
        return starts, again

    def _length(self) -> int:
        """The bytes of all operators so far, each with the end of its line."""
        more = self.operators[self._counted :]
        self._counted += len(more)
        self._bytes += sum(map(len, more)) + len(more)
        return self._bytes

    def _line_again(self, placed: PlacedLine, known: PaintedLine) -> None:
        """Show a line as it was painted before; only its numbers have other nodes."""
        text = known.at(self._height - placed.baseline, len(self.marks))
        self.operators.append(text)
        if known.is_plain and known.marks[0].node == placed.node:
            self.marks += known.marks
        else:
            self.marks += self._marks_again(known.marks, placed.node)

    def _marks_again(self, marks: Sequence[Mark], node: NodeId) -> Iterator[Mark]:
        """The marks of a line with the numbers that its links have now."""
        numbers: dict[int | None, int | None] = {None: None}
        for mark in marks:
            if mark.annotation not in numbers:
                numbers[mark.annotation] = self._links
                self._links += 1
            yield replace(mark, node=node, annotation=numbers[mark.annotation])

    def line(self, placed: PlacedLine) -> None:
        """Show a line as a text object; what differs in it is content of its own."""
        self.operators.append("BT")
        last: Mark | None = None
        annotations = self._annotations(placed.line)
        for place, run in enumerate(placed.line.runs):
            mark = Mark(
                node=placed.node,
                link=run.link,
                annotation=annotations.get(place),
                language=run.language,
            )
            if mark != last:
                if last:
                    self.operators.append("EMC")
                self._begin(_tag(mark), mark)
                last = mark
            self._show(placed, run)
        self.operators += ("EMC", "ET") if last else ("ET",)

    def _annotations(self, line: Line) -> dict[int, int]:
        """Which of the page's links the runs of a line are on, by their places."""
        numbers: dict[int, int] = {}
        for places in linked_runs(line):
            numbers.update(dict.fromkeys(places, self._links))
            self._links += 1
        return numbers

    def marginal(self, placed: PlacedLine) -> None:
        """Show a line that is no content of the document's."""
        kind = HEADER if placed.baseline < self._height / 2 else FOOTER
        self.operators += (f"/Artifact <<{kind}>> BDC", "BT")
        for run in placed.line.runs:
            self._show(placed, run)
        self.operators += ("ET", "EMC")

    def _show(self, placed: PlacedLine, run: GlyphRun) -> None:
        x, y = placed.x + run.offset, self._height - placed.baseline
        self._pen.show(run, x, y)

    def _begin(self, tag: str, mark: Mark) -> None:
        """Begin a sequence of marked content."""
        self.operators.append(f"/{tag} <</MCID {len(self.marks)}>> BDC")
        self.marks.append(mark)


def _tag(mark: Mark) -> str:
    """The tag of a sequence of marked content."""
    if mark.link:
        return "Link"
    return "Span" if mark.language else "P"
