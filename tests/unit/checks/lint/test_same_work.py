"""A work that stands twice in the record is said once, by the surest sign."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.checks.lint.clusters import Clusters
from cvgen.checks.lint.same_work import check_same_work
from cvgen.diagnostics import DataPath, Diagnostic
from cvgen.model.publication import Publication
from tests.unit.checks.lint.records import entry, works

BEES = "Why bees hum in B flat and wasps do not"


def found(*entries: str) -> list[Diagnostic]:
    return list(check_same_work(works(*entries)))


def messages(*entries: str) -> list[tuple[str, str]]:
    return [(one.code, one.message) for one in found(*entries)]


def test_a_doi_twice_is_the_same_work() -> None:
    (one,) = found(entry("a", DOI="10.5555/X"), entry("b", DOI="10.5555/x"))
    assert one.code == "same-doi"
    assert one.message == "`b` has the DOI of `a`"
    assert str(one.path) == "publications[1].DOI"
    assert [str(place) for place in one.also] == ["publications[0].DOI"]
    assert one.hints == ("delete one of them",)


def test_a_preprint_of_its_own_that_a_work_has_already() -> None:
    paper = entry("a", preprint="{arxiv: 2401.00001v2}")
    preprint = entry("b", type="article", arxiv="2401.00001")
    (one,) = found(paper, preprint)
    assert one.message == ("`b` has the arXiv number of `a`: perhaps they are one work")
    assert one.hints == (
        "put the preprint into `preprint` of the other: it is counted once",
    )


def test_the_doi_of_a_preprint_counts_too() -> None:
    paper = entry("a", preprint="{DOI: 10.1101/x}", title="Bees and why they hum")
    assert messages(paper, entry("b", DOI="10.1101/x")) == [
        ("same-doi", "`b` has the DOI of the preprint of `a`")
    ]


def test_a_title_twice_is_perhaps_the_same_work() -> None:
    again = entry("b", title='"Why Bees hum in B-flat: and wasps do not"')
    assert messages(entry("a", title=BEES), again) == [
        ("same-work", "`b` has the title of `a`: perhaps they are one work")
    ]


@pytest.mark.parametrize("typo", ["wasps do nto", "wapss do not", "wasp do not"])
def test_a_title_with_a_typing_error_is_perhaps_the_same_work(typo: str) -> None:
    other = entry("b", title=BEES.replace("wasps do not", typo))
    assert messages(entry("a", title=BEES), other) == [
        ("similar-work", "`b` has almost the title of `a`: perhaps they are one work")
    ]


@pytest.mark.parametrize(
    "other",
    [
        {"title": BEES, "type": "speech"},
        {"title": BEES, "author": "[Mei Chen, Ada Okafor]"},
        {"title": BEES, "issued": "2020"},
        {"title": f"{BEES} II"},
        {"title": BEES.replace("bees", "birds")},
        {"title": BEES.replace("not", "no"), "issued": "2023"},
    ],
    ids=["a talk", "another author", "years ago", "part two", "birds", "another year"],
)
def test_these_are_other_works(other: dict[str, str]) -> None:
    assert found(entry("a", title=BEES), entry("b", **other)) == []


@pytest.mark.parametrize(
    ("key", "mine", "theirs"),
    [
        ("container-title", "J", "K"),
        ("volume", "1", "2"),
        ("issue", "1", "2"),
        ("page", "1-9", "10-19"),
        ("number", "7", "8"),
    ],
)
def test_parts_of_a_series_are_other_works_in_other_places(
    key: str, mine: str, theirs: str
) -> None:
    fifth, sixth = (
        f"A {word} study of why bees and birds hum" for word in ("fifth", "sixth")
    )
    first = entry("a", title=fifth, **{key: mine})
    assert found(first, entry("b", title=sixth, **{key: theirs})) == []
    for other in ({}, {key: mine}):
        assert len(found(first, entry("b", title=sixth, **other))) == 1


def test_works_that_are_one_by_one_sign_are_not_spoken_of_for_another() -> None:
    same = {"title": BEES, "DOI": "10.5555/x"}
    codes = [one.code for one in found(*(entry(key, **same) for key in "abc"))]
    assert codes == ["same-doi", "same-doi"]


def test_thousands_of_works_of_one_title_are_said_once_each() -> None:
    one = works(entry("a", title=BEES))[0][1]
    many = [(index, one) for index in range(3000)]
    assert sum(1 for _ in check_same_work(many)) == len(many) - 1


TITLES = st.sampled_from([BEES, BEES.replace("hum", "hmu"), f"{BEES} II", "Editorial"])
WORKS = st.lists(
    st.fixed_dictionaries(
        {
            "title": TITLES,
            "issued": st.sampled_from(["2023", "2024", "2020"]),
            "DOI": st.sampled_from(["", "10.5555/a", "10.5555/b"]),
            "author": st.sampled_from(["[Mei Chen]", "[Ada Okafor, Mei Chen]"]),
        }
    ),
    min_size=1,
    max_size=8,
)


@given(st.data())
def test_the_order_of_works_does_not_matter(data: st.DataObject) -> None:
    fields = data.draw(WORKS)
    listed = works(*(entry(f"w{i}", **each) for i, each in enumerate(fields)))
    ordered = [work for _, work in listed]
    assert clusters(ordered) == clusters(data.draw(st.permutations(ordered)))


def test_a_misspelt_title_is_held_against_the_same_work_in_any_order() -> None:
    title = "Why bees hum in B flat and wasps do not"
    misspelt = title.replace("hum", "hmu")
    one, other = (entry(f"w{i}", title=title, DOI=f"10.5555/{i}") for i in "ab")
    ordered = [work for _, work in works(one, other, entry("wc", title=misspelt))]
    expected = {frozenset({"wa", "wc"}), frozenset({"wb"})}
    assert clusters(ordered) == clusters(ordered[::-1]) == expected


def clusters(listed: list[Publication]) -> set[frozenset[str]]:
    """The ids of the works that are held to be one."""
    joined = Clusters(len(listed))
    for one in check_same_work(enumerate(listed)):
        (other,) = one.also
        joined.link(position(one.path), position(other))
    roots = [joined.root(place) for place in range(len(listed))]
    return {
        frozenset(
            work.id for work, own in zip(listed, roots, strict=True) if own == root
        )
        for root in roots
    }


def position(place: object) -> int:
    assert isinstance(place, DataPath)
    step = place.steps[0]
    assert isinstance(step, int)
    return step
