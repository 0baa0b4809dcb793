"""What a rule of any kind finds in a measured file.

Part of ``verdict``: each family of rules has a module; a test holds that none is
missing.
"""

from __future__ import annotations

from cvgen.checks.measured.measured import Measured
from cvgen.model.preset.evidence import Rule
from cvgen.model.preset.rule_name import RuleName
from cvgen.verdict.finding import Known, Observation
from cvgen.verdict.observe_content import observe_content
from cvgen.verdict.observe_file import observe_file
from cvgen.verdict.observe_marginals import observe_marginals
from cvgen.verdict.observe_narrative import observe_narrative
from cvgen.verdict.observe_sheet import observe_sheet
from cvgen.verdict.observe_type import observe_type
from cvgen.verdict.observe_works import observe_works
from cvgen.verdict.phrases import USUAL, Phrases

__all__ = ["observe"]


def observe(
    name: RuleName,
    rule: Rule,
    measured: Measured,
    known: Known,
    phrases: Phrases = USUAL,
) -> tuple[Observation, ...]:
    """What is kept of a rule and what not; never nothing.

    Raises:
        TypeError: Nobody looks for rules of this kind.
    """
    families = (
        observe_sheet(rule, measured),
        observe_marginals(name, rule, measured, known),
        observe_file(name, rule, measured),
        observe_type(rule, measured),
        observe_content(name, rule, measured, phrases),
        observe_works(rule, measured, known, phrases),
        observe_narrative(rule, measured),
    )
    for found in families:
        if found is not None:
            return tuple(found)
    message = f"nobody looks for {name.value}, a {type(rule).__name__}"
    raise TypeError(message)
