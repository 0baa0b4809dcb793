"""Give citations the numbers that their works have in other lists.

Part of ``fit``, for an estimate: a text that cites a work may lose a line with a digit.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from cvgen.document.block import (
    Block,
    Entry,
    Letterhead,
    NodeId,
    NodeTarget,
    Paragraph,
    StyledRun,
)

__all__ = ["citing_blocks", "renumber"]


def citing_blocks(blocks: tuple[Block, ...]) -> frozenset[NodeId]:
    """The nodes of the paragraphs and rows under sections that cite a work."""
    return frozenset(
        one.node
        for block in blocks
        if not isinstance(block, Letterhead)
        for one in block.content
        if any(_aim(run) for paragraph in _paragraphs(one) for run in paragraph.runs)
    )


def renumber(
    block: Paragraph | Entry, numbers: Mapping[NodeId, str]
) -> Paragraph | Entry:
    """A block whose citations of works say what these works are cited by, by nodes."""
    match block:
        case Paragraph():
            return _paragraph(block, numbers)
        case Entry():
            body = tuple(_paragraph(one, numbers) for one in block.body)
            return replace(block, body=body)


def _paragraph(paragraph: Paragraph, numbers: Mapping[NodeId, str]) -> Paragraph:
    runs = tuple(
        replace(run, text=numbers.get(_aim(run), run.text)) for run in paragraph.runs
    )
    return paragraph if runs == paragraph.runs else replace(paragraph, runs=runs)


def _aim(run: StyledRun) -> NodeId:
    """The node that a run leads to; nothing if it leads to none."""
    return run.link.node if isinstance(run.link, NodeTarget) else ""


def _paragraphs(block: Paragraph | Entry) -> Iterator[Paragraph]:
    match block:
        case Paragraph():
            yield block
        case Entry():
            yield from block.body
