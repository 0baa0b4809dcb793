"""A plan → the document that its PDF would be laid out from.

Part of ``exporters.page``.
"""

from __future__ import annotations

from cvgen.bibliography.compose import compose_bibliography
from cvgen.diagnostics import Diagnostic, InvalidInput, has_errors, warning
from cvgen.document.block import Document
from cvgen.document.compose import compose_document
from cvgen.document.themes import theme_of
from cvgen.model.citation_style import CitationStyle
from cvgen.pipeline import Plan, located

__all__ = ["compose"]


def compose(
    plan: Plan, style: CitationStyle | None = None
) -> tuple[Document, tuple[Diagnostic, ...]]:
    """The document, and what is to be said of it.

    Raises:
        InvalidInput: The data is at fault.
    """
    variant = plan.variant
    theme, found = theme_of(plan.theme, variant.paper, variant.design)
    bibliography = compose_bibliography(plan.cv, variant, plan.locale, style)
    document, problems = compose_document(
        plan.cv, bibliography, variant, theme, plan.locale
    )
    problems = (
        *plan.diagnostics,
        *found,
        *bibliography.diagnostics,
        *problems,
        *_of_pages(plan),
    )
    said = located(problems, plan.sources)
    if has_errors(said):
        raise InvalidInput(said)
    return document, said


def _of_pages(plan: Plan) -> tuple[Diagnostic, ...]:
    """What only a file with pages has."""
    variant = plan.variant
    found: tuple[Diagnostic, ...] = ()
    if variant.fit and variant.limits.pages is not None:
        message = "there are no pages to fit here: nothing was left out"
        found = (*found, warning("no-pages", message))
    if variant.photo:
        message = "the photo stands in the PDF alone"
        found = (*found, warning("no-photo", message))
    return found
