"""Set paragraphs in a column: rows of a line each, with their leading and place.

Part of ``layout``, the first step of ``flow``.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from cvgen.diagnostics import DataPath, Diagnostic
from cvgen.document.block import NodeId, Paragraph
from cvgen.document.style import RIGID, Align, Elasticity, ParagraphStyle
from cvgen.layout.fontbook import FontBook
from cvgen.layout.frame import Line, PlacedLine
from cvgen.layout.hyphenate import Hyphenator
from cvgen.layout.settled import Settled
from cvgen.layout.strip import Strip
from cvgen.units import Pt

__all__ = ["Row", "RowSetter", "place_row", "stack_rows"]


class Row(msgspec.Struct, frozen=True, eq=False):
    """A set line with its paragraph's leading.

    ``depth`` is from its top to its baseline; ``space_before`` is the paragraph's above
    its first line. Above others it is what their leading lacks to the size of the text:
    a large line may be set close to what is below it, but not to itself.
    """

    node: NodeId
    line: Line
    leading: Pt
    depth: Pt
    space_before: Pt
    align: Align


class RowSetter:
    """Sets the paragraphs of one document, and gathers what is wrong with them.

    ``missing`` are characters that no font has, each with the place of its text.
    """

    def __init__(
        self,
        fonts: FontBook,
        language: str,
        hyphenator: Hyphenator | None = None,
        settled: Settled | None = None,
    ) -> None:
        """Take the document's language, a BCP 47 tag: paragraphs may have their own."""
        self.diagnostics: list[Diagnostic] = []
        self.missing: list[tuple[str, DataPath | None]] = []
        self._fonts = fonts
        self._language = language
        self._hyphenator = hyphenator
        self._settled = Settled() if settled is None else settled

    @property
    def problems(self) -> int:
        """How much has been found wrong so far."""
        return len(self.diagnostics) + len(self.missing)

    def rows(self, paragraphs: Sequence[Paragraph], measure: Pt) -> list[Row]:
        """The rows of some paragraphs, none wider than ``measure``."""
        return [row for one in paragraphs for row in self._rows(one, measure)]

    def _rows(self, paragraph: Paragraph, measure: Pt) -> list[Row]:
        style = paragraph.style
        done = self._settled.set(
            paragraph,
            measure,
            self._fonts,
            paragraph.language or self._language,
            self._hyphenator,
        )
        self.diagnostics += done.diagnostics
        if done.missing:
            self.missing.append((done.missing, paragraph.origin))
        depth = self._depth(style)
        lack = max(0.0, style.text.size - style.leading)
        spaces = (lack if i else style.space_before for i in range(len(done.lines)))
        return [
            Row(paragraph.node, line, style.leading, depth, space, style.align)
            for line, space in zip(done.lines, spaces, strict=True)
        ]

    def _depth(self, style: ParagraphStyle) -> Pt:
        """From the top of a line to its baseline, the face centred in the leading."""
        face = self._fonts.face(style.text.font)
        return (style.leading + (face.ascender + face.descender) * style.text.size) / 2


def place_row(row: Row, left: Pt, measure: Pt, depth: Pt) -> PlacedLine:
    """A row in a column, its baseline ``depth`` below the top of its strip."""
    indent = row.align.indent(measure - row.line.width)
    return PlacedLine(left + indent, depth, row.node, row.line)


def stack_rows(
    rows: Sequence[Row], left: Pt, measure: Pt, elasticity: Elasticity = RIGID
) -> list[Strip]:
    """Rows below each other in a column, a strip each."""
    return [
        Strip(
            height=row.leading,
            space_before=row.space_before,
            elasticity=elasticity,
            lines=(place_row(row, left, measure, row.depth),),
        )
        for row in rows
    ]
