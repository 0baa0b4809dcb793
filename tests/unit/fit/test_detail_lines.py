"""How many lines details take is told from their characters, for the large sample."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.fit.attempt import attempt
from cvgen.fit.detail_lines import DetailLines
from cvgen.model.work_detail import WorkDetail
from tests.unit.fit.test_estimate import CASE, WHOLE

SHOWN = (WorkDetail.LINKS, WorkDetail.IDENTIFIER, WorkDetail.NOTE)
LINES = DetailLines(CASE.cv, CASE.locale, WHOLE, (*SHOWN, WorkDetail.BADGE))


def hidden(*details: WorkDetail) -> int:
    """The lines of a CV that shows some details, and others not."""
    variant = replace(CASE.variant, hide=details)
    made = attempt(CASE, 10.0, variant)
    return sum(1 for strip in made.strips if strip.lines)


@pytest.mark.parametrize("detail", SHOWN, ids=lambda one: one.value)
def test_it_adds_no_fewer_than_are_sure_and_half_of_them_are_told(
    detail: WorkDetail,
) -> None:
    without = attempt(CASE, 10.0, replace(CASE.variant, hide=(detail,)))
    told = LINES.of((detail,), without)
    seen = hidden() - hidden(detail)
    assert told.least <= seen
    assert abs(told.mean - seen) <= 0.55 * seen


def test_a_badge_stands_beside_and_takes_none() -> None:
    assert LINES.of((WorkDetail.BADGE,), WHOLE).mean == 0.0
