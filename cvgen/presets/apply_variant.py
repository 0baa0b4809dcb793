"""Apply a preset to a variant: all that can be done before anything is set.

Part of ``presets``. Each step is pure and says what it changed and what it left; what
no step knows of is for ``checks`` to measure.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from cvgen.model.variant import Variant
from cvgen.presets.apply_examples import apply_examples
from cvgen.presets.apply_marginals import apply_marginals
from cvgen.presets.apply_navigation import apply_navigation
from cvgen.presets.apply_sections import apply_sections
from cvgen.presets.apply_sheet import apply_sheet
from cvgen.presets.apply_statements import apply_statements
from cvgen.presets.apply_works import apply_works
from cvgen.presets.report import Case, Outcome
from cvgen.presets.say_language import say_language

__all__ = ["apply_variant"]

Step: TypeAlias = Callable[[Variant, Case], Outcome]

STEPS: tuple[Step, ...] = (
    apply_sheet,
    apply_sections,
    apply_examples,
    apply_works,
    apply_statements,
    apply_navigation,
    apply_marginals,
)
"""In this order: lists of works are cut when it is known which lists there are."""


def apply_variant(variant: Variant, case: Case) -> Outcome:
    """The variant as the rules want it, with all changes and all that was left."""
    outcome = Outcome(variant)
    for step in STEPS:
        after = step(outcome.variant, case)
        outcome = Outcome(
            after.variant,
            (*outcome.changes, *after.changes),
            (*outcome.left, *after.left),
        )
    left = (*outcome.left, *say_language(outcome.variant, case))
    return Outcome(outcome.variant, outcome.changes, left)
