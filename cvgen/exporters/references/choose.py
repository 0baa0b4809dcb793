"""Which works a variant prints, in its order.

Part of ``exporters.references``.
"""

from __future__ import annotations

from cvgen.bibliography.compose import compose_bibliography
from cvgen.diagnostics import Diagnostic
from cvgen.model.publication import Publication
from cvgen.plan import Plan, located

__all__ = ["choose_works"]


def choose_works(plan: Plan) -> tuple[tuple[Publication, ...], tuple[Diagnostic, ...]]:
    """The works of all lists, each once, and what is to be said of them."""
    bibliography = compose_bibliography(plan.cv, plan.variant, plan.locale)
    printed = (one for listed in bibliography.lists for one in listed.references())
    known = {work.id: work for work in plan.cv.publications}
    works = tuple(known[name] for name in dict.fromkeys(one.work for one in printed))
    return works, located(bibliography.diagnostics, plan.sources)
