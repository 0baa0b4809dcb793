"""Works that the CV's own texts cite are found wherever they are cited."""

from __future__ import annotations

from cvgen.fit.citations import cited_works
from tests.support.samples import planned, work


def test_citations_in_the_profile_and_in_works_are_found() -> None:
    profile = (
        "name: Ada Okafor\nsummary: See [@work1].\n"
        "talks: [{title: T, date: 2020, details: 'After [@work2].'}]\n"
    )
    works = work(1, "One") + work(2, "Two") + work(3, "Three")
    assert cited_works(planned(profile, works).cv) == {"work1", "work2"}


def test_a_cv_without_citations_cites_nothing() -> None:
    assert cited_works(planned("name: Ada Okafor", work(1, "One")).cv) == frozenset()
