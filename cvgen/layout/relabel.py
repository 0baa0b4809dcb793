"""Rows that have another label than before, and are the same in all else.

Part of ``layout``, for ``flow``. A work that comes or goes gives another number to all
that are counted after it; what stands right of the numbers stays as it was set.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import zip_longest

from msgspec.structs import replace

from cvgen.document.block import Entry, Paragraph
from cvgen.document.style import PageStyle
from cvgen.layout.rows import Row, place_row
from cvgen.layout.strip import Strip

__all__ = ["relabel", "rows_by_body"]

SetRow = tuple[Entry, tuple[Strip, ...]]
"""A row and its strips."""


def rows_by_body(
    known: Iterable[tuple[object, tuple[Strip, ...]]],
) -> Mapping[tuple[Paragraph, ...], SetRow]:
    """The rows among the blocks that have been stacked, by their main columns."""
    return {
        block.body: (block, strips)
        for block, strips in known
        if isinstance(block, Entry) and _has_text(block, strips)
    }


def _has_text(block: Entry, strips: Sequence[Strip]) -> bool:
    """Whether every line of a row has text of its body, which then leads it."""
    nodes = {one.node for one in block.body}
    return all(strip.lines[-1].node in nodes for strip in strips)


def relabel(
    block: Entry, labels: Sequence[Row], known: SetRow, page: PageStyle
) -> tuple[Strip, ...] | None:
    """The strips of a ``known`` row under other labels, which need no more lines.

    Nothing if they do, or if the rows differ in more than their labels.
    """
    row, strips = known
    if len(labels) > len(strips) or not _is_alike(row, block):
        return None
    return tuple(_labelled(strips, labels, page))


def _is_alike(row: Entry, block: Entry) -> bool:
    return (row.node, row.space_before) == (block.node, block.space_before)


def _labelled(
    strips: Iterable[Strip], labels: Iterable[Row], page: PageStyle
) -> Iterator[Strip]:
    for strip, label in zip_longest(strips, labels):
        text = strip.lines[-1]
        lines = [text]
        if label:
            lines.insert(
                0, place_row(label, page.left, page.label_width, text.baseline)
            )
        yield replace(strip, lines=tuple(lines)) if label or strip.lines[1:] else strip
