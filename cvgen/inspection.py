"""The composition of loading, bibliography, document and the checks of the data.

Above ``compose``, whose values it shares: what can be known of a CV without its pages.
"""

from __future__ import annotations

from cvgen.bibliography.compose import compose_bibliography
from cvgen.checks.lint.lint import lint
from cvgen.compose import forbidden_to
from cvgen.diagnostics import Diagnostic
from cvgen.document.compose import compose_document
from cvgen.document.themes import theme_of
from cvgen.model.date import PartialDate
from cvgen.plan import Plan, located

__all__ = ["inspect"]


def inspect(
    plan: Plan,
    *,
    today: PartialDate | None = None,
    beside: tuple[Diagnostic, ...] = (),
) -> tuple[Diagnostic, ...]:
    """All that is wrong with the data, in the order of its lines.

    Args:
        plan: The CV; without a variant of its own, the whole record is looked at.
        today: The day that submissions are old on, unless the variant says another.
        beside: What was found beside: of files that the data names, of narratives.
    """
    cv, variant, locale = plan.cv, plan.variant, plan.locale
    theme, problems = theme_of(plan.theme, variant.paper, variant.design)
    bibliography = compose_bibliography(cv, variant, locale)
    _, more = compose_document(cv, bibliography, variant, theme, locale)
    chosen = variant if plan.sources.variant else None
    found = lint(cv, chosen, bibliography, today=today, forbidden=forbidden_to(plan))
    every = (
        *plan.diagnostics,
        *problems,
        *bibliography.diagnostics,
        *more,
        *found,
        *beside,
    )
    return tuple(sorted(located(every, plan.sources), key=_place))


def _place(one: Diagnostic) -> tuple[str, int, int]:
    place = one.location
    return (place.file, place.line, place.column) if place else ("", 0, 0)
