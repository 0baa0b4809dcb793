"""What a run has that its paragraph has not: italics, bold, a shift, a link.

Part of ``exporters.page``. A document's styles are resolved; a page of another kind
has its own for paragraphs, and needs the marks alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

import msgspec

from cvgen.document.block import Link, Paragraph, StyledRun
from cvgen.document.style import TextStyle
from cvgen.model.text import Isolate, Shift

__all__ = ["MarkedText", "part_of", "pieces_of"]


class MarkedText(msgspec.Struct, frozen=True, kw_only=True):
    """Characters with their marks; ``isolated`` ones keep their own direction."""

    text: str
    emphasis: bool = False
    strong: bool = False
    shift: Shift = Shift.NONE
    link: Link | None = None
    language: str = ""
    isolated: bool = False


def pieces_of(paragraph: Paragraph) -> Iterator[MarkedText]:
    """The text of a paragraph, neighbours with the same marks as one."""
    base = paragraph.style.text
    marked = (_marked(run, base) for run in paragraph.runs)
    blank = msgspec.structs.replace
    for first, group in groupby(marked, key=lambda one: blank(one, text="")):
        yield blank(first, text="".join(one.text for one in group))


def part_of(paragraph: Paragraph) -> str:
    """Which part of its entry a paragraph is: the last step of its node."""
    return paragraph.node.rpartition("/")[2]


def _marked(run: StyledRun, base: TextStyle) -> MarkedText:
    style = run.style
    shift = Shift.NONE
    if style.rise != base.rise:
        shift = Shift.SUPERSCRIPT if style.rise > base.rise else Shift.SUBSCRIPT
    return MarkedText(
        text=run.text,
        emphasis=style.font.italic != base.font.italic,
        strong=style.font.weight.value > base.font.weight.value,
        shift=shift,
        link=run.link,
        language=run.language,
        isolated=run.isolate is not Isolate.NONE,
    )
