"""A resolver of inline text for which there is no list of works at hand.

Part of ``exporters``: every work may be cited, by its short name, and counts and
metrics are those of the CV.
"""

from __future__ import annotations

from msgspec.structs import replace

from cvgen.bibliography.bibliography import Bibliography
from cvgen.bibliography.reference import cite_by_name
from cvgen.document.facts import gather_facts
from cvgen.document.inline import InlineResolver
from cvgen.plan import Plan

__all__ = ["resolver_by_name"]


def resolver_by_name(plan: Plan, bibliography: Bibliography) -> InlineResolver:
    """Resolves texts in which every work may be cited, by its name."""
    cited = {
        work.id: f"({cite_by_name(work, plan.locale)})" for work in plan.cv.publications
    }
    facts = replace(
        gather_facts(plan.cv, bibliography, plan.locale),
        citations=cited,
        shared=frozenset(),
        unlisted=frozenset(),
    )
    return InlineResolver(facts, "", plan.variant.links)
