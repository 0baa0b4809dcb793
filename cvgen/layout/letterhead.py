"""Stack the letterhead: name, contact and picture beside each other or in turn.

Part of ``layout``, a step of ``flow``.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from msgspec.structs import replace

from cvgen.document.block import Letterhead, Paragraph, Picture
from cvgen.document.style import PageStyle
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
    """A column each, or one for both if the name had too little room beside.

    A name that has room above the contact only, and not beside it, stands above.
    """
    left, right = page.left, page.left + measure
    side = _side(block.side, measure, setter)
    side_width = max((row.line.width for row in side), default=0.0)
    contact = stack_rows(side, right - side_width, side_width)
    main_measure = measure - side_width - (block.gap if side else 0.0)
    if main_measure < page.measure * NAME_SHARE:
        above = stack_rows(setter.rows(block.main, measure), left, measure)
        return [[*above, *contact]]
    name = setter.rows(block.main[:1], measure)
    if len(name) != 1 or name[0].line.width <= main_measure:
        main = setter.rows(block.main, main_measure)
        return [stack_rows(main, left, main_measure), contact]
    rest = stack_rows(setter.rows(block.main[1:], main_measure), left, measure)
    return [[*stack_rows(name, left, measure), _merged((rest, contact))]]


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
