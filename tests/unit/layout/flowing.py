"""Blocks that flow into strips, for the tests of flow."""

from __future__ import annotations

from msgspec.structs import replace

from cvgen.document.block import Block, Paragraph, Role
from cvgen.layout.flow import flow
from cvgen.layout.frame import PlacedLine
from cvgen.layout.strip import Strip
from tests.support.samples import fonts
from tests.unit.layout.documents import (
    document,
    paragraph,
)


def strips_of(*blocks: Block) -> list[Strip]:
    strips, diagnostics = flow(document(*blocks), fonts())
    assert diagnostics == []
    return strips


def lines_of(*blocks: Block) -> list[PlacedLine]:
    return [line for strip in strips_of(*blocks) for line in strip.lines]


def subhead(text: str, space_before: float = 0.0) -> Paragraph:
    return replace(paragraph(text, node=text, space_before=space_before), role=Role.H3)
