"""Stack the letterhead: name, contact and picture beside each other or in turn.

Part of ``layout``, a step of ``flow``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from msgspec.structs import replace

from cvgen.document.block import Letterhead, Paragraph, Picture
from cvgen.document.style import Align, PageStyle
from cvgen.layout.frame import PlacedLine, PlacedPicture
from cvgen.layout.rows import Row, RowSetter, stack_rows
from cvgen.layout.strip import Strip
from cvgen.model.theme import LetterheadForm
from cvgen.units import Pt

__all__ = ["stack_letterhead"]

NAME_SHARE = 1 / 3
"""The least of the text width that a name has beside other things, not above them."""

SIDE_SHARE = 3 / 5
"""The most of the text width that the contact has, so that no address breaks."""


WORTHWHILE = 3
"""Lines of the contact that a letterhead must save for a part of it to leave its
column; what is shorter looks better in one piece."""


def stack_letterhead(
    block: Letterhead, page: PageStyle, setter: RowSetter
) -> list[Strip]:
    """All columns as one strip, or one after the other if no page is so high."""
    picture = block.picture
    room = picture.width + block.gap if picture else 0.0
    portrait = [_alone(picture, page.left + page.measure)] if picture else []
    columns = (portrait, *_texts(block, page, setter, room))
    merged = _merged(columns)
    fits = merged.height <= page.text_height
    return [merged] if fits else list(chain.from_iterable(columns))


def _texts(
    block: Letterhead, page: PageStyle, setter: RowSetter, room: Pt
) -> list[list[Strip]]:
    """The columns of text, which leave ``room`` at the right."""
    match block.form:
        case LetterheadForm.CENTRED:
            return [_centred(block, page, setter, room)]
        case LetterheadForm.BESIDE:
            return _beside(block, page, setter, page.measure - room)


def _beside(
    block: Letterhead, page: PageStyle, setter: RowSetter, measure: Pt
) -> list[list[Strip]]:
    """A column each, or the first kinds of a contact that is far too high elsewhere."""
    ways = [
        _columns(main, side, page, setter, measure, block.gap)
        for main, side in _shared(block)
    ]
    heights = [_merged(columns).height for columns in ways]
    least = min(heights)
    if block.turns and heights[0] - least >= WORTHWHILE * block.side[0].style.leading:
        return ways[heights.index(least)]
    return ways[0]


def _shared(
    block: Letterhead,
) -> Iterator[tuple[Sequence[Paragraph], Sequence[Paragraph]]]:
    """What may stand in either column: the contact beside the name, or parts below."""
    for turn in (0, *block.turns):
        moved = [
            replace(one, style=replace(one.style, align=Align.LEFT))
            for one in block.side[:turn]
        ]
        if moved:
            first, style = moved[0], moved[0].style
            moved[0] = replace(
                first, style=replace(style, space_before=style.leading / 2)
            )
        yield (*block.main, *moved), block.side[turn:]


def _columns(
    main: Sequence[Paragraph],
    contact: Sequence[Paragraph],
    page: PageStyle,
    setter: RowSetter,
    measure: Pt,
    gap: Pt,
) -> list[list[Strip]]:
    """A column each, or one for both if the name had too little room beside.

    A name that needs more lines beside the contact than above it stands above.
    """
    left, right = page.left, page.left + measure
    rows = _side(contact, measure, setter)
    side_width = max((row.line.width for row in rows), default=0.0)
    side = stack_rows(rows, right - side_width, side_width)
    main_measure = measure - side_width - (gap if rows else 0.0)
    if main_measure < page.measure * NAME_SHARE:
        return [[*stack_rows(setter.rows(main, measure), left, measure), *side]]
    name = setter.rows(main[:1], measure)
    if len(name) == len(setter.rows(main[:1], main_measure)):
        return [stack_rows(setter.rows(main, main_measure), left, main_measure), side]
    rest = stack_rows(setter.rows(main[1:], main_measure), left, measure)
    return [[*stack_rows(name, left, measure), _merged((rest, side))]]


def _side(contact: Sequence[Paragraph], measure: Pt, setter: RowSetter) -> list[Row]:
    """The rows of the contact: in half of the measure, or what its lines need."""
    rows = setter.rows(contact, measure / 2)
    if len(rows) == len(contact):
        return rows
    each = [setter.rows((one,), measure * SIDE_SHARE) for one in contact]
    need = max((own[0].line.width for own in each if len(own) == 1), default=0.0)
    return setter.rows(contact, need) if need > measure / 2 else rows


def _centred(
    block: Letterhead, page: PageStyle, setter: RowSetter, room: Pt
) -> list[Strip]:
    """Name and contact below each other, ``room`` free at the right.

    They stand in the middle of the page if that leaves enough at the left too.
    """
    left = room if page.measure - 2 * room >= page.measure * NAME_SHARE else 0.0
    measure = page.measure - left - room
    rows = setter.rows((*block.main, *block.side), measure)
    return stack_rows(rows, page.left + left, measure)


def _alone(picture: Picture, right: Pt) -> Strip:
    """A picture that ends at ``right``, and no text."""
    placed = PlacedPicture(right - picture.width, 0.0, picture)
    return Strip(height=picture.height, pictures=(placed,))


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
