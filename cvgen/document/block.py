"""The document: a closed set of blocks in reading order.

Part of ``document``: the result of the phase. A node id is unique in a document and
says where the block belongs (``publications/[chen2024]/title``); ``origin`` is the
place of its text in the author's data.
"""

from __future__ import annotations

from typing import TypeAlias

import msgspec

from cvgen.closed import Closed
from cvgen.diagnostics import DataPath
from cvgen.document.picture import ImageFile
from cvgen.document.style import PageStyle, ParagraphStyle, TextStyle
from cvgen.model.running_head import RunningHeadForm
from cvgen.model.text import Isolate
from cvgen.model.theme import LetterheadForm
from cvgen.units import Pt

__all__ = [
    "SUBHEADS",
    "Block",
    "Document",
    "Entry",
    "Letterhead",
    "Link",
    "Marginals",
    "NodeId",
    "NodeTarget",
    "Numbering",
    "Paragraph",
    "Picture",
    "Role",
    "Section",
    "StyledRun",
    "WebTarget",
    "is_legend",
    "legend_node",
    "work_node",
    "work_of",
]

NodeId: TypeAlias = str

WORK = "publications/["
LEGEND = "/marks"


def work_node(work: str) -> NodeId:
    """The node of a work; its id holds no brackets, so that no other node has it."""
    return f"{WORK}{work}]"


def work_of(node: NodeId) -> str:
    """The work that a node belongs to, wherever it is listed; nothing if to none."""
    return node.partition(WORK)[2].partition("]")[0]


def legend_node(section: NodeId) -> NodeId:
    """The node of what explains the marks in the list of a section."""
    return f"{section}{LEGEND}"


def is_legend(node: NodeId) -> bool:
    """Whether a node is such a legend, which heads works and is none of them."""
    return node.endswith(LEGEND)


class Role(Closed):
    """Standard structure types (ISO 32000-1, 14.8.4) that a CV needs."""

    DOCUMENT = "Document"
    H1 = "H1"
    H2 = "H2"
    H3 = "H3"
    H4 = "H4"
    P = "P"
    DIV = "Div"
    SECT = "Sect"
    LIST = "L"
    LIST_ITEM = "LI"
    LABEL = "Lbl"
    LIST_BODY = "LBody"
    FIGURE = "Figure"
    LINK = "Link"
    SPAN = "Span"
    ARTIFACT = "Artifact"


SUBHEADS = frozenset({Role.H3, Role.H4})
"""Of groups within a section, and of groups within these."""


class Numbering(Closed):
    """What the labels of a list are (ISO 32000-1, table 347)."""

    NONE = "None"
    DISC = "Disc"
    DECIMAL = "Decimal"


class WebTarget(msgspec.Struct, frozen=True, tag=True):
    """A link's aim outside the file: ``https:``, ``mailto:`` or ``tel:``.

    ``description`` says what is there, for those who hear the link alone.
    """

    address: str
    description: str = ""


class NodeTarget(msgspec.Struct, frozen=True, tag=True):
    """A link's aim in the document: where a node begins."""

    node: NodeId
    description: str = ""


Link: TypeAlias = WebTarget | NodeTarget


class StyledRun(msgspec.Struct, frozen=True):
    """Characters with everything resolved that it takes to set them.

    ``language`` is a BCP 47 tag where it is another than the paragraph's. ``fact`` is
    what the text asked for, where the whole document has decided how it is printed.
    """

    text: str
    style: TextStyle
    link: Link | None = None
    isolate: Isolate = Isolate.NONE
    language: str = ""
    fact: str = ""


class Paragraph(msgspec.Struct, frozen=True, kw_only=True, cache_hash=True):
    """A paragraph: a leaf of the tree.

    ``language`` is a BCP 47 tag where it is another than the document's. In one
    that ``has_names`` no word with a capital is hyphenated.
    """

    node: NodeId
    role: Role
    runs: tuple[StyledRun, ...]
    style: ParagraphStyle
    origin: DataPath | None = None
    language: str = ""
    has_names: bool = False


class Entry(msgspec.Struct, frozen=True, kw_only=True, cache_hash=True):
    """A row of the grid: labels in the left column, paragraphs in the main one.

    First lines share a baseline. ``role`` says what the pair is, and ``numbering`` what
    the labels of its list are.
    """

    node: NodeId
    role: Role
    label: tuple[Paragraph, ...]
    body: tuple[Paragraph, ...]
    space_before: Pt = 0.0
    numbering: Numbering = Numbering.NONE


class Picture(msgspec.Struct, frozen=True, kw_only=True):
    """An image in print; ``alternative`` says what it shows."""

    node: NodeId
    image: ImageFile
    alternative: str
    width: Pt
    height: Pt


class Letterhead(msgspec.Struct, frozen=True, kw_only=True):
    """The head of the first page: the name's block, and how to reach its owner.

    They stand beside each other or, centred, one above the other; a picture stands at
    the right of both. ``turns`` are the places in ``side`` behind the address, and
    where else another kind of lines begins: up to one of them it may stand under
    ``main``.
    """

    node: NodeId
    role: Role
    main: tuple[Paragraph, ...]
    side: tuple[Paragraph, ...]
    turns: tuple[int, ...] = ()
    gap: Pt
    form: LetterheadForm = LetterheadForm.BESIDE
    picture: Picture | None = None


class Section(msgspec.Struct, frozen=True, kw_only=True):
    """A head with a rule under it, unless that has no thickness, and what it heads.

    A paragraph whose role is one of ``SUBHEADS`` heads what follows it.
    """

    node: NodeId
    role: Role
    head: Paragraph
    rule_colour: str
    rule_thickness: Pt
    rule_gap: Pt
    space_after_rule: Pt
    content: tuple[Paragraph | Entry, ...]


Block: TypeAlias = Letterhead | Section


class Marginals(msgspec.Struct, frozen=True, kw_only=True):
    """What stands in the margins; the page numbers are known to layout only.

    ``folio`` and ``running_folio`` are templates with ``{page}`` and ``{pages}``.
    Offsets are from the sheet's edges to the baseline. ``mark`` stands at the head of
    every page, whatever the form.
    """

    running_title: str
    name: str = ""
    form: RunningHeadForm = RunningHeadForm.USUAL
    mark: str = ""
    folio: str
    running_folio: str
    style: TextStyle
    head_offset: Pt
    foot_offset: Pt
    rule_colour: str
    rule_thickness: Pt
    rule_gap: Pt


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """A CV, ready to be laid out."""

    title: str
    author: str
    language: str
    page: PageStyle
    marginals: Marginals
    blocks: tuple[Block, ...]
    has_bookmarks: bool = True
