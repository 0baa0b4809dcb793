"""Each attempt is made once, and what it was made of is known to the next."""

from __future__ import annotations

from tests.unit.fit.tries import SIZE, attempts, most


def test_an_attempt_is_made_once() -> None:
    tried = attempts("talks, publications")
    first = tried.at(SIZE, (3, 0))
    assert tried.at(SIZE, (3, 0)) is first
    assert tried.at(SIZE, (4, 0)) is not first
    assert tried.at(SIZE, (0, 0)) is tried.first


def test_pieces_of_sections_change_no_list() -> None:
    tried = attempts("talks, publications")
    assert tried.at(SIZE, (3, 2)).bibliography is tried.at(SIZE, (9, 2)).bibliography
    assert tried.at(SIZE, (3, 0)).bibliography is tried.first.bibliography
    assert tried.at(12.0, (0, 0)).bibliography is tried.first.bibliography


def test_it_holds_if_there_is_room() -> None:
    tried = attempts("links, talks, skills, publications")
    everything = most(tried)
    nothing = (0,) * len(everything)
    assert tried.holds(SIZE, everything)
    assert tried.room(SIZE, everything) > 0
    assert not tried.holds(SIZE, nothing)
    assert tried.room(SIZE, nothing) < 0


def test_an_estimate_goes_out_from_the_details_that_are_left_out() -> None:
    tried = attempts("links, talks")
    one = tried.estimate(SIZE, (1, 4))
    assert tried.estimate(SIZE, (1, 9)) is one
    assert tried.estimate(SIZE, (0, 4)) is not one
    for count in range(13):
        assert one.holds((1, count)) is tried.holds(SIZE, (1, count))
