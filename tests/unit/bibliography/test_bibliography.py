"""What the result of the phase says of itself."""

from __future__ import annotations

from cvgen.bibliography.bibliography import (
    Bibliography,
    Reference,
    ReferenceGroup,
    ReferenceList,
)
from cvgen.model.text import RichText


def reference(work: str, label: str) -> Reference:
    return Reference(
        work=work,
        label=label,
        citation=label,
        badge=RichText(),
        title=RichText(),
        authors=RichText(),
        details=RichText(),
    )


def of(*references: Reference) -> ReferenceList:
    return ReferenceList(groups=(ReferenceGroup(references=references),))


def test_a_list_holds_the_works_of_all_its_groups() -> None:
    a, b = reference("a", "[1]"), reference("b", "[2]")
    groups = (ReferenceGroup(references=(a,)), ReferenceGroup(references=(b,)))
    assert list(ReferenceList(groups=groups).references()) == [a, b]


def test_citations_are_found_by_the_works_id() -> None:
    bibliography = Bibliography(
        lists=(of(reference("b", "[1]"), reference("a", "[2]")),)
    )
    assert bibliography.citations() == {"b": "[1]", "a": "[2]"}


def test_a_work_in_two_lists_is_cited_by_its_first_place() -> None:
    bibliography = Bibliography(
        lists=(of(reference("a", "[1]")), of(reference("a", "[7]")))
    )
    assert bibliography.citations() == {"a": "[1]"}
