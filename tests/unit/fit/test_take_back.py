"""What there is room for comes back, and nothing more would fit."""

from __future__ import annotations

import pytest

from cvgen.fit.spread import changed
from cvgen.fit.take_back import take_back
from tests.unit.fit.tries import SIZE, attempts, large_attempts, most


@pytest.mark.parametrize(
    "droppable",
    [
        "talks, publications",
        "links, skills, {what: talks, whole: yes}",
        "skills, links, {what: talks, keep: 2}, publications",
        "badge, links, talks, publications",
    ],
)
@pytest.mark.parametrize("size", [12.0, 13.5, SIZE])
def test_no_piece_more_would_fit(droppable: str, size: float) -> None:
    tried = attempts(droppable, size=size)
    counts = most(tried)
    found = take_back(tried, size, counts)
    assert tried.holds(size, found)
    assert sum(found) < sum(counts)
    for place, count in enumerate(found):
        assert not count or not tried.holds(size, changed(found, place, count - 1))


def test_of_many_details_some_come_back_that_fit_together() -> None:
    tried = large_attempts(
        "status, badge, identifier, contribution, preprint, presentation, awards, "
        "note, links, open-access, peer-review, isbn, citations, keywords",
        limit=12,
    )
    counts = most(tried)
    found = take_back(tried, 9.0, counts)
    assert 0 < sum(found) < sum(counts)
    assert tried.holds(9.0, found)


def test_what_was_to_go_last_comes_back_first() -> None:
    tried = attempts("skills, talks, publications")
    everything = most(tried)
    skills, talks, works = take_back(tried, SIZE, everything)
    assert works < everything[2]
    assert (skills, talks) == everything[:2]
