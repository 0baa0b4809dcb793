"""Look at the words of narratives that go into boxes: what funders refuse to read.

Part of ``exporters``. The checks are those of the record; metrics that the funder
forbids are errors, and placeholders are warnings.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.bibliography.bibliography import Bibliography
from cvgen.checks.lint.metrics import check_metrics
from cvgen.checks.lint.placeholders import check_placeholders
from cvgen.checks.lint.printed import printed_by
from cvgen.checks.lint.texts import gather_texts
from cvgen.compose import forbidden_to
from cvgen.diagnostics import Diagnostic
from cvgen.exporters.expand import Expanded
from cvgen.exporters.match import Match, used_narratives
from cvgen.plan import Plan

__all__ = ["examine_narratives"]

NARRATIVES = "narratives"


def examine_narratives(
    plan: Plan, bibliography: Bibliography, match: Match, expanded: Expanded
) -> Iterator[Diagnostic]:
    """Metrics and placeholders in narratives that stand in a box."""
    profile = plan.cv.profile
    used = used_narratives(match, expanded)
    places = {i for i, one in enumerate(profile.narratives) if one.id in used}
    texts = tuple(
        text
        for text in gather_texts(plan.cv)
        if text.field == NARRATIVES and text.steps[1] in places
    )
    printed = printed_by(plan.variant, profile, bibliography)
    yield from check_metrics(texts, (), printed, forbidden_to(plan).metrics)
    yield from check_placeholders(texts)
