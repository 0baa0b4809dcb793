"""A resolver of inline text for which there is no list of works at hand.

Part of ``exporters``: every work may be cited, by its short name and perhaps its DOI,
and counts and metrics are those of the CV.
"""

from __future__ import annotations

from msgspec.structs import replace

from cvgen.bibliography.bibliography import Bibliography
from cvgen.document.facts import gather_facts
from cvgen.document.inline import InlineResolver
from cvgen.exporters.cite import word_citation
from cvgen.model.box_choice import CitationForm
from cvgen.plan import Plan

__all__ = ["resolver_by_name"]


def resolver_by_name(
    plan: Plan, bibliography: Bibliography, form: CitationForm = CitationForm.NAME
) -> InlineResolver:
    """Resolves texts in which every work may be cited, by its name.

    Where the ``form`` is numbers, of which no list stands there, its DOI follows.
    """
    cited = {
        work.id: f"({word_citation(work, form, plan.locale)})"
        for work in plan.cv.publications
    }
    facts = replace(
        gather_facts(plan.cv, bibliography, plan.locale),
        citations=cited,
        shared=frozenset(),
        unlisted=frozenset(),
    )
    return InlineResolver(facts, "", plan.variant.links)
