"""Words from elsewhere are answered with a choice that there is."""

from __future__ import annotations

import pytest

from cvgen.loading.foreign_choices import FOREIGN_CHOICES, foreign_choice
from cvgen.model.account import Register
from cvgen.model.work_type import PeerReview, Status, WorkType


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("working-paper", "article"),
        ("Working Paper", "article"),
        ("discussion_paper", "article"),
        ("r&r", "revise-and-resubmit"),
        ("Revise & resubmit", "revise-and-resubmit"),
        ("minor revision", "in-revision"),
        ("conditional acceptance", "conditionally-accepted"),
        ("to appear", "forthcoming"),
        ("InProceedings", "paper-conference"),
        ("nonsense", ""),
    ],
)
def test_a_word_leads_to_a_choice(text: str, choice: str) -> None:
    assert foreign_choice(text) == choice


def test_every_word_leads_to_a_choice_that_there_is() -> None:
    enums = (WorkType, Status, PeerReview, Register)
    known = {str(one.value) for enum in enums for one in enum}
    assert set(FOREIGN_CHOICES.values()) <= known
