"""What there is room for comes back, and nothing more would fit."""

from __future__ import annotations

import pytest

from cvgen.fit.spread import changed
from cvgen.fit.take_back import take_back
from tests.unit.fit.tries import SIZE, attempts, most


@pytest.mark.parametrize(
    "droppable",
    [
        "talks, publications",
        "links, skills, {what: talks, whole: yes}",
        "skills, links, {what: talks, keep: 2}, publications",
        "badge, links, talks, publications",
    ],
)
def test_no_piece_more_would_fit(droppable: str) -> None:
    tried = attempts(droppable)
    counts = most(tried)
    found = take_back(tried, SIZE, counts)
    assert tried.holds(SIZE, found)
    assert sum(found) < sum(counts)
    for place, count in enumerate(found):
        assert not count or not tried.holds(SIZE, changed(found, place, count - 1))


def test_what_was_to_go_last_comes_back_first() -> None:
    tried = attempts("skills, talks, publications")
    everything = most(tried)
    skills, talks, works = take_back(tried, SIZE, everything)
    assert works < everything[2]
    assert (skills, talks) == everything[:2]
