"""Attempts of a CV with all that a variant declares droppable."""

from __future__ import annotations

from cvgen.bibliography.cited import cited_works
from cvgen.fit.apply_drops import Counts
from cvgen.fit.attempt import FitCase
from cvgen.fit.attempts import Attempts
from cvgen.fit.drops import drops_of, pieces
from cvgen.units import Pt
from tests.unit.fit.cases import case, large_case

__all__ = ["SIZE", "attempts", "large_attempts", "most"]

SECTIONS = "sections: [summary, talks, skills, publications]\n"
SIZE: Pt = 16.0


def attempts(droppable: str, limit: int = 1, size: Pt = SIZE) -> Attempts:
    """Attempts at a size at which the small CV has two pages."""
    design = f"design: {{font-size: {size}}}\npaper: letter\nfit: yes\n"
    limits = f"limits: {{pages: {limit}}}\ndroppable: [{droppable}]"
    return _tries(case(f"{SECTIONS}{design}{limits}"), limit)


def large_attempts(droppable: str, limit: int) -> Attempts:
    """Attempts of the works of the large sample."""
    limits = f"limits: {{pages: {limit}}}\ndroppable: [{droppable}]"
    return _tries(large_case(f"sections: [publications]\nfit: yes\n{limits}"), limit)


def _tries(made: FitCase, limit: int) -> Attempts:
    tried = Attempts(made, limit)
    cited = cited_works(made.cv, made.variant)
    tried.drops = drops_of(made.variant, made.cv, tried.first.bibliography, cited)
    return tried


def most(tried: Attempts) -> Counts:
    """All pieces."""
    return tuple(map(pieces, tried.drops))
