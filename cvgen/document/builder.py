"""Make paragraphs and rows in the theme's styles: what every section is built from.

Part of ``document``.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from cvgen.diagnostics import DataPath
from cvgen.document.block import Entry, NodeId, Paragraph, Role
from cvgen.document.inline import InlineResolver
from cvgen.document.style import ParagraphStyle
from cvgen.document.theme import Theme
from cvgen.model.text import Prose, RichText, TextRun, coalesced

__all__ = ["BlockBuilder", "is_empty", "joined", "strong"]


class BlockBuilder:
    """Builds blocks for one document from a theme and a resolver of inline text."""

    def __init__(self, theme: Theme, resolver: InlineResolver) -> None:
        self.theme = theme
        self._resolver = resolver

    def paragraph(
        self,
        node: NodeId,
        text: RichText,
        style: ParagraphStyle,
        *,
        role: Role = Role.P,
        origin: DataPath | None = None,
    ) -> Paragraph:
        """A paragraph of rich text in a style."""
        return Paragraph(
            node=node,
            role=role,
            runs=self._resolver.resolve(text, style.text, origin),
            style=style,
            origin=origin,
        )

    def prose(
        self,
        node: NodeId,
        prose: Prose | None,
        style: ParagraphStyle,
        origin: DataPath,
    ) -> tuple[Paragraph, ...]:
        """The paragraphs of a prose, each with a node of its own."""
        parted = replace(style, space_before=self.theme.paragraph_gap)
        return tuple(
            self.paragraph(f"{node}/{i}", text, parted if i else style, origin=origin)
            for i, text in enumerate(prose.paragraphs if prose else ())
        )

    def row(
        self,
        node: NodeId,
        label: RichText | None,
        body: Iterable[Paragraph],
        origin: DataPath,
    ) -> Entry:
        """A row of the grid with one label, or none, beside its paragraphs."""
        labels = (
            (self.paragraph(f"{node}/label", label, self.theme.label, origin=origin),)
            if label and not is_empty(label)
            else ()
        )
        return Entry(
            node=node,
            role=Role.DIV,
            label=labels,
            body=tuple(body),
            space_before=self.theme.entry_gap,
        )


def is_empty(text: RichText) -> bool:
    """Whether nothing is printed of a text; a citation prints its number."""
    return not any(run.text if isinstance(run, TextRun) else True for run in text.runs)


def strong(text: RichText) -> RichText:
    """The text with every run strong."""
    return RichText(
        tuple(
            replace(run, strong=True) if isinstance(run, TextRun) else run
            for run in text.runs
        )
    )


def joined(parts: Iterable[RichText | None], separator: str = ", ") -> RichText:
    """The parts that there are, with a separator between them."""
    present = [part for part in parts if part and part.runs]
    runs = [
        run
        for i, part in enumerate(present)
        for run in ((TextRun(separator), *part.runs) if i else part.runs)
    ]
    return coalesced(runs)
