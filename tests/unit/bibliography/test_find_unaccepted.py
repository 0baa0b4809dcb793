"""A list that is cut says where it holds works that nobody accepted or chose."""

from __future__ import annotations

import pytest

from cvgen.bibliography.compose import compose_bibliography
from cvgen.diagnostics import Diagnostic
from tests.support.samples import planned
from tests.unit.bibliography.works import entry

SENT = entry("sent", status="submitted", issued="")
PLAN = entry("plan", status="in-preparation", issued="")
PAPERS = "".join(entry(f"w{n}", issued=str(2000 + n)) for n in range(1, 6))
PLAIN = "select: {first: 3}"
TO_WORKS = "write `selected: true` to the works that are to stand here"


def found(
    choice: str = PLAIN,
    works: str = SENT + PLAN + PAPERS,
    profile: str = "",
) -> tuple[Diagnostic, ...]:
    """What is found in a list of such a choice."""
    sections = f"sections: [summary, {{section: publications, {choice}}}]"
    made = planned(f"name: Mei Chen\n{profile}", works, sections)
    return compose_bibliography(made.cv, made.variant, made.locale).diagnostics


def test_works_that_nobody_accepted_or_chose_are_named_with_what_to_write() -> None:
    (one,) = found()
    assert (str(one.path), one.code) == ("variant.sections[1]", "unaccepted-first")
    assert one.message == (
        "2 of the 3 works that this list is cut to are neither `selected` nor "
        "accepted yet: `sent`; `plan`"
    )
    assert one.hints == (
        f"{TO_WORKS}, and `selected: true` into the `select` of this list",
        "or write `exclude-status: [in-preparation, submitted]` there",
    )


def test_where_works_are_marked_the_list_is_told_to_look_at_that() -> None:
    works = SENT + PAPERS + entry("mine", issued="1999", selected="true")
    (one,) = found(works=works)
    assert one.message == (
        "1 of the 3 works that this list is cut to is neither `selected` nor "
        "accepted yet: `sent`"
    )
    assert one.hints[0] == "write `selected: true` into the `select` of this list"


def test_a_list_that_a_preset_cuts_is_told_what_to_write_to_the_works() -> None:
    works = "".join(entry(f"w{n:02}", issued=str(2000 + n)) for n in range(1, 11))
    made = planned("name: Mei Chen", SENT + works, "preset: erc-2027")
    (one,) = compose_bibliography(made.cv, made.variant, made.locale).diagnostics
    assert one.code == "unaccepted-first"
    assert one.hints == (TO_WORKS,)
    marked = SENT + works.replace("- id: w01", "- selected: true\n  id: w01")
    made = planned("name: Mei Chen", marked, "preset: erc-2027")
    assert compose_bibliography(made.cv, made.variant, made.locale).diagnostics == ()


@pytest.mark.parametrize(
    "choice",
    [
        *(
            "select: {first: 3, exclude-status: [in-preparation, submitted]}",
            "title: A",
        ),
        *(
            "select: {first: 3, status: submitted}",
            "select: {first: 3, ids: [sent, w1]}",
        ),
        *("select: {first: 1, selected: false}", "select: {first: 7}"),
        *("select: {first: 3}, sort: status", "select: {first: 1, authorship: last}"),
    ],
)
def test_where_the_variant_chose_nothing_is_said(choice: str) -> None:
    assert found(choice) == ()


def test_where_the_data_chose_nothing_is_said() -> None:
    chosen = entry("sent", status="submitted", issued="", selected="true")
    assert found(works=chosen + PAPERS) == ()
    cited = "summary: See [@sent] and [@plan]."
    assert found("select: {first: 3, keep-cited: true}", profile=cited) == ()
    assert found(works=PAPERS + entry("due", status="in-press", issued="")) == ()


def test_many_works_are_counted() -> None:
    many = "".join(entry(f"m{n}", status="submitted", issued="") for n in range(1, 7))
    (one,) = found("select: {first: 6}", many + PAPERS)
    assert one.message.endswith(": `m1`; `m2`; `m3`; `m4`; 2 more works")
