"""Small paragraphs and documents to set, and the faces to set them in."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st

from cvgen.diagnostics import DataPath
from cvgen.document.block import (
    Block,
    Document,
    Entry,
    Letterhead,
    Link,
    Marginals,
    Paragraph,
    Picture,
    Role,
    Section,
    StyledRun,
)
from cvgen.document.style import (
    Align,
    FontStyle,
    PageStyle,
    ParagraphStyle,
    TextStyle,
)
from cvgen.layout.frame import PlacedLine
from cvgen.layout.typeface import Typeface
from cvgen.model.theme import LetterheadForm
from cvgen.units import Pt
from tests.support.samples import fonts

__all__ = [
    "BODY",
    "ENGLISH",
    "NOTE",
    "PAGE",
    "SANS",
    "SERIF",
    "any_characters",
    "characters_of",
    "document",
    "entry",
    "face",
    "letterhead",
    "lines",
    "paragraph",
    "right_end",
    "run",
    "sans_only",
    "section",
    "steady",
]

ENGLISH = "en"
SERIF = FontStyle("Source Serif 4")
SANS = FontStyle("Source Sans 3")
BODY = TextStyle(font=SERIF, size=10.0)
NOTE = TextStyle(font=SANS, size=8.0, colour="#5a6270")
MARGIN = 20.0

PAGE = PageStyle(
    width=300.0,
    height=200.0,
    top=MARGIN,
    right=MARGIN,
    bottom=MARGIN,
    left=MARGIN,
    label_width=50.0,
    gutter=10.0,
)

any_characters = st.characters(exclude_categories=["Cs"])
"""All of Unicode but for surrogates, which text cannot hold."""

steady = settings(derandomize=True, deadline=None, max_examples=60)
"""Hypothesis with the same examples every time, however slow the machine."""


def face(style: FontStyle) -> Typeface:
    return fonts().face(style)


def characters_of(style: FontStyle) -> frozenset[str]:
    """What the face of a style has a glyph for."""
    return frozenset(map(chr, face(style).face.unicodes))


def sans_only() -> str:
    """A character that the serif face lacks and the sans has."""
    return max(characters_of(SANS) - characters_of(SERIF))


def run(text: str, style: TextStyle = BODY, link: Link | None = None) -> StyledRun:
    return StyledRun(text, style, link)


def paragraph(
    *runs: str | StyledRun,
    node: str = "p",
    align: Align = Align.LEFT,
    space_before: Pt = 0.0,
    origin: DataPath | None = None,
) -> Paragraph:
    """A paragraph of texts in the body's style, or of runs in their own."""
    return Paragraph(
        node=node,
        role=Role.P,
        runs=tuple(run(one) if isinstance(one, str) else one for one in runs),
        style=ParagraphStyle(
            text=BODY, leading=12.0, align=align, space_before=space_before
        ),
        origin=origin,
    )


def entry(
    label: Paragraph | None, *body: Paragraph, node: str = "e", space_before: Pt = 0.0
) -> Entry:
    return Entry(
        node=node,
        role=Role.LIST_ITEM,
        label=(label,) if label else (),
        body=body,
        space_before=space_before,
    )


def section(*content: Paragraph | Entry, head: Paragraph | None = None) -> Section:
    return Section(
        node="s",
        role=Role.SECT,
        head=head or paragraph("Head", node="s/head"),
        rule_colour="#1f3b63",
        rule_thickness=0.5,
        rule_gap=1.5,
        space_after_rule=3.0,
        content=content,
    )


def letterhead(
    main: tuple[Paragraph, ...],
    side: tuple[Paragraph, ...] = (),
    picture: Picture | None = None,
    form: LetterheadForm = LetterheadForm.BESIDE,
    turns: tuple[int, ...] = (),
) -> Letterhead:
    return Letterhead(
        node="l",
        role=Role.DIV,
        main=main,
        side=side,
        turns=turns,
        gap=10.0,
        form=form,
        picture=picture,
    )


def document(
    *blocks: Block, page: PageStyle = PAGE, running_title: str = "Mei Chen"
) -> Document:
    return Document(
        title="Curriculum vitae",
        author="Mei Chen",
        language=ENGLISH,
        page=page,
        marginals=Marginals(
            running_title=running_title,
            folio="{page}",
            running_folio="page {page} of {pages}",
            style=NOTE,
            head_offset=12.0,
            foot_offset=8.0,
            rule_colour="#5a6270",
            rule_thickness=0.3,
            rule_gap=2.0,
        ),
        blocks=blocks,
    )


def lines(count: int, prefix: str = "line ") -> tuple[Paragraph, ...]:
    """Paragraphs of a line each."""
    return tuple(paragraph(f"{prefix}{i}", node=f"p{i}") for i in range(count))


def right_end(line: PlacedLine) -> Pt:
    return line.x + line.line.width
