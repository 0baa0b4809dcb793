"""What was left out is read off the two documents, by name."""

from __future__ import annotations

from cvgen.document.block import Document
from cvgen.fit.omissions import LONGEST, omitted
from cvgen.fit.report import Omission
from tests.support.samples import composed_document
from tests.unit.fit.cases import PROFILE, PUBLICATIONS

WORK3 = "{section: publications, select: {ids: work3}}"


def document(sections: str) -> Document:
    return composed_document(PROFILE, PUBLICATIONS, f"sections: [{sections}]")


def test_the_same_lacks_nothing() -> None:
    one = document("summary, talks, publications")
    assert list(omitted(one, one)) == []


def test_entries_are_named_by_label_and_words() -> None:
    before = document("{section: talks, first: 3}")
    after = document("{section: talks, first: 1}")
    assert list(omitted(before, after)) == [
        Omission(where="Talks", names=("2010 Talk 10", "2009 Talk 9"))
    ]


def test_a_section_of_which_nothing_is_left_is_whole() -> None:
    before = document(f"summary, {{section: talks, first: 1}}, {WORK3}")
    after = document(f"summary, {WORK3}")
    assert list(omitted(before, after)) == [
        Omission(where="Talks", names=("2011 Talk 11",), is_whole=True)
    ]


def test_works_are_named_by_venue_or_year_and_title() -> None:
    before = document("{section: publications, select: {ids: [work1, work2]}}")
    after = document("{section: publications, select: {ids: work1}}")
    (found,) = omitted(before, after)
    assert found.where == "Publications"
    assert found.names == ("1992 On the length of curricula, part 2",)


def test_a_paragraph_is_named_by_its_first_words() -> None:
    (found,) = omitted(document(f"summary, {WORK3}"), document(WORK3))
    assert found.where == "Research summary"
    (name,) = found.names
    assert name == "I listen. See [1]."
    assert len(name) <= LONGEST
