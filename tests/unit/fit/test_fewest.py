"""The fewest pieces are found: one fewer would not do."""

from __future__ import annotations

import pytest

from cvgen.fit.fewest import fewest_pieces
from cvgen.fit.spread import spread
from tests.unit.fit.tries import SIZE, attempts, most


@pytest.mark.parametrize(
    "droppable",
    [
        "publications, talks",
        "links, talks, publications",
        "skills, links, publications, note, talks",
        "links, note, identifier, badge, talks, publications",
    ],
)
def test_one_fewer_does_not_fit(droppable: str) -> None:
    tried = attempts(droppable)
    everything = most(tried)
    assert tried.holds(SIZE, everything)
    found = fewest_pieces(tried, SIZE, everything)
    assert found == spread(everything, sum(found))
    assert sum(found) > 0
    assert tried.holds(SIZE, found)
    assert not tried.holds(SIZE, spread(everything, sum(found) - 1))
