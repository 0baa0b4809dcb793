"""The document of a page is that of the PDF."""

from __future__ import annotations

import pytest

from cvgen.diagnostics import InvalidInput
from cvgen.exporters.page.compose import compose
from tests.support.samples import document_of, planned, work

PROFILE = "name: Ada Okafor\nsummary: I listen [@work1].\n"


def test_it_is_the_one_that_the_pages_are_laid_out_from() -> None:
    document, found = compose(planned(PROFILE, work(1, "A"), ""))
    assert document == document_of(planned(PROFILE, work(1, "A")))
    assert found == ()


def test_what_only_pages_have_is_said() -> None:
    variant = "fit: yes\nlimits: {pages: 2}\n"
    _, found = compose(planned(PROFILE, work(1, "A"), variant))
    assert [one.message for one in found] == [
        "there are no pages to fit here: nothing was left out"
    ]


def test_a_citation_that_leads_nowhere_is_refused_with_its_place() -> None:
    with pytest.raises(InvalidInput) as found:
        compose(planned("name: Ada Okafor\nsummary: See [@nosuch].\n", "[]", ""))
    assert found.value.diagnostics[0].location is not None
