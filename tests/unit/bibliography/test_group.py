"""Works fall into groups with titles; every work into one, and none is dropped."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.bibliography.bibliography import Bibliography
from cvgen.bibliography.group import WorkGroup, group_works
from cvgen.bibliography.work import OwnedWork
from cvgen.model.date import PartialDate
from cvgen.model.publication import Publication
from cvgen.model.selection import Group, GroupBy, Grouping
from cvgen.model.text import plain_text
from cvgen.model.work_type import Status, WorkType
from tests.support.samples import composed_bibliography, locale
from tests.unit.bibliography.works import BARE, OWNER, entry, listed, own, references

WORKS = (
    entry(
        "paper",
        type="article-journal",
        issued="2024-03",
        keyword="[Deep learning, theory]",
        lists="{dfg: category-a}",
    )
    + entry("talk", type="paper-conference", issued="2024-01", keyword="[theory]")
    + entry("solo", type="book", issued="2016", lists="{dfg: category-b}")
    + entry("part", type="chapter", issued="2015", keyword="[deep Learning]")
    + entry("coming", type="article-journal", issued="", status="under-review")
)


def groups(bibliography: Bibliography) -> list[tuple[str, str]]:
    """The titles of the groups with the ids of their works."""
    assert [one.message for one in bibliography.diagnostics] == []
    (found,) = bibliography.lists
    return [
        (plain_text(one.title), " ".join(each.work for each in one.references))
        for one in found.groups
        if one.title
    ]


@pytest.mark.parametrize(
    ("by", "found"),
    [
        (
            "type",
            [
                ("Books", "solo"),
                ("Chapters", "part"),
                ("Journal articles", "coming paper"),
                ("Conference papers", "talk"),
            ],
        ),
        (
            "year",
            [
                ("Forthcoming and in progress", "coming"),
                ("2024", "paper talk"),
                ("2016", "solo"),
                ("2015", "part"),
            ],
        ),
        ("status", [("Published", "paper talk solo part"), ("Under review", "coming")]),
        (
            "topic",
            [
                ("Deep learning", "paper part"),
                ("Theory", "talk"),
                ("Other", "coming solo"),
            ],
        ),
    ],
)
def test_works_are_grouped(by: str, found: list[tuple[str, str]]) -> None:
    assert groups(listed(WORKS, f"group: {{by: {by}}}")) == found


def test_a_named_list_groups_its_members() -> None:
    assert groups(listed(WORKS, "group: {by: list, list: dfg}")) == [
        ("Category A", "paper"),
        ("Category B", "solo"),
        ("Other", "coming talk part"),
    ]


def test_named_groups_come_first_under_their_own_titles_and_merge_values() -> None:
    choice = (
        "group: {by: type, groups: [{of: [chapter, book], title: In books}, "
        "paper-conference]}"
    )
    assert groups(listed(WORKS, choice)) == [
        ("In books", "solo part"),
        ("Conference papers", "talk"),
        ("Journal articles", "coming paper"),
    ]


def test_a_merged_group_without_a_title_has_the_words_of_its_values() -> None:
    choice = "group: {by: type, groups: [{of: [chapter, book]}]}"
    assert groups(listed(WORKS, choice))[0] == ("Chapters, Books", "solo part")


def test_a_work_of_several_topics_stands_under_one_that_is_named() -> None:
    choice = "group: {by: topic, groups: [theory]}"
    assert groups(listed(WORKS, choice))[0] == ("Theory", "paper talk")


def test_a_named_group_without_works_is_not_printed() -> None:
    choice = (
        "group: {by: type, groups: [report, book]}, select: {types: [book, chapter]}"
    )
    assert groups(listed(WORKS, choice)) == [("Books", "solo"), ("Chapters", "part")]


@pytest.mark.parametrize("by", ["type", "year", "status", "topic"])
def test_a_group_that_stands_alone_has_no_title(by: str) -> None:
    (found,) = listed(
        WORKS, f"group: {{by: {by}, groups: []}}, select: {{ids: paper}}"
    ).lists
    (only,) = found.groups
    assert (only.title, [one.work for one in only.references]) == (None, ["paper"])


def test_a_group_that_stands_alone_keeps_a_title_of_its_own() -> None:
    choice = (
        "group: {by: type, groups: [{of: book, title: Monographs}]}, "
        "select: {types: book}"
    )
    assert groups(listed(WORKS, choice)) == [("Monographs", "solo")]


@pytest.mark.parametrize(
    ("sort", "years"),
    [
        ("issued", ["2015", "2016", "2024", "Forthcoming and in progress"]),
        ("-issued", ["Forthcoming and in progress", "2024", "2016", "2015"]),
        ("title", ["Forthcoming and in progress", "2024", "2016", "2015"]),
        ("[issued, title]", ["2015", "2016", "2024", "Forthcoming and in progress"]),
    ],
)
def test_years_rise_where_the_works_do_and_fall_else(
    sort: str, years: list[str]
) -> None:
    found = groups(listed(WORKS, f"group: {{by: year}}, sort: {sort}"))
    assert [title for title, _ in found] == years


@pytest.mark.parametrize(
    ("keyword", "title"),
    [
        ("deep learning", "Deep learning"),
        ("meta-learning", "Meta-learning"),
        ("COVID-19", "COVID-19"),
        ("mRNA vaccines", "mRNA vaccines"),
        ("van der Waals forces", "Van der Waals forces"),
        ("d'Arcy flow", "D'Arcy flow"),
        ("l’amour", "L’amour"),
        ("p53", "p53"),
        ("深度学习", "深度学习"),
    ],
)
def test_a_topic_keeps_its_spelling_but_for_a_capital(keyword: str, title: str) -> None:
    works = entry("a", keyword=f"[{keyword}]") + entry("b")
    assert groups(listed(works, "group: {by: topic}"))[0] == (title, "a")


def test_the_words_are_those_of_the_locale() -> None:
    variant = "language: de\nsections: [{section: publications, group: {by: year}}]"
    assert groups(composed_bibliography(OWNER, WORKS, variant))[0][0] != (
        "Forthcoming and in progress"
    )


def test_a_list_that_is_not_grouped_is_one_group_without_a_title() -> None:
    assert group_works([own()], None, locale()) == [WorkGroup(None, (own(),))]
    assert group_works([], None, locale()) == []


ANY_WORK = st.builds(
    replace,
    st.just(BARE),
    type=st.sampled_from(WorkType),
    status=st.none() | st.sampled_from(Status),
    issued=st.none() | st.builds(PartialDate, st.integers(1900, 2100)),
    keyword=st.lists(st.sampled_from(["a", "A", "b", "c d"])).map(tuple),
)
ANY_GROUPING = st.builds(
    Grouping,
    by=st.sampled_from(GroupBy),
    groups=st.lists(
        st.builds(
            Group,
            of=st.lists(
                st.sampled_from(["a", "book", "2024", "under-review"]), min_size=1
            ).map(tuple),
        ),
        max_size=3,
    ).map(tuple),
)


@pytest.mark.property
@given(st.lists(ANY_WORK, max_size=9), ANY_GROUPING)
def test_every_work_is_in_one_group_in_its_order(
    works: list[Publication], grouping: Grouping
) -> None:
    owned = [
        OwnedWork(replace(work, id=f"w{place}"), 1) for place, work in enumerate(works)
    ]
    found = group_works(owned, _sensible(grouping), locale())
    grouped = [one for group in found for one in group.works]
    assert sorted(grouped, key=owned.index) == owned
    for group in found:
        assert group.works
        assert group.title or len(found) == 1
        assert list(group.works) == sorted(group.works, key=owned.index)


def _sensible(grouping: Grouping) -> Grouping:
    """The grouping with such values only as it can be grouped by, none twice."""
    known = {
        GroupBy.TYPE: {"book"},
        GroupBy.YEAR: {"2024"},
        GroupBy.STATUS: {"under-review"},
        GroupBy.TOPIC: {"a"},
        GroupBy.LIST: {"a"},
    }[grouping.by]
    kept = (tuple(known.intersection(group.of)) for group in grouping.groups)
    return replace(grouping, groups=tuple(Group(of=of) for of in kept if of)[:1])


def details(choice: str) -> list[str]:
    """What is said of three works without a genre, in their order."""
    works = entry("data", type="dataset") + entry("tool", type="software")
    (found,) = listed(works + entry("draft", type="book"), choice).lists
    return [
        plain_text(one.details) for group in found.groups for one in group.references
    ]


def test_a_head_that_tells_the_type_spares_the_word_for_it() -> None:
    assert details("") == ["Dataset, 2024.", "Software, 2024.", ""]
    assert details("group: {by: type}") == ["", "", ""]
    merged = "group: {by: type, groups: [{of: [dataset, software], title: Data}]}"
    assert details(merged) == ["Dataset, 2024.", "Software, 2024.", ""]
    assert details("title: Data, select: {types: dataset}") == [""]
    assert details("select: {types: dataset}") == ["Dataset, 2024."]


def test_a_head_that_does_not_tell_the_type_leaves_the_word_for_it() -> None:
    own = "select: {types: dataset}"
    assert details(f"title: Outputs, {own}") == ["Dataset, 2024."]
    assert details(f"title: Outputs, part: Data, {own}") == [""]
    titled = "group: {by: type, groups: [{of: dataset, title: Outputs}]}"
    assert details(titled) == ["Dataset, 2024.", "", ""]


PAPERS = (
    entry("pre", type="article")
    + entry("draft", type="report", genre="Working Paper")
    + entry("told", type="report", genre="Technical report")
    + entry("plain", type="report")
)


def test_a_working_paper_stands_with_the_working_papers() -> None:
    assert groups(listed(PAPERS, "group: {by: type}")) == [
        ("Preprints and working papers", "pre draft"),
        ("Reports", "told plain"),
    ]


def test_a_working_paper_is_a_report_where_only_those_are_named() -> None:
    assert groups(listed(PAPERS, "group: {by: type, groups: [report]}")) == [
        ("Reports", "draft told plain"),
        ("Preprints and working papers", "pre"),
    ]


def test_a_working_paper_says_what_it_is_and_has_its_groups_letters() -> None:
    choice, numbering = "group: {by: type}", "numbering: {scheme: per-type}"
    found = references(listed(PAPERS, choice, numbering))
    assert [one.label for one in found] == ["[P1]", "[P2]", "[R1]", "[R2]"]
    assert plain_text(found[1].details) == "Working Paper, 2024."


def test_a_head_that_is_the_state_of_a_work_spares_it_there() -> None:
    works = entry("soon", issued="", status="accepted", type="book")
    works += entry("away", issued="", status="submitted", type="book")

    def said(choice: str) -> list[str]:
        (found,) = listed(works, choice).lists
        return [
            plain_text(one.details)
            for group in found.groups
            for one in group.references
        ]

    assert said("group: {by: status}") == ["", ""]
    titled = "title: Books, select: {types: book}, group: {by: status}"
    assert said(titled) == ["", ""]
    own = "group: {by: status, groups: [{of: submitted, title: In the pipeline}]}"
    assert said(own) == ["Submitted.", ""]
    merged = "group: {by: status, groups: [{of: [accepted, submitted], title: New}]}"
    assert said(merged) == ["Accepted.", "Submitted."]
    assert said("group: {by: year}") == ["Accepted.", "Submitted."]


def test_a_list_that_has_a_letter_for_its_name_has_a_capital() -> None:
    works = entry("a", lists="{dfg: category-a}") + entry("b", lists="{dfg: b-list}")
    found = groups(listed(works, "group: {by: list, list: dfg}"))
    assert found == [("B list", "b"), ("Category A", "a")]
