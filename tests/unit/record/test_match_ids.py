"""A work with another id is known by what is printed of it, if nothing else may be."""

from __future__ import annotations

from cvgen.record.match_ids import match_ids
from tests.unit.record.records import listed, work

ICE, SNOW = "iiiiAAAARRRR", "ssssAAAARRRR"


def test_works_that_keep_their_ids_have_no_others() -> None:
    works = (listed(work("a", printed=ICE), work("b", printed=ICE)),)
    assert match_ids(works, works) == {}


def test_a_work_is_known_by_its_title_and_its_authors() -> None:
    before = (listed(work("a", printed=ICE), work("b", printed=SNOW)),)
    after = (listed(work("a", printed=ICE)), listed(work("c", printed="ssssAAAAzzzz")))
    assert match_ids(before, after) == {"b": "c"}


def test_other_authors_make_another_work() -> None:
    before = (listed(work("b", printed=SNOW)),)
    after = (listed(work("c", printed="ssssBBBBRRRR")),)
    assert match_ids(before, after) == {}


def test_a_work_that_stays_is_not_asked_who_it_was() -> None:
    before = (listed(work("a", printed=ICE), work("b", printed=ICE)),)
    after = (listed(work("a", printed=ICE), work("c", printed=ICE)),)
    assert match_ids(before, after) == {"b": "c"}


def test_of_two_that_look_alike_none_is_known() -> None:
    one = (listed(work("b", printed=SNOW)),)
    two = (listed(work("c", printed=SNOW), work("d", printed=SNOW)),)
    assert match_ids(one, two) == match_ids(two, one) == {}


def test_what_a_style_prints_in_one_is_compared_whole() -> None:
    before = (
        listed(work("b", printed="........RRRR"), work("x", printed="........xx")),
    )
    after = (
        listed(work("c", printed="........RRRR"), work("y", printed="........yy")),
    )
    assert match_ids(before, after) == {"b": "c"}
