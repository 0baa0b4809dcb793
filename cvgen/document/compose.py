"""Assemble the document: letterhead, sections in order, marginals.

The door of ``document``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cvgen.bibliography.bibliography import Bibliography
from cvgen.diagnostics import Diagnostic
from cvgen.document.block import (
    Block,
    Document,
    Entry,
    Marginals,
    Paragraph,
    Role,
    Section,
)
from cvgen.document.builder import BlockBuilder
from cvgen.document.inline import Citations, InlineResolver
from cvgen.document.letterhead import compose_letterhead
from cvgen.document.publications import publication_rows
from cvgen.document.sections import (
    education_rows,
    interest_rows,
    position_rows,
    studentship_rows,
    summary_paragraphs,
)
from cvgen.document.terms import (
    APPOINTMENTS,
    CURRICULUM_VITAE,
    EDUCATION,
    FOLIO,
    INTERESTS,
    PUBLICATIONS,
    RUNNING_FOLIO,
    SELECTED_PUBLICATIONS,
    SUMMARY,
    SUPERVISION,
)
from cvgen.document.theme import Theme
from cvgen.model.cv import Cv
from cvgen.model.profile import Profile
from cvgen.model.text import literal

__all__ = ["compose_document"]


def compose_document(
    cv: Cv, bibliography: Bibliography, theme: Theme
) -> tuple[Document, tuple[Diagnostic, ...]]:
    """The document, and the citations in it that lead nowhere."""
    resolver = InlineResolver(Citations(bibliography.labels()), theme.accent)
    build = BlockBuilder(theme, resolver)
    document = Document(
        title=f"{cv.profile.name.display} — {CURRICULUM_VITAE}",
        author=cv.profile.name.display,
        language=cv.profile.language,
        page=theme.page,
        marginals=_marginals(cv.profile, theme),
        blocks=tuple(_blocks(cv, bibliography, build)),
    )
    return document, tuple(resolver.diagnostics)


def _blocks(cv: Cv, bibliography: Bibliography, build: BlockBuilder) -> Iterator[Block]:
    profile = cv.profile
    yield compose_letterhead(profile, build)
    sections = (
        ("summary", SUMMARY, summary_paragraphs(profile, build)),
        ("interests", INTERESTS, interest_rows(profile, build)),
        ("positions", APPOINTMENTS, position_rows(profile, build)),
        ("education", EDUCATION, education_rows(profile, build)),
        ("studentships", SUPERVISION, studentship_rows(profile, build)),
        (
            "publications",
            _publications_title(cv),
            publication_rows(bibliography, build),
        ),
    )
    for node, title, rows in sections:
        content: tuple[Paragraph | Entry, ...] = tuple(rows)
        if content:
            yield _section(node, title, content, build)


def _section(
    node: str,
    title: str,
    content: Iterable[Paragraph | Entry],
    build: BlockBuilder,
) -> Section:
    theme = build.theme
    return Section(
        node=node,
        role=Role.SECT,
        head=build.paragraph(f"{node}/head", literal(title), theme.head, role=Role.H2),
        rule_colour=theme.accent,
        rule_thickness=theme.head_rule_thickness,
        rule_gap=theme.head_rule_gap,
        space_after_rule=theme.head_space_after,
        content_role=Role.LIST if node == "publications" else Role.DIV,
        content=tuple(content),
    )


def _publications_title(cv: Cv) -> str:
    """A list of nothing but chosen works says so."""
    chosen = all(work.selected for work in cv.publications)
    return SELECTED_PUBLICATIONS if chosen else PUBLICATIONS


def _marginals(profile: Profile, theme: Theme) -> Marginals:
    return Marginals(
        running_title=f"{profile.name.display} — {CURRICULUM_VITAE}",
        folio=FOLIO,
        running_folio=RUNNING_FOLIO,
        style=theme.marginal,
        head_offset=theme.marginal_head_offset,
        foot_offset=theme.marginal_foot_offset,
        rule_colour=theme.grey,
        rule_thickness=theme.marginal_rule_thickness,
        rule_gap=theme.marginal_rule_gap,
    )
