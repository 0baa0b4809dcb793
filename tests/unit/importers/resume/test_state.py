"""A summary may begin with how far the work has come."""

from __future__ import annotations

import pytest

from cvgen.importers.resume.state import part_summary


@pytest.mark.parametrize(
    ("summary", "parts"),
    [
        ("Under review", ("under-review", "", "")),
        ("Under review: eLife", ("under-review", "eLife", "")),
        ("In press\n\nWe listen.\n\nA lot.", ("in-press", "", "We listen.\n\nA lot.")),
        ("We listen: a lot.\n\nMore.", ("", "", "We listen: a lot.\n\nMore.")),
        ("", ("", "", "")),
    ],
)
def test_a_state_and_who_has_the_work_are_told_from_an_abstract(
    summary: str, parts: tuple[str, str, str]
) -> None:
    assert part_summary(summary) == parts
