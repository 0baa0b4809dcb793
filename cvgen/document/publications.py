"""The numbered publications as rows: badge and number left, the reference right.

Part of ``document``.
"""

from __future__ import annotations

from cvgen.bibliography.bibliography import Bibliography, Reference
from cvgen.diagnostics import DataPath
from cvgen.document.block import Entry, Paragraph, Role, work_node
from cvgen.document.builder import BlockBuilder, is_empty
from cvgen.model.text import literal

__all__ = ["publication_rows"]


def publication_rows(
    bibliography: Bibliography, build: BlockBuilder
) -> tuple[Entry, ...]:
    """A list item for each reference, in printing order."""
    return tuple(_row(reference, build) for reference in bibliography.references)


def _row(reference: Reference, build: BlockBuilder) -> Entry:
    node = work_node(reference.work)
    return Entry(
        node=node,
        role=Role.LIST_ITEM,
        label=_labels(node, reference, build),
        body=_body(node, reference, build),
        space_before=build.theme.reference_gap,
    )


def _labels(
    node: str, reference: Reference, build: BlockBuilder
) -> tuple[Paragraph, ...]:
    number = build.paragraph(
        f"{node}/number",
        literal(reference.label),
        build.theme.number,
        role=Role.LABEL,
    )
    if is_empty(reference.badge):
        return (number,)
    origin = DataPath("publications", (reference.index, "container-title-short"))
    badge = build.paragraph(
        f"{node}/badge", reference.badge, build.theme.badge, origin=origin
    )
    return (badge, number)


def _body(
    node: str, reference: Reference, build: BlockBuilder
) -> tuple[Paragraph, ...]:
    theme = build.theme
    origin = DataPath("publications", (reference.index,))
    parts = (
        ("title", reference.title, theme.work_title, "title"),
        ("authors", reference.authors, theme.body, "author"),
        ("details", reference.details, theme.body, "container-title"),
    )
    return tuple(
        build.paragraph(f"{node}/{part}", text, style, origin=origin.child(key))
        for part, text, style, key in parts
        if not is_empty(text)
    )
