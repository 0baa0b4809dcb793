"""The steps of the phase together: every work once, in order, under one number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.bibliography.compose import compose_bibliography
from cvgen.loading.names import read_author, read_name
from cvgen.model.cv import Cv
from cvgen.model.date import PartialDate
from cvgen.model.profile import Profile
from cvgen.model.publication import Publication
from cvgen.model.text import TextRun, literal, plain_text
from cvgen.model.variant import Variant
from tests.support.samples import composed_bibliography, locale
from tests.unit.bibliography.works import OWNER, entry, ids, labels, references

DATES = st.none() | st.builds(PartialDate, st.integers(1000, 2999), st.integers(0, 12))


def test_works_are_numbered_the_newest_first() -> None:
    works = entry("old", issued="2020") + entry("new")
    assert labels(composed_bibliography(OWNER, works)) == {"new": "[1]", "old": "[2]"}


def test_a_reference_is_the_same_wherever_its_work_stands_in_the_file() -> None:
    old, new = entry("a", issued="2020"), entry("b")
    found = references(composed_bibliography(OWNER, old + new))
    assert [one.work for one in found] == ["b", "a"]
    assert references(composed_bibliography(OWNER, new + old)) == found


def test_a_year_is_not_said_again_under_its_head() -> None:
    works = entry("a") + entry("b", issued="2023", container_title_short="ICML")
    sections = "sections: [{section: publications, group: {by: year%s}}]"
    found = references(composed_bibliography(OWNER, works, sections % ""))
    assert [plain_text(one.badge) for one in found] == ["", "ICML 2023"]
    own = ", groups: [{of: [2023, 2024], title: Now}]"
    found = references(composed_bibliography(OWNER, works, sections % own))
    assert [plain_text(one.badge) for one in found] == ["2024", "ICML 2023"]


def test_a_group_alone_has_no_head_and_its_works_have_their_year() -> None:
    grouped = "sections: [{section: publications, group: {by: year}}]"
    found = references(composed_bibliography(OWNER, entry("a"), grouped))
    assert [plain_text(one.badge) for one in found] == ["2024"]


def test_the_owner_is_marked_in_each_work() -> None:
    works = entry("a") + entry("b", author='["Chen, Mei"]')
    composed = composed_bibliography(OWNER, works)
    for reference in references(composed):
        assert reference.authors.runs[-1] == TextRun("Mei Chen", strong=True)
    assert composed.diagnostics == ()


def test_works_without_the_owner_are_all_said_and_still_printed() -> None:
    works = entry("a", author="[Ada Okafor]") + entry("b", author="[Ada Okafor]")
    composed = composed_bibliography(OWNER, works)
    assert [str(one.path) for one in composed.diagnostics] == [
        "publications[0].author",
        "publications[1].author",
    ]
    assert len(references(composed)) == 2


def test_without_works_there_is_nothing_to_say() -> None:
    composed = composed_bibliography(OWNER, "[]")
    assert (references(composed), composed.diagnostics) == ([], ())


def test_several_lists_are_each_numbered_from_one() -> None:
    works = "".join(entry(key, selected=chosen) for key, chosen in CHOSEN.items())
    found = composed_bibliography(OWNER, works, TWO_LISTS).lists
    assert [[one.label for one in each.references()] for each in found] == [
        ["[1]", "[2]"],
        ["[1]"],
    ]


CHOSEN = {"a": "true", "b": "", "c": "true"}
TWO_LISTS = """
sections:
  - {section: publications, select: {selected: true}}
  - {section: publications, select: {selected: false}}
"""


def test_a_list_knows_whether_all_its_works_are_chosen_ones() -> None:
    works = "".join(entry(key, selected=chosen) for key, chosen in CHOSEN.items())
    lists = composed_bibliography(OWNER, works, TWO_LISTS).lists
    assert [one.all_selected for one in lists] == [True, False]


def test_a_mark_is_explained_once_under_the_first_list_that_has_it() -> None:
    marked = "[{literal: Okafor, roles: advisee}, Mei Chen]"
    works = "".join(
        entry(key, selected=chosen, author=marked) for key, chosen in CHOSEN.items()
    )
    legends = [
        plain_text(one.legend)
        for one in composed_bibliography(OWNER, works, TWO_LISTS).lists
    ]
    assert legends == ["‡\N{NO-BREAK SPACE}supervised by me", ""]


def test_counts_are_of_all_works_whatever_is_listed() -> None:
    works = entry("a") + entry("b") + entry("c", issued="", status="submitted")
    variant = "sections: [{section: publications, select: {ids: a}}]"
    composed = composed_bibliography(OWNER, works, variant)
    assert ids(composed) == ["a"]
    assert composed.counts.number("total") == 2
    assert composed.works == ("a", "b", "c")


def test_what_is_shown_of_each_work_is_a_choice() -> None:
    work = entry("a", note="A note.", keyword="[minima]")
    texts = [
        plain_text(references(composed_bibliography(OWNER, work, variant))[0].details)
        for variant in ("{}", "hide: note", "show: keywords\nhide: note")
    ]
    assert texts == ["A note.", "", "Keywords: minima."]


@pytest.mark.property
@given(st.lists(DATES, max_size=30))
def test_every_work_is_listed_once(dates: list[PartialDate | None]) -> None:
    people = (read_author("Ada Okafor"), read_author("Mei Chen"))
    works = tuple(
        Publication(id=f"w{i}", title=literal(f"w{i}"), author=people, issued=date)
        for i, date in enumerate(dates)
    )
    cv = Cv(profile=Profile(name=read_name("Mei Chen")), publications=works)
    found = references(compose_bibliography(cv, Variant(), locale()))
    assert [one.label for one in found] == [f"[{n + 1}]" for n in range(len(works))]
    assert sorted(one.work for one in found) == sorted(one.id for one in works)
    assert all(plain_text(one.title) == one.work for one in found)


def test_a_family_name_of_two_words_is_whole_wherever_it_is_written() -> None:
    profile = 'name: "Valcárcel Ibáñez, Inés"'
    works = (
        entry("a", author="[Inés Valcárcel Ibáñez, Ada Okafor]")
        + entry("b", author='["Valcárcel Ibáñez, Inés", Ada Okafor]')
        + entry("c", author="[Mei Lund, Inés Valcárcel Ibáñez]")
    )
    variant = """
        authors: {given: initials, order: family-first}
        sections: [{section: publications, sort: author}]
    """
    found = references(composed_bibliography(profile, works, variant))
    names = [
        plain_text(one.authors).replace("\N{NO-BREAK SPACE}", " ") for one in found
    ]
    assert names == [
        "Lund, M. and Valcárcel Ibáñez, I.",
        "Valcárcel Ibáñez, I. and Okafor, A.",
        "Valcárcel Ibáñez, I. and Okafor, A.",
    ]
