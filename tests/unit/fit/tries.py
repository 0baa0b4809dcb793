"""Attempts of a small CV with all that a variant declares droppable."""

from __future__ import annotations

from cvgen.fit.apply_drops import Counts
from cvgen.fit.attempts import Attempts
from cvgen.fit.citations import cited_works
from cvgen.fit.drops import drops_of, pieces
from cvgen.units import Pt
from tests.unit.fit.cases import case

__all__ = ["SIZE", "attempts", "most"]

SECTIONS = "sections: [summary, talks, skills, publications]\n"
SIZE: Pt = 16.0


def attempts(droppable: str, limit: int = 1) -> Attempts:
    """Attempts at a size at which the CV has two pages."""
    made = case(
        f"{SECTIONS}design: {{font-size: {SIZE}}}\npaper: letter\nfit: yes\n"
        f"limits: {{pages: {limit}}}\ndroppable: [{droppable}]"
    )
    tried = Attempts(made, limit)
    cited = cited_works(made.cv, made.variant)
    tried.drops = drops_of(made.variant, made.cv, tried.first.bibliography, cited)
    return tried


def most(tried: Attempts) -> Counts:
    """All pieces."""
    return tuple(map(pieces, tried.drops))
