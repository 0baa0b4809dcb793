"""How long a CV would be without some pieces, told from one attempt that has them all.

Part of ``fit``. The strips of what is left out are taken away and the rest is counted
into pages, which takes a hundredth of an attempt. Numbers that change their widths and
details of works are not seen: an estimate says where to try, not what fits.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from cvgen.document.block import (
    Entry,
    NodeId,
    Paragraph,
    Role,
    Section,
    work_node,
    work_of,
)
from cvgen.fit.apply_drops import Counts
from cvgen.fit.attempt import Attempt
from cvgen.fit.drops import DetailDrop, Drop, SectionDrop, WorkDrop, pieces
from cvgen.fit.pages import lines_over
from cvgen.layout.strip import Strip
from cvgen.model.section_key import SectionKey
from cvgen.model.variant import Variant

__all__ = ["Estimate"]

Piece = tuple[int, int]
"""Of which drop something is, and from how many of its pieces on it is gone."""

KEYS = frozenset(key.value for key in SectionKey)


class Estimate:
    """An attempt's strips, each with the piece that takes it away."""

    def __init__(
        self, made: Attempt, variant: Variant, drops: Sequence[Drop], limit: int
    ) -> None:
        self._height, self._limit = made.height, limit
        rows = dict(_rows(variant, drops))
        gone = dict(_paragraphs(made, rows, _whole(variant, drops)))
        self._strips = [(strip, _piece(strip, gone)) for strip in made.strips]

    def lines_over(self, counts: Counts) -> int:
        """About how many lines would be too many without so many pieces."""
        left = [
            strip
            for strip, piece in self._strips
            if piece is None or counts[piece[0]] < piece[1]
        ]
        return lines_over(left, self._height, self._limit)


def _rows(variant: Variant, drops: Sequence[Drop]) -> Iterator[tuple[NodeId, Piece]]:
    """The rows that go one by one, with the piece that each of them is."""
    for place, drop in enumerate(drops):
        match drop:
            case WorkDrop():
                for count, work in enumerate(drop.works, start=1):
                    yield work_node(work), (place, count)
            case SectionDrop():
                name = variant.sections[drop.place].section
                stem = name if name in KEYS else f"sections/{name}/entries"
                for count, entry in enumerate(reversed(drop.entries), start=1):
                    yield f"{stem}/{entry}", (place, count)
            case DetailDrop():
                pass


def _whole(variant: Variant, drops: Sequence[Drop]) -> dict[NodeId, Piece]:
    """The sections that may go to their last piece, by the nodes that they have."""
    seen: Counter[str] = Counter()
    nodes: list[NodeId] = []
    for choice in variant.sections:
        seen[choice.section] += 1
        count = seen[choice.section]
        nodes.append(choice.section if count == 1 else f"{choice.section}/{count}")
    return {
        nodes[drop.place]: (place, drop.total)
        for place, drop in enumerate(drops)
        if isinstance(drop, SectionDrop) and pieces(drop) == drop.total
    }


def _paragraphs(
    made: Attempt, rows: dict[NodeId, Piece], whole: dict[NodeId, Piece]
) -> Iterator[tuple[NodeId, Piece]]:
    """All paragraphs that a piece takes away; heads go with the last that they head."""
    for block in made.document.blocks:
        if not isinstance(block, Section):
            continue
        usual = whole.get(block.node)
        section: list[Piece | None] = []
        group: list[Piece | None] = []
        for one in reversed(block.content):
            if _is_subhead(one):
                piece, group = _last(group), []
            else:
                piece = rows.get(_row(one.node), usual)
                section.append(piece)
                group.append(piece)
            if piece:
                yield from ((node, piece) for node in _nodes(one))
        if piece := _last(section):
            yield block.head.node, piece


def _last(headed: Sequence[Piece | None]) -> Piece | None:
    """The piece with which all of these are gone; nothing if one of them stays."""
    known = [one for one in headed if one]
    return max(known, default=None) if len(known) == len(headed) else None


def _is_subhead(block: Paragraph | Entry) -> bool:
    return isinstance(block, Paragraph) and block.role is Role.H3


def _row(node: NodeId) -> NodeId:
    """The node of a row; a work has one, wherever it is listed."""
    work = work_of(node)
    return work_node(work) if work else node


def _nodes(block: Paragraph | Entry) -> Iterator[NodeId]:
    match block:
        case Paragraph():
            yield block.node
        case Entry():
            yield from (one.node for one in (*block.label, *block.body))


def _piece(strip: Strip, gone: dict[NodeId, Piece]) -> Piece | None:
    return next((gone[one.node] for one in strip.lines if one.node in gone), None)
