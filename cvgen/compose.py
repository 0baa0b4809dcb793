"""Compose the document of a planned CV: the first step of a build, before its pages.

Just below ``pipeline``. It is all that a format without pages needs, and knows neither
fonts nor the writer of PDFs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cvgen.bibliography.bibliography import Bibliography
from cvgen.bibliography.compose import compose_bibliography
from cvgen.diagnostics import Diagnostic
from cvgen.document.block import Document, Picture
from cvgen.document.compose import compose_document
from cvgen.document.themes import theme_of
from cvgen.kept import Kept
from cvgen.model.citation_style import CitationStyle
from cvgen.model.date import PartialDate
from cvgen.plan import Plan, stop_at_errors

if TYPE_CHECKING:
    from cvgen.checks.lint.forbidden import Forbidden

__all__ = ["compose", "forbidden_to"]


def compose(
    plan: Plan,
    style: CitationStyle | None = None,
    picture: Picture | None = None,
    today: PartialDate | None = None,
    kept: Kept | None = None,
) -> tuple[Bibliography, Document, tuple[Diagnostic, ...]]:
    """The works and the document as the variant wants them, and what is to be said.

    It is the first step of a build and all that a format without pages needs.

    Raises:
        InvalidInput: The data is at fault, or prints what its preset forbids.
    """
    kept = kept or Kept()
    cv, variant, locale = plan.cv, plan.variant, plan.locale
    theme, problems = theme_of(plan.theme, variant.paper, variant.design)
    found = (*plan.diagnostics, *_age(plan, today), *problems)
    found = (*found, *_fit(plan))
    bibliography = compose_bibliography(cv, variant, locale, style, kept.worded)
    document, problems = compose_document(
        cv,
        bibliography,
        variant,
        theme,
        locale,
        picture=picture,
        known=kept.rows,
    )
    found = (*found, *bibliography.diagnostics, *problems)
    found = (*found, *_refused(plan, bibliography))
    stop_at_errors(found, plan.sources)
    return bibliography, document, found


def forbidden_to(plan: Plan) -> Forbidden:
    """The metrics and private data that the preset in force forbids, if there is one.

    What it only advises against, what nobody has read and what is waived is left out.
    """
    from cvgen.checks.lint.forbidden import (  # noqa: PLC0415 — few have a preset
        forbidden_by,
    )
    from cvgen.model.preset.evidence import Breach  # noqa: PLC0415 — the same

    rulings = plan.preset.rulings if plan.preset else ()
    return forbidden_by(
        one.rule
        for one in rulings
        if not one.is_waived and one.breach is not Breach.WARNING
    )


def _fit(plan: Plan) -> tuple[Diagnostic, ...]:
    """What is wrong with what the variant says of fitting, if it says something."""
    if not plan.variant.fit and not plan.variant.droppable:
        return ()
    from cvgen.fit.examine import examine_fit  # noqa: PLC0415 — few variants fit

    return tuple(examine_fit(plan.variant, plan.cv))


def _age(plan: Plan, today: PartialDate | None) -> tuple[Diagnostic, ...]:
    """A warning of a preset that is old, if it is known what day it is."""
    if not plan.preset or not today:
        return ()
    from cvgen.presets.age import check_age  # noqa: PLC0415 — few have a preset

    return check_age(plan.preset.case.preset, plan.preset.preset, today)


def _refused(plan: Plan, bibliography: Bibliography) -> tuple[Diagnostic, ...]:
    """What is printed though the preset forbids it; all else is ``check``'s to say."""
    if not plan.preset:
        return ()
    from cvgen.checks.lint.forbidden import (  # noqa: PLC0415 — few have a preset
        NOTHING_FORBIDDEN,
    )

    forbidden = forbidden_to(plan)
    if forbidden == NOTHING_FORBIDDEN:
        return ()
    from cvgen.checks.lint.lint import (  # noqa: PLC0415 — few builds look for words
        lint_forbidden,
    )

    return lint_forbidden(plan.cv, plan.variant, bibliography, forbidden)
