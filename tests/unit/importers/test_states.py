"""Words for how far a work has come."""

from __future__ import annotations

import pytest

from cvgen.importers.states import read_state, read_state_at
from cvgen.model.work_type import Status


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("in press", Status.IN_PRESS),
        ("{In-Press}", Status.IN_PRESS),
        ("To appear", Status.FORTHCOMING),
        ("forthcoming", Status.FORTHCOMING),
        ("accepted for publication", Status.ACCEPTED),
        ("Conditionally accepted", Status.CONDITIONALLY_ACCEPTED),
        ("R&R", Status.REVISE_AND_RESUBMIT),
        (r"R\&R", Status.REVISE_AND_RESUBMIT),
        ("Revise & Resubmit", Status.REVISE_AND_RESUBMIT),
        ("revise-and-resubmit (R&R)", Status.REVISE_AND_RESUBMIT),
        ("Under revision", Status.IN_REVISION),
        ("Minor revisions requested", Status.IN_REVISION),
        ("Revised and resubmitted", Status.UNDER_REVIEW),
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


@pytest.mark.parametrize("state", Status)
def test_every_state_comes_back_by_its_own_words(state: Status) -> None:
    assert read_state(state.value) is state
    assert read_state(state.value.replace("-", " ").capitalize()) is state


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Revise and resubmit at Noise", (Status.REVISE_AND_RESUBMIT, "Noise")),
        ("R&R, Journal of Noise.", (Status.REVISE_AND_RESUBMIT, "Journal of Noise")),
        ("To appear in the Annals of Noise", (Status.FORTHCOMING, "Annals of Noise")),
        ("Submitted to The Ear", (Status.SUBMITTED, "The Ear")),
        ("Under review: Noise", (Status.UNDER_REVIEW, "Noise")),
        ("Submitted, comments welcome", None),
        ("Talk given at Noise", None),
        ("in press", None),
    ],
)
def test_a_state_may_be_said_with_the_journal(
    text: str, found: tuple[Status, str] | None
) -> None:
    assert read_state_at(text) == found
