"""Assemble the document: letterhead, sections in order, marginals.

The door of ``document``.
"""

from __future__ import annotations

from cvgen.bibliography.bibliography import Bibliography
from cvgen.diagnostics import Diagnostic
from cvgen.document.block import (
    Document,
    Marginals,
    Picture,
    Role,
    Section,
)
from cvgen.document.builder import BlockBuilder
from cvgen.document.facts import gather_facts
from cvgen.document.inline import InlineResolver
from cvgen.document.known_rows import KnownRows
from cvgen.document.letterhead import compose_letterhead
from cvgen.document.outline import OutlinedSection, outline_sections
from cvgen.document.theme import Theme
from cvgen.model.cv import Cv
from cvgen.model.locale import Locale
from cvgen.model.person import Name
from cvgen.model.text import literal, plain_text
from cvgen.model.variant import Variant

__all__ = ["compose_document", "open_builder"]


def compose_document(  # noqa: PLR0913 -- each is an input of the phase
    cv: Cv,
    bibliography: Bibliography,
    variant: Variant,
    theme: Theme,
    locale: Locale,
    *,
    picture: Picture | None = None,
    known: KnownRows | None = None,
) -> tuple[Document, tuple[Diagnostic, ...]]:
    """The document of a variant, and what in it leads nowhere.

    Rows of works that are ``known`` from before are not made again.
    """
    build = open_builder(cv, bibliography, variant, theme, locale, known)
    sections, problems = outline_sections(cv, bibliography, variant, build)
    kind = plain_text(variant.title) if variant.title else locale.curriculum_vitae
    name = _running_name(cv.profile.name, locale)
    title = " — ".join(one for one in (name, kind, variant.mark) if one)
    document = Document(
        title=title,
        author=cv.profile.name.display,
        language=cv.profile.language,
        page=theme.page,
        marginals=_marginals(name, title, variant, build),
        has_bookmarks=variant.bookmarks,
        blocks=(
            compose_letterhead(cv.profile, variant, build, picture=picture),
            *(_section(section, build) for section in sections),
        ),
    )
    return document, (*problems, *build.diagnostics)


def open_builder(
    cv: Cv,
    bibliography: Bibliography,
    variant: Variant,
    theme: Theme,
    locale: Locale,
    known: KnownRows | None = None,
) -> BlockBuilder:
    """What builds the blocks of a document, with its facts at hand."""
    facts = gather_facts(cv, bibliography, locale)
    resolver = InlineResolver(facts, theme.accent, variant.links)
    language = cv.profile.language
    return BlockBuilder(theme, locale, resolver, variant, language, known)


def _running_name(name: Name, locale: Locale) -> str:
    """The name that heads the pages: the one that stands first on the letterhead."""
    return name.native if locale.native_first and name.native else name.display


def _section(section: OutlinedSection, build: BlockBuilder) -> Section:
    theme, node = build.theme, section.node
    head = build.paragraph(
        f"{node}/head",
        section.title,
        theme.head,
        role=Role.H2,
        language=build.locale.language,
    )
    return Section(
        node=node,
        role=Role.SECT,
        head=head,
        rule_colour=theme.head_rule_colour,
        rule_thickness=theme.head_rule_thickness,
        rule_gap=theme.head_rule_gap,
        space_after_rule=theme.head_space_after,
        content=section.content,
    )


def _marginals(
    name: str, title: str, variant: Variant, build: BlockBuilder
) -> Marginals:
    """What stands in the margins, in the punctuation of the page."""
    theme, locale = build.theme, build.locale

    def printed(text: str) -> str:
        return plain_text(build.punctuated(literal(text)))

    return Marginals(
        form=variant.running_head,
        mark=printed(variant.mark),
        name=printed(name),
        running_title=printed(title),
        folio=locale.folio,
        running_folio=locale.running_folio,
        style=theme.marginal,
        head_offset=theme.marginal_head_offset,
        foot_offset=theme.marginal_foot_offset,
        rule_colour=theme.grey,
        rule_thickness=theme.marginal_rule_thickness,
        rule_gap=theme.marginal_rule_gap,
    )
