"""Works that a variant's own texts cite are found wherever it prints them."""

from __future__ import annotations

import pytest

from cvgen.bibliography.cited import cited_works
from cvgen.fit.drops import spelt_out
from tests.support.samples import planned, work

PROFILE = (
    "name: Ada Okafor\n"
    "headline: Of [@work4]\n"
    "summary: See [@work1].\n"
    "talks: [{title: T, date: 2020, details: 'After [@work2].'}]\n"
    "sections: [{id: mine, title: Mine, text: 'And [@work3].'}]\n"
    "narratives: [{id: a, text: 'Told in [@work5].'}]\n"
)
WORKS = "".join(work(n, f"Work {n}") for n in range(1, 6))


@pytest.mark.parametrize(
    ("sections", "works"),
    [
        ("{}", {"work1", "work2", "work3", "work4"}),
        ("sections: [summary, publications]", {"work1", "work4"}),
        ("sections: [talks, mine, publications]", {"work2", "work3", "work4"}),
        ("sections: [publications]", {"work4"}),
    ],
)
def test_citations_in_what_is_printed_are_found(sections: str, works: set[str]) -> None:
    plan = planned(PROFILE, WORKS, sections)
    assert cited_works(plan.cv, spelt_out(plan.variant, plan.cv)) == works


def test_a_work_that_another_cites_is_found() -> None:
    works = WORKS + "  note: A reply to [@work1].\n"
    plan = planned("name: Ada Okafor\n", works, "sections: [publications]")
    assert cited_works(plan.cv, plan.variant) == {"work1"}
