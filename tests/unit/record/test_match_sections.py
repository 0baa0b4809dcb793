from __future__ import annotations

from cvgen.record.match_sections import MatchedSections, match_sections
from cvgen.record.record import SectionRecord
from tests.unit.record.records import entries, listed

GRANTS, TALKS = entries(), entries(key="talks", title="Talks")
FIRST, SECOND = listed(title="Category A"), listed(title="Category B")


def matched(
    before: tuple[SectionRecord, ...], after: tuple[SectionRecord, ...]
) -> MatchedSections:
    return match_sections(before, after)


def test_sections_are_known_by_what_they_hold() -> None:
    funding = entries(title="Funding")
    found = matched((GRANTS, TALKS), (TALKS, funding))
    assert found.pairs == ((TALKS, TALKS), (GRANTS, funding))
    assert (found.dropped, found.added) == ((), ())


def test_sections_that_change_places_are_told() -> None:
    assert matched((GRANTS, TALKS), (TALKS, GRANTS)).reordered
    assert not matched((GRANTS, TALKS), (GRANTS, FIRST, TALKS)).reordered


def test_what_has_no_other_half_is_new_or_gone() -> None:
    found = matched((GRANTS,), (TALKS,))
    assert found == MatchedSections((), (GRANTS,), (TALKS,), reordered=False)


def test_of_two_lists_the_head_tells_which_is_which() -> None:
    found = matched((FIRST, SECOND), (SECOND,))
    assert (found.pairs, found.dropped) == (((SECOND, SECOND),), (FIRST,))


def test_lists_with_other_heads_are_matched_in_their_order() -> None:
    third = listed(title="Category C")
    found = matched((FIRST, SECOND), (third, SECOND))
    assert found.pairs == ((FIRST, third), (SECOND, SECOND))
