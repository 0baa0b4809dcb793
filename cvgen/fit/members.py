"""Which sections of a variant a section of the document is made of.

Part of ``fit``, for an estimate. Sections of one part stand under one head, each under
a head of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from cvgen.document.block import Entry, NodeId, Paragraph, Section
from cvgen.fit.drops import PUBLICATIONS
from cvgen.free_name import free_name
from cvgen.model.variant import SectionChoice

__all__ = ["Member", "members_of", "places_of"]

HEAD = "/head"


class Member(msgspec.Struct, frozen=True, kw_only=True):
    """What stands in a section of a variant, at a ``place`` among these.

    ``heads`` is its head within a part, if it is in one. Of a list of works ``order``
    is its place among the lists.
    """

    place: int
    order: int
    node: NodeId
    heads: tuple[Paragraph, ...] = ()
    content: tuple[Paragraph | Entry, ...]


def places_of(sections: Sequence[SectionChoice]) -> dict[NodeId, int]:
    """The places of sections by the nodes that these have."""
    places: dict[NodeId, int] = {}
    for place, choice in enumerate(sections):
        places[free_name(choice.section, places.__contains__, "/")] = place
    return places


def members_of(block: Section, sections: Sequence[SectionChoice]) -> tuple[Member, ...]:
    """The sections of a variant that a section of the document is made of."""
    places = places_of(sections)
    return tuple(
        Member(
            place=places[node],
            order=sum(1 for one in sections[: places[node]] if _is_list(one)),
            node=node,
            heads=heads,
            content=tuple(content),
        )
        for node, heads, content in _parts(block, places)
    )


def _is_list(choice: SectionChoice) -> bool:
    return choice.section == PUBLICATIONS


Part = tuple[NodeId, tuple[Paragraph, ...], list[Paragraph | Entry]]
"""The node of a section, its head within a part, and what stands under it."""


def _parts(block: Section, places: Mapping[NodeId, int]) -> Iterator[Part]:
    if block.node in places:
        yield block.node, (), list(block.content)
        return
    part: Part | None = None
    for one in block.content:
        node = one.node.removesuffix(HEAD)
        if isinstance(one, Paragraph) and node != one.node and node in places:
            if part:
                yield part
            part = (node, (one,), [])
        elif part:
            part[2].append(one)
    if part:
        yield part
