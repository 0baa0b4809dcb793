"""The publications as rows: badge and number left, the reference right.

Part of ``document``.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from msgspec.structs import replace

from cvgen.bibliography.bibliography import Reference, ReferenceList
from cvgen.diagnostics import DataPath
from cvgen.document.block import (
    Entry,
    NodeId,
    Numbering,
    Paragraph,
    Role,
    legend_node,
    work_node,
)
from cvgen.document.builder import BlockBuilder, with_names
from cvgen.document.description import describe_links
from cvgen.document.phrase import is_empty
from cvgen.model.text import RichText, literal

__all__ = ["legend_row", "publication_rows"]


def publication_rows(
    listed: ReferenceList,
    section: NodeId,
    seen: set[str],
    build: BlockBuilder,
    *,
    in_part: bool = False,
) -> Iterator[Paragraph | Entry]:
    """A list item for each reference in printing order, groups under their heads.

    The works of earlier lists are in ``seen``: citations lead to a work's first place,
    so that only there its node bears its id alone.
    """
    if listed.legend.runs:
        yield legend_row(listed, section, build)
    for i, group in enumerate(listed.groups):
        if group.title:
            yield build.subhead(f"{section}/group/{i}", group.title, in_part=in_part)
        for reference in group.references:
            node = work_node(reference.work)
            if reference.work in seen:
                node = f"{section}/again/{node}"
            seen.add(reference.work)
            make = partial(_row, reference, node, build)
            yield build.known.get(reference, node, make)


def legend_row(listed: ReferenceList, section: NodeId, build: BlockBuilder) -> Entry:
    """What the authors' marks mean, in the column of the references."""
    text = build.paragraph(f"{section}/legend", listed.legend, build.theme.legend)
    return Entry(
        node=legend_node(section),
        role=Role.DIV,
        label=(),
        body=(text,),
        space_before=build.theme.entry_gap,
    )


def _row(reference: Reference, node: NodeId, build: BlockBuilder) -> Entry:
    return Entry(
        node=node,
        role=Role.LIST_ITEM,
        label=tuple(_labels(node, reference, build)),
        body=tuple(_body(node, reference, build)),
        space_before=build.theme.reference_gap,
        numbering=Numbering.DECIMAL if reference.label else Numbering.NONE,
    )


def _labels(
    node: NodeId, reference: Reference, build: BlockBuilder
) -> Iterator[Paragraph]:
    theme, badge = build.theme, reference.badge
    if not is_empty(badge):
        origin = _origin(reference).child("container-title-short")
        name = f"{node}/badge"
        make = partial(build.paragraph, name, badge, theme.badge, origin=origin)
        yield build.part(name, badge, make)
    if reference.label:
        text = literal(reference.label)
        yield build.paragraph(f"{node}/number", text, theme.number, role=Role.LABEL)


def _body(
    node: NodeId, reference: Reference, build: BlockBuilder
) -> Iterator[Paragraph]:
    """The parts of a reference; where a link of its details leads, its title says."""
    theme, origin = build.theme, _origin(reference)
    title, language = reference.title, reference.language
    if not is_empty(title):
        name = f"{node}/title"
        make = partial(
            build.paragraph,
            name,
            title,
            theme.work_title,
            origin=origin.child("title"),
            language=language,
        )
        yield build.part(name, (title, language), make)
    for part, text, key in (
        ("authors", reference.authors, "author"),
        ("details", reference.details, "container-title"),
        ("contribution", reference.contribution, "contribution"),
    ):
        if is_empty(text):
            continue
        name = f"{node}/{part}"
        make = partial(_part, name, text, origin.child(key), reference, build)
        yield build.part(name, (text, reference.subject), make)


def _origin(reference: Reference) -> DataPath:
    """Where a work stands in the data: its id tells, wherever that is in the list."""
    return DataPath("publications", (reference.work,))


def _part(
    name: NodeId,
    text: RichText,
    origin: DataPath,
    reference: Reference,
    build: BlockBuilder,
) -> Paragraph:
    """A paragraph under the title, in which any word may be a name."""
    paragraph = build.paragraph(name, text, build.theme.body, origin=origin)
    if text is reference.details:
        runs = describe_links(paragraph.runs, build.locale, reference.subject)
        paragraph = replace(paragraph, runs=runs)
    return with_names(paragraph)
