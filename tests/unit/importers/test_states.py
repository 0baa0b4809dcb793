"""Words for how far a work has come."""

from __future__ import annotations

import pytest

from cvgen.importers.states import Told, read_state, read_state_at
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


REVIEW = Status.UNDER_REVIEW
AGAIN = Status.REVISE_AND_RESUBMIT
SENT = Status.SUBMITTED


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("in press", Told(Status.IN_PRESS)),
        ("Revise and resubmit at Noise", Told(AGAIN, "Noise")),
        ("R&R, Journal of Noise.", Told(AGAIN, "Journal of Noise")),
        (
            "To appear in the Annals of Noise",
            Told(Status.FORTHCOMING, "Annals of Noise"),
        ),
        ("Forthcoming with The Press", Told(Status.FORTHCOMING, "The Press")),
        ("Submitted to The Ear", Told(SENT, "The Ear")),
        ("Submitted to Am. J. Noise Sci.", Told(SENT, "Am. J. Noise Sci.")),
        ("Under review: Noise", Told(REVIEW, "Noise")),
        (
            "Manuscript under review at the Journal of Noise",
            Told(REVIEW, "Journal of Noise"),
        ),
        ("Manuscript, currently under review at Noise", Told(REVIEW, "Noise")),
        ("Working paper. Under review at Noise", Told(REVIEW, "Noise")),
        ("This paper is in press", Told(Status.IN_PRESS)),
    ],
)
def test_a_state_may_be_said_with_the_journal(text: str, found: Told) -> None:
    assert read_state_at(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Submitted to J. of Noise (May 2025)", Told(SENT, "J. of Noise", "May 2025")),
        (
            "Under review at Noise, 12 March 2024.",
            Told(REVIEW, "Noise", "12 March 2024"),
        ),
        ("Under review at Noise March 4, 2024", Told(REVIEW, "Noise", "March 4, 2024")),
        ("Under review (since March 2024)", Told(REVIEW, "", "March 2024")),
        ("Submitted, 2024", Told(SENT, "", "2024")),
        ("Submitted to ICML 2025", Told(SENT, "ICML 2025")),
    ],
)
def test_a_date_behind_is_no_part_of_a_name(text: str, found: Told) -> None:
    assert read_state_at(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2nd round Revise and Resubmit, NSR", Told(AGAIN, "NSR", rest="2nd round")),
        ("R&R (second round), NSR", Told(AGAIN, "NSR", rest="second round")),
        ("R&R at NSR (2nd round)", Told(AGAIN, "NSR", rest="2nd round")),
        ("Submitted, comments welcome", Told(SENT, rest="comments welcome")),
        (
            "Submitted to Noise; by invitation",
            Told(SENT, "Noise", rest="by invitation"),
        ),
        ("R&R at NSR. With new data", Told(AGAIN, "NSR", rest="With new data")),
        ("under contract", Told(Status.IN_PREPARATION, rest="Under contract")),
        (
            "Under contract with The Press",
            Told(Status.IN_PREPARATION, "The Press", rest="Under contract"),
        ),
    ],
)
def test_what_else_is_said_is_kept(text: str, found: Told) -> None:
    assert read_state_at(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Talk given at Noise",
        "Presented in the 2nd round",
        "Submitted with Jane Doe",
        "Working paper, University of Noise",
        "Published in French as The Ear",
        "",
    ],
)
def test_what_tells_no_state_or_perhaps_none_is_left(text: str) -> None:
    assert read_state_at(text) is None
