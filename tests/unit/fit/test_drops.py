"""What may be left out comes in pieces and in the declared order."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from cvgen.bibliography.cited import cited_works
from cvgen.bibliography.compose import compose_bibliography
from cvgen.fit.drops import (
    DetailDrop,
    Drop,
    SectionDrop,
    WorkDrop,
    dropped_details,
    drops_of,
    pieces,
    spared_works,
)
from cvgen.model.work_detail import WorkDetail
from tests.support.samples import planned
from tests.unit.fit.cases import listed, plan, spelt

ORDER = "sections: [summary, positions, talks, publications]\n"


def drops(variant: str) -> Sequence[Drop]:
    chosen, cv = spelt(variant), plan("{}").cv
    return drops_of(chosen, cv, listed(chosen), cited_works(cv, chosen))


def test_drops_stand_in_the_declared_order() -> None:
    assert drops(f"{ORDER}droppable: [note, talks, links]") == (
        DetailDrop(WorkDetail.NOTE),
        SectionDrop(place=2, entries=tuple(range(11, -1, -1)), most=12),
        DetailDrop(WorkDetail.LINKS),
    )


def test_a_section_keeps_what_it_must() -> None:
    assert drops(f"{ORDER}droppable: {{what: talks, keep: 5}}") == (
        SectionDrop(place=2, entries=tuple(range(11, -1, -1)), most=7),
    )
    assert drops(f"{ORDER}droppable: {{what: talks, keep: 12}}") == ()


def test_only_what_is_printed_of_a_section_can_be_dropped() -> None:
    text = "sections: [{section: talks, first: 4}, publications, summary]\n"
    assert drops(f"{text}droppable: talks") == (
        SectionDrop(place=0, entries=(11, 10, 9, 8), most=4),
    )


@pytest.mark.parametrize("one", ["{what: talks, whole: yes}", "summary"])
def test_a_whole_section_is_one_piece(one: str) -> None:
    (drop,) = drops(f"{ORDER}droppable: [{one}]")
    assert pieces(drop) == 1


def test_works_go_oldest_first_and_never_a_selected_or_a_cited_one() -> None:
    assert drops(f"{ORDER}droppable: publications") == (
        WorkDrop(("work0", "work2", "work4", "work6", "work7")),
    )


STATES = "".join(
    f"- {{id: {name}, title: T, author: [Ada Okafor], {fields}}}\n"
    for name, fields in (
        ("press", "status: in-press"),
        ("sent", "status: submitted, issued: 2026"),
        ("old", "issued: 2010"),
        ("tie", "issued: 2020"),
        ("twin", "issued: 2020"),
        ("agreed", "status: conditionally-accepted"),
        ("plan", "status: in-preparation"),
        ("idea", "status: in-preparation"),
        ("asked", "status: revise-and-resubmit"),
    )
)


def going(choice: str, keep: int = 0) -> str:
    """The works of a list in every state, in the order in which they go."""
    text = f"sections: [{{section: publications, {choice}}}]\ndroppable:\n"
    droppable = f"  - {{what: publications, keep: {keep}}}"
    plan = planned("name: Ada Okafor", STATES, f"{text}{droppable}")
    lists = compose_bibliography(plan.cv, plan.variant, plan.locale)
    (drop,) = drops_of(plan.variant, plan.cv, lists, frozenset())
    assert isinstance(drop, WorkDrop)
    return " ".join(drop.works)


def test_what_nobody_has_accepted_goes_first_and_then_the_last_in_print() -> None:
    not_accepted = "idea plan sent asked"
    assert going("group: {by: status}") == f"{not_accepted} old twin tie agreed press"
    assert going("sort: issued") == f"{not_accepted} old twin tie agreed press"


def test_of_a_list_in_an_order_of_its_own_the_last_goes_first() -> None:
    assert going("sort: file") == "idea plan sent asked agreed twin tie old press"
    assert going("sort: file", keep=5) == "idea plan sent asked"


def test_works_that_a_list_names_are_chosen() -> None:
    text = "sections: [{section: publications, select: {ids: [work0, work3, work1]}}]"
    assert drops(f"{text}\ndroppable: publications") == ()


def test_lists_keep_so_many_works() -> None:
    (drop,) = drops(f"{ORDER}droppable: {{what: publications, keep: 6}}")
    assert drop == WorkDrop(("work0", "work2"))


def test_a_detail_that_is_not_shown_cannot_be_dropped() -> None:
    assert drops(f"{ORDER}hide: links\ndroppable: [links, keywords]") == ()
    assert drops(f"{ORDER}show: keywords\ndroppable: keywords") == (
        DetailDrop(WorkDetail.KEYWORDS),
    )


def test_a_variant_that_names_no_sections_has_all() -> None:
    chosen = spelt("droppable: talks")
    (drop,) = drops("droppable: talks")
    assert isinstance(drop, SectionDrop)
    assert chosen.sections[drop.place].section == "talks"


def test_cited_works_that_would_have_gone_are_named() -> None:
    cv, chosen = plan("{}").cv, spelt("droppable: publications")
    assert spared_works(chosen, cv, listed(chosen), cited_works(cv, chosen)) == (
        "work3",
    )
    other = spelt("droppable: talks")
    assert spared_works(other, cv, listed(other), cited_works(cv, other)) == ()


def test_dropped_details_are_those_that_count() -> None:
    note, links = DetailDrop(WorkDetail.NOTE), DetailDrop(WorkDetail.LINKS)
    assert list(dropped_details((note, links), (0, 1))) == [WorkDetail.LINKS]
