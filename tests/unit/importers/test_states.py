"""Words for how far a work has come."""

from __future__ import annotations

import pytest

from cvgen.importers.states import read_state
from cvgen.model.work_type import Status


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("in press", Status.IN_PRESS),
        ("{In-Press}", Status.IN_PRESS),
        ("To appear", Status.ACCEPTED),
        ("in preparation.", Status.IN_PREPARATION),
        ("Under review", Status.UNDER_REVIEW),
        ("submitted for publication", Status.SUBMITTED),
        ("published", Status.PUBLISHED),
        ("To appear in Noise", None),
        ("2024", None),
    ],
)
def test_a_text_that_is_a_state_and_no_more_is_one(
    text: str, state: Status | None
) -> None:
    assert read_state(text) is state
