"""What is too long without some pieces is told from an attempt that has them."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from cvgen.bibliography.bibliography import Bibliography
from cvgen.bibliography.cited import cited_works
from cvgen.document.block import Role, Section, is_legend
from cvgen.fit.apply_drops import Counts, apply_drops
from cvgen.fit.attempt import Attempt, attempt, list_works
from cvgen.fit.drops import Drop, drops_of, pieces
from cvgen.fit.estimate import Estimate
from tests.unit.fit.cases import large_case

EVERY = (
    "droppable: [talks, teaching, supervision, service, media, memberships, policy, "
    "software, datasets, patents, languages, skills, field-work, publications, awards, "
    "{what: grants, whole: yes}, {what: referees, keep: 1}]\n"
    "sections: [summary, positions, grants, awards, talks, teaching, supervision, "
    "service, media, memberships, policy, software, datasets, patents, languages, "
    "skills, field-work, publications, referees]\n"
    "fit: yes\nlimits: {pages: 3}\n"
)


GROUPED = (
    "droppable: publications\n"
    "sections: [{section: publications, group: {by: year}}]\n"
    "fit: yes\nlimits: {pages: 1}\n"
)


CASE = large_case(EVERY)
WHOLE: Attempt = attempt(CASE, 10.0, CASE.variant)
DROPS: tuple[Drop, ...] = drops_of(
    CASE.variant, CASE.cv, WHOLE.bibliography, cited_works(CASE.cv, CASE.variant)
)
MOST: Counts = tuple(map(pieces, DROPS))
LIMIT = 3


def numbers() -> st.SearchStrategy[Counts]:
    return st.tuples(*(st.integers(0, most) for most in MOST))


def listing(counts: Counts) -> Bibliography:
    """The lists without so many pieces."""
    variant = apply_drops(CASE.variant, DROPS, counts, WHOLE.bibliography)
    return list_works(CASE, variant)


def both(counts: Counts) -> Iterator[int]:
    """The lines too many by estimate, and seen."""
    yield Estimate(CASE, WHOLE, DROPS, LIMIT, listing).lines_over(counts)
    variant = apply_drops(CASE.variant, DROPS, counts, WHOLE.bibliography)
    yield attempt(CASE, 10.0, variant).lines_over(LIMIT)


def test_with_nothing_and_with_everything_dropped_it_is_true() -> None:
    assert len(MOST) == 17
    for counts in (tuple(0 for _ in MOST), MOST):
        told, seen = both(counts)
        assert told == seen


@settings(max_examples=25, deadline=None)
@given(numbers())
def test_it_is_true_for_any_pieces(counts: Counts) -> None:
    told, seen = both(counts)
    assert told == seen


def test_a_citation_that_loses_a_digit_may_save_a_line() -> None:
    told, seen = both((27, 3, 14, 20, 7, 5, 1, 5, 2, 0, 4, 0, 4, 143, 12, 0, 2))
    assert told == seen > 0


def test_a_legend_stays_and_the_head_of_a_group_goes_with_the_last_of_its_works() -> (
    None
):
    case = large_case(GROUPED)
    whole = attempt(case, 10.0, case.variant)
    works = whole.bibliography
    drops = drops_of(case.variant, case.cv, works, frozenset())
    (most,) = map(pieces, drops)
    heads: set[int] = set()

    def left(counts: Counts) -> Attempt:
        return attempt(case, 10.0, apply_drops(case.variant, drops, counts, works))

    estimate = Estimate(case, whole, drops, 1, lambda counts: left(counts).bibliography)
    for number in range(0, most + 1, 17):
        made = left((number,))
        (section,) = (one for one in made.document.blocks if isinstance(one, Section))
        assert is_legend(section.content[0].node)
        heads.add(sum(one.role is Role.H3 for one in section.content))
        assert estimate.lines_over((number,)) == made.lines_over(1) > 0
    assert len(heads) > 3


@settings(max_examples=15, deadline=None)
@given(counts=numbers(), limit=st.integers(2, 8))
def test_the_limit_holds_what_has_no_line_too_many(counts: Counts, limit: int) -> None:
    estimate = Estimate(CASE, WHOLE, DROPS, limit, listing)
    variant = apply_drops(CASE.variant, DROPS, counts, WHOLE.bibliography)
    fits = attempt(CASE, 10.0, variant).least_pages() <= limit
    assert [estimate.holds(counts) for _ in range(2)] == [fits, fits]


def test_as_many_pages_as_the_limit_hold_it() -> None:
    pages = WHOLE.least_pages()
    none = tuple(0 for _ in MOST)
    for limit, holds in ((pages - 1, False), (pages, True), (pages + 1, True)):
        assert Estimate(CASE, WHOLE, DROPS, limit, listing).holds(none) is holds
