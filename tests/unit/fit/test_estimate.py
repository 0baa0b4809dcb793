"""What is too long without some pieces is told from an attempt that has them."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.bibliography.bibliography import Bibliography
from cvgen.fit.apply_drops import Counts, apply_drops
from cvgen.fit.attempt import Attempt, FitCase, attempt, list_works
from cvgen.fit.citations import cited_works
from cvgen.fit.drops import Drop, drops_of, pieces, spelt_out
from cvgen.fit.estimate import Estimate
from cvgen.layout.settled import Settled
from cvgen.load import load
from cvgen.loading.source import SourceText
from tests.support.samples import LARGE, folder_sources, inputs

EVERY = (
    "droppable: [talks, teaching, supervision, service, media, memberships, policy, "
    "software, datasets, patents, languages, skills, field-work, publications, awards, "
    "{what: grants, whole: yes}, {what: referees, keep: 1}]\n"
    "sections: [summary, positions, grants, awards, talks, teaching, supervision, "
    "service, media, memberships, policy, software, datasets, patents, languages, "
    "skills, field-work, publications, referees]\n"
    "fit: yes\nlimits: {pages: 3}\n"
)


def large_case() -> FitCase:
    """The large sample with all that is droppable."""
    sources = replace(folder_sources(LARGE), variant=SourceText("variant.yaml", EVERY))
    plan, tried = load(sources), inputs()
    return FitCase(
        cv=plan.cv,
        variant=spelt_out(plan.variant, plan.cv),
        locale=plan.locale,
        theme=plan.theme,
        fonts=tried.fonts.preferring(plan.locale.language),
        hyphenator=tried.hyphenator,
        settled=Settled(),
    )


CASE = large_case()
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
