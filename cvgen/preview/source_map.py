"""From laid-out pages back to the data: which place each line of a page comes from.

Part of ``preview``, a pure step. Paragraphs know their origin and placed lines their
paragraph, so that a build need not carry anything for this: the map is made when
somebody looks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from math import fsum

import msgspec

from cvgen.checks.measured.box import Box, union
from cvgen.diagnostics import DataPath
from cvgen.document.block import (
    Document,
    Entry,
    Letterhead,
    NodeId,
    Paragraph,
    Role,
    Section,
)
from cvgen.layout.frame import Page, PlacedLine, PlacedPicture
from cvgen.preview.sheet import Figure, Part, Sheet, Spot, TextLine

__all__ = ["Owner", "line_box", "map_page", "owners_of", "shared_origin"]

LONGEST_LABEL = 80


class Owner(msgspec.Struct, frozen=True):
    """A paragraph, and the entry that it belongs to: its node and its origin."""

    paragraph: Paragraph
    node: NodeId
    origin: DataPath | None


def map_page(page: Page, owners: Mapping[NodeId, Owner]) -> Sheet:
    """One page; ``owners`` are those of its document."""
    return Sheet(
        number=page.number,
        width=page.width,
        height=page.height,
        spots=tuple(_spots(page.lines, owners)),
        figures=tuple(map(_figure, page.pictures)),
    )


def owners_of(document: Document) -> dict[NodeId, Owner]:
    """The owners of all paragraphs by their nodes."""
    return {one.paragraph.node: one for one in _owners(document)}


def shared_origin(origins: Iterable[DataPath | None]) -> DataPath | None:
    """The innermost value that holds all of these; None if there are several files."""
    found = [one for one in origins if one is not None]
    if len({one.document for one in found}) != 1:
        return None
    first, last = min(one.steps for one in found), max(one.steps for one in found)
    depth = 0
    while depth < min(len(first), len(last)) and first[depth] == last[depth]:
        depth += 1
    return DataPath(found[0].document, first[:depth])


def line_box(placed: PlacedLine, paragraph: Paragraph) -> Box:
    """The box of a line as high as its leading, in which the face is centred."""
    style, faces = paragraph.style, [run.typeface for run in placed.line.runs[:1]]
    face = fsum(one.ascender + one.descender for one in faces) * style.text.size
    top = placed.baseline - (style.leading + face) / 2
    right = placed.x + placed.line.width
    return Box(placed.x, top, right, top + style.leading)


def _owners(document: Document) -> Iterator[Owner]:
    """Every paragraph of a document; what has no origin is its section's."""
    for block in document.blocks:
        match block:
            case Letterhead():
                for one in (*block.main, *block.side):
                    yield Owner(one, one.node, one.origin)
            case Section():
                yield from _of_section(block)


def _of_section(section: Section) -> Iterator[Owner]:
    content = [(one, tuple(_paragraphs(one))) for one in section.content]
    origins = [shared_origin(p.origin for p in inner) for _, inner in content]
    whole = shared_origin(p.origin for _, inner in content for p in inner)
    yield Owner(section.head, section.head.node, whole)
    for i, (one, inner) in enumerate(content):
        # The head of a group comes from where its first entry does.
        origin = next((found for found in origins[i:] if found), whole)
        for paragraph in inner:
            yield Owner(paragraph, one.node, origin)


def _paragraphs(block: Paragraph | Entry) -> Iterator[Paragraph]:
    match block:
        case Paragraph():
            yield block
        case Entry():
            yield from block.label
            yield from block.body


def _spots(
    lines: Sequence[PlacedLine], owners: Mapping[NodeId, Owner]
) -> Iterator[Spot]:
    """Neighbours of one entry together; lines are in reading order."""
    for node, group in groupby(lines, key=lambda line: owners[line.node].node):
        own = tuple(group)
        parts = tuple(_parts(own, owners))
        box = union(line.box for part in parts for line in part.lines)
        if box:
            yield Spot(
                node=node,
                origin=owners[own[0].node].origin,
                label=_label(parts),
                box=box.rounded(),
                parts=parts,
            )


def _figure(placed: PlacedPicture) -> Figure:
    picture = placed.picture
    right, bottom = placed.x + picture.width, placed.y + picture.height
    box = Box(placed.x, placed.y, right, bottom).rounded()
    return Figure(box, picture.alternative)


def _parts(
    lines: Sequence[PlacedLine], owners: Mapping[NodeId, Owner]
) -> Iterator[Part]:
    for node, group in groupby(lines, key=lambda line: line.node):
        owner = owners[node]
        yield Part(
            node=node,
            role=owner.paragraph.role,
            origin=owner.paragraph.origin or owner.origin,
            language=owner.paragraph.language,
            lines=tuple(_text_line(one, owner.paragraph) for one in group),
        )


def _text_line(placed: PlacedLine, paragraph: Paragraph) -> TextLine:
    box = line_box(placed, paragraph).rounded()
    return TextLine(placed.line.text, box, paragraph.style.text.size)


def _label(parts: Sequence[Part]) -> str:
    """The first words that are no label of a list, for those who hear them."""
    said = [part for part in parts if part.role is not Role.LABEL] or parts
    words = " ".join(line.text.strip() for part in said for line in part.lines)
    if len(words) <= LONGEST_LABEL:
        return words
    return words[:LONGEST_LABEL].rpartition(" ")[0] + " …"
