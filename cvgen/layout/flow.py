"""Stack the document: blocks → strips, each a row of lines that share a baseline.

Part of ``layout``. A strip says how much space it wants above, how far that gives, and
whether it must stay with the next one (``keeps``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, zip_longest

import msgspec
from msgspec.structs import replace

from cvgen.diagnostics import DataPath, Diagnostic
from cvgen.document.block import (
    Document,
    Entry,
    Letterhead,
    NodeId,
    Paragraph,
    Picture,
    Role,
    Section,
)
from cvgen.document.style import RIGID, Align, Elasticity, TextStyle
from cvgen.layout.fontbook import FontBook
from cvgen.layout.frame import Anchor, Line, PlacedLine, PlacedPicture, Rule
from cvgen.layout.hyphenate import Hyphenator
from cvgen.layout.keeps import keep_entry, keep_group, keep_head
from cvgen.layout.missing import missing_glyphs
from cvgen.layout.paragraph import set_paragraph
from cvgen.layout.strip import Strip
from cvgen.model.theme import LetterheadForm
from cvgen.units import Pt

__all__ = ["flow"]

NAME_SHARE = 1 / 3
"""The least of the text width that a name has beside other things, not above them."""


class _Row(msgspec.Struct, frozen=True, eq=False):
    """A set line with its paragraph's leading and where its baseline falls in it."""

    node: NodeId
    line: Line
    leading: Pt
    depth: Pt
    space_before: Pt
    align: Align


def flow(
    document: Document, fonts: FontBook, hyphenator: Hyphenator | None = None
) -> tuple[list[Strip], list[Diagnostic]]:
    """The document's strips from top to bottom, and what is wrong with its text."""
    flower = _Flow(document, fonts, hyphenator)
    strips = list(flower.strips())
    # A text that is set twice to choose between has its problems once.
    problems = list(dict.fromkeys(flower.diagnostics))
    return strips, [*problems, *missing_glyphs(flower.missing)]


class _Flow:
    """Sets one document block by block."""

    def __init__(
        self, document: Document, fonts: FontBook, hyphenator: Hyphenator | None
    ) -> None:
        self.diagnostics: list[Diagnostic] = []
        self.missing: list[tuple[str, DataPath | None]] = []
        self._document = document
        self._page = document.page
        self._fonts = fonts
        self._hyphenator = hyphenator

    def strips(self) -> Iterator[Strip]:
        """All strips in reading order."""
        for block in self._document.blocks:
            match block:
                case Letterhead():
                    yield from self._letterhead(block)
                case Section():
                    yield from self._section(block)

    def _letterhead(self, block: Letterhead) -> Iterator[Strip]:
        """All columns as one strip, or one after the other if no page is so high."""
        page, picture = self._page, block.picture
        room = picture.width + block.gap if picture else 0.0
        portrait = [_alone(picture, page.left + page.measure)] if picture else []
        if block.form is LetterheadForm.CENTRED:
            texts = [self._centred(block, room)]
        else:
            texts = self._name_and_contact(block, page.measure - room)
        yield from _beside((portrait, *texts), page.text_height)

    def _name_and_contact(self, block: Letterhead, measure: Pt) -> list[list[Strip]]:
        """A column each, or one for both if the name had too little room beside.

        A name that has room above the contact only, and not beside it, stands above.
        """
        left, right = self._page.left, self._page.left + measure
        side = self._rows(block.side, measure / 2)
        side_width = max((row.line.width for row in side), default=0.0)
        contact = list(_column(side, right - side_width, side_width))
        main_measure = measure - side_width - (block.gap if side else 0.0)
        if main_measure < self._page.measure * NAME_SHARE:
            return [
                [*_column(self._rows(block.main, measure), left, measure), *contact]
            ]
        name = self._rows(block.main[:1], measure)
        if len(name) != 1 or name[0].line.width <= main_measure:
            main = self._rows(block.main, main_measure)
            return [list(_column(main, left, main_measure)), contact]
        rest = list(_column(self._rows(block.main[1:], main_measure), left, measure))
        return [[*_column(name, left, measure), _merged((rest, contact))]]

    def _centred(self, block: Letterhead, room: Pt) -> list[Strip]:
        """Name and contact below each other, ``room`` free at the right.

        They stand in the middle of the page if that leaves enough at the left too.
        """
        page = self._page
        left = room if page.measure - 2 * room >= page.measure * NAME_SHARE else 0.0
        measure = page.measure - left - room
        rows = self._rows((*block.main, *block.side), measure)
        return list(_column(rows, page.left + left, measure))

    def _section(self, block: Section) -> Iterator[Strip]:
        yield from self._head(block)
        yield from _topped(list(self._groups(block)))

    def _groups(self, block: Section) -> Iterator[Strip]:
        """What stands under the head, the space above all of it included."""
        for subhead, content in _groups(block.content):
            if subhead:
                yield from self._subhead(subhead)
            strips = [strip for one in content for strip in self._content(one)]
            yield from keep_group(_topped(strips) if subhead else strips)

    def _head(self, block: Section) -> Iterator[Strip]:
        page = self._page
        rows = self._rows((block.head,), page.measure)
        give = page.head_elasticity
        strips = list(_column(rows, page.left, page.measure, give))
        last = strips[-1]
        rule = Rule(
            page.left,
            last.height + block.rule_gap,
            page.measure,
            block.rule_thickness,
            block.rule_colour,
        )
        depth = block.rule_gap + block.rule_thickness + block.space_after_rule
        rules = (rule,) if block.rule_thickness else ()
        strips[-1] = replace(last, height=last.height + depth, rules=rules)
        strips[0] = replace(strips[0], anchors=(Anchor(block.head.node, 0.0),))
        yield from keep_head(strips)

    def _subhead(self, block: Paragraph) -> Iterator[Strip]:
        """The head of a group, which stays with what it heads."""
        page = self._page
        rows = self._rows((block,), page.measure)
        strips = list(_column(rows, page.left, page.measure, page.head_elasticity))
        strips[0] = replace(strips[0], anchors=(Anchor(block.node, 0.0),))
        yield from keep_head(strips)

    def _content(self, block: Paragraph | Entry) -> Iterator[Strip]:
        page = self._page
        match block:
            case Paragraph():
                rows = self._rows((block,), page.measure)
                give = page.gap_elasticity
                strips = list(_column(rows, page.left, page.measure, give))
                yield from keep_entry(strips)
            case Entry():
                yield from keep_entry(list(self._entry(block)))

    def _entry(self, block: Entry) -> Iterator[Strip]:
        """The lines of both columns side by side, each pair on one baseline."""
        page = self._page
        labels = self._rows(block.label, page.label_width)
        body = self._rows(block.body, page.main_measure)
        anchors: tuple[Anchor, ...] = (Anchor(block.node, 0.0),)
        space = block.space_before
        for label, text in zip_longest(labels, body):
            leader = text or label
            lines = tuple(
                _placed(row, left, measure, leader.depth)
                for row, left, measure in (
                    (label, page.left, page.label_width),
                    (text, page.main_left, page.main_measure),
                )
                if row
            )
            yield Strip(
                height=leader.leading,
                space_before=space + leader.space_before,
                elasticity=page.gap_elasticity,
                lines=lines,
                anchors=anchors,
            )
            anchors, space = (), 0.0

    def _rows(self, paragraphs: Sequence[Paragraph], measure: Pt) -> list[_Row]:
        rows: list[_Row] = []
        for paragraph in paragraphs:
            style = paragraph.style
            done = set_paragraph(
                paragraph,
                measure,
                self._fonts,
                paragraph.language or self._document.language,
                self._hyphenator,
            )
            self.diagnostics += done.diagnostics
            if done.missing:
                self.missing.append((done.missing, paragraph.origin))
            depth = self._depth(style.text, style.leading)
            for i, line in enumerate(done.lines):
                space = 0.0 if i else style.space_before
                rows.append(
                    _Row(paragraph.node, line, style.leading, depth, space, style.align)
                )
        return rows

    def _depth(self, style: TextStyle, leading: Pt) -> Pt:
        """From the top of a line to its baseline, the face centred in the leading."""
        face = self._fonts.face(style.font)
        return (leading + (face.ascender + face.descender) * style.size) / 2


def _placed(row: _Row, left: Pt, measure: Pt, depth: Pt) -> PlacedLine:
    indent = row.align.indent(measure - row.line.width)
    return PlacedLine(left + indent, depth, row.node, row.line)


def _alone(picture: Picture, right: Pt) -> Strip:
    """A picture that ends at ``right``, and no text."""
    placed = PlacedPicture(right - picture.width, 0.0, picture)
    return Strip(height=picture.height, pictures=(placed,))


def _column(
    rows: Sequence[_Row], left: Pt, measure: Pt, elasticity: Elasticity = RIGID
) -> Iterator[Strip]:
    """Rows below each other, a strip each."""
    for row in rows:
        yield Strip(
            height=row.leading,
            space_before=row.space_before,
            elasticity=elasticity,
            lines=(_placed(row, left, measure, row.depth),),
        )


def _beside(columns: Sequence[Sequence[Strip]], limit: Pt) -> Iterator[Strip]:
    """Columns as one strip if it is not higher than ``limit``, else in turn."""
    merged = _merged(columns)
    if merged.height <= limit:
        yield merged
    else:
        yield from chain.from_iterable(columns)


def _topped(strips: Sequence[Strip]) -> list[Strip]:
    """Strips under a head: the space below it is the same whatever it heads."""
    return [replace(strip, space_before=0.0) for strip in strips[:1]] + [*strips[1:]]


def _merged(columns: Sequence[Sequence[Strip]]) -> Strip:
    """Columns that begin at the same height as one strip, the first read first."""
    lines: list[PlacedLine] = []
    pictures: list[PlacedPicture] = []
    height: Pt = 0.0
    for column in columns:
        y: Pt = 0.0
        for strip in column:
            y += strip.space_before
            lines += (replace(one, baseline=one.baseline + y) for one in strip.lines)
            pictures += (replace(one, y=one.y + y) for one in strip.pictures)
            y += strip.height
        height = max(height, y)
    return Strip(height=height, lines=tuple(lines), pictures=tuple(pictures))


def _groups(
    content: Sequence[Paragraph | Entry],
) -> Iterator[tuple[Paragraph | None, list[Paragraph | Entry]]]:
    """What each subhead heads, and before that what stands under none."""
    subhead: Paragraph | None = None
    group: list[Paragraph | Entry] = []
    for block in content:
        if isinstance(block, Paragraph) and block.role is Role.H3:
            yield subhead, group
            subhead, group = block, []
        else:
            group.append(block)
    yield subhead, group
