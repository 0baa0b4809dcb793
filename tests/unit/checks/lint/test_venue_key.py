"""All spellings of a venue have one key."""

from __future__ import annotations

import pytest

from cvgen.checks.lint.venue_key import meeting_key, venue_key


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Science, Policy & Silence", "Science Policy and Silence"),
        ("The Journal of Hums", "Journal of Hums"),
        ("Proc. Bees", "Proceedings of the Bees"),
        ("ANNALS OF HUM", "Annals of Hum"),
        ("Intl. Conf. on Bees", "International Conference on Bees"),
    ],
)
def test_spellings_of_a_venue_have_one_key(left: str, right: str) -> None:
    assert venue_key(left) == venue_key(right)


@pytest.mark.parametrize(
    "name",
    [
        "Advances in Neural Information Processing Systems",
        "Thirty-seventh Conference on Neural Information Processing Systems",
        "Advances in Neural Information Processing Systems 36",
        "36th Conference on Neural Information Processing Systems (NeurIPS 2022)",
        "Proceedings of the 37th Conference on Neural Information Processing Systems",
    ],
)
def test_meetings_of_a_series_have_one_key(name: str) -> None:
    assert meeting_key(name) == "neural information processing system"


def test_two_journals_have_two_keys() -> None:
    assert venue_key("Annals of Statistics") != venue_key("Annals of Probability")
