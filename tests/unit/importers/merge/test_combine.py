"""What an imported work adds to one that is there."""

from __future__ import annotations

import pytest

from cvgen.importers.accept import accept
from cvgen.importers.bibtex.import_bibtex import import_bibtex
from cvgen.importers.merge.combine import Combined, combine
from tests.support.nodes import plain, source, works


def combined(mine: str, theirs: str) -> Combined:
    (work,) = works(mine)
    (one,), _ = accept(import_bibtex(source(theirs)))
    return combine(work, one)


def fields(found: Combined) -> dict[str, object]:
    return {key: plain(node) for key, node in found.fields}


PAPER = "- {id: a, type: article-journal, title: A, author: [Mei Chen], issued: 2024}"
PREPRINT = (
    "- {id: a, type: article, title: A, author: [Mei Chen], issued: 2023-05, "
    "arxiv: 2305.00001, status: submitted, selected: yes, URL: https://example.org/a}"
)


def test_what_is_missing_is_added_and_what_differs_is_said() -> None:
    found = combined(
        PAPER, "@article{k, title={A}, author={M. Chen}, year=2025, volume=3, month=5}"
    )
    assert fields(found) == {"volume": "3"}
    assert found.work.volume == "3"
    assert [(one.key, one.mine, one.theirs) for one in found.differences] == [
        ("issued", "2024", "2025-05")
    ]


def test_a_state_adds_nothing_to_a_date() -> None:
    found = combined(
        PAPER, "@article{k, title={A}, author={Mei Chen}, note={in press}}"
    )
    assert fields(found) == {}


def test_a_date_for_what_was_under_way_is_taken_and_the_state_is_said() -> None:
    found = combined(
        "- {id: a, title: A, author: [Mei Chen], status: under-review}",
        "@misc{k, title={A}, author={Mei Chen and A. B.}, year=2024}",
    )
    assert fields(found) == {"issued": "2024"}
    assert [(key, len(items)) for key, items in found.appended] == [("author", 1)]
    assert [(one.key, one.mine, one.theirs) for one in found.differences] == [
        ("status", "under-review", "published")
    ]


def test_an_imported_preprint_goes_into_its_paper() -> None:
    found = combined(
        PAPER,
        "@misc{k, title={A}, author={Mei Chen}, year=2023, eprint={2305.00001},"
        "abstract={We hum.}}",
    )
    assert fields(found) == {
        "abstract": "We hum.",
        "preprint": {"arxiv": "2305.00001", "issued": "2023"},
    }
    assert found.is_paired
    assert found.differences == ()


def test_a_second_time_it_is_there() -> None:
    (work,) = works(PAPER)
    theirs = "@misc{k, title={A}, author={Mei Chen}, year=2023, eprint={2305.00001}}"
    (one,), _ = accept(import_bibtex(source(theirs)))
    again = combine(combine(work, one).work, one)
    assert (again.fields, again.is_paired, again.differences) == ((), False, ())


def test_a_preprint_of_mine_becomes_the_imported_paper() -> None:
    found = combined(
        PREPRINT,
        "@article{k, title={A}, author={Mei Chen}, year=2024, journal={J},"
        "doi={10.1000/182}}",
    )
    assert fields(found) == {
        "type": "article-journal",
        "container-title": "J",
        "issued": "2024",
        "DOI": "10.1000/182",
        "preprint": {"arxiv": "2305.00001", "issued": "2023-05"},
    }
    assert found.removed == ("arxiv", "status")
    assert found.work.selected
    assert found.work.url is not None
    assert found.work.arxiv is None


def test_another_preprint_is_said() -> None:
    mine = PAPER.replace("2024}", "2024, preprint: {arxiv: 2301.00009}}")
    found = combined(
        mine, "@misc{k, title={A}, author={Mei Chen}, year=2023, eprint={2305.00001}}"
    )
    assert fields(found) == {}
    assert [one.key for one in found.differences] == ["preprint"]


CUT = PAPER.replace("issued", "and-others: true, issued")


def test_a_whole_list_takes_the_place_of_one_that_goes_on() -> None:
    found = combined(CUT, "@misc{k, title={A}, author={Mei Chen and A. B.}, year=2024}")
    assert [(key, len(items)) for key, items in found.appended] == [("author", 1)]
    assert found.removed == ("and-others",)
    assert not found.work.and_others


@pytest.mark.parametrize(
    "mine", [PAPER, CUT, PAPER.replace("[Mei Chen]", "[Mei Chen, A. B.]")]
)
def test_a_list_that_goes_on_says_nothing_of_one_that_is_there(mine: str) -> None:
    theirs = "@article{k, title={A}, author={Mei Chen and others}, year=2024}"
    found = combined(mine, theirs)
    assert (found.fields, found.removed, found.differences) == ((), (), ())
    assert (found.work,) == works(mine)
