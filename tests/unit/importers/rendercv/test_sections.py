"""Entries of RenderCV's go where their keys say that they belong."""

from __future__ import annotations

import pytest

from cvgen.importers.draft import as_node
from cvgen.importers.rendercv.sections import Sections
from tests.support.nodes import plain


def sections(title: str, items: object) -> Sections:
    found = Sections("cv.yaml")
    found.add(title, as_node(items, 1))
    return found


def test_entries_of_one_section_may_belong_to_several() -> None:
    found = sections(
        "Life", [{"institution": "Poly"}, {"company": "Example"}, "Noise."]
    )
    assert {
        key: [plain(one) for one in ones] for key, ones in found.entries.items()
    } == {
        "education": [{"degree": "Studies", "organization": "Poly"}],
        "positions": [{"title": "Member of staff", "organization": "Example"}],
    }
    assert [plain(one) for one in found.own] == [
        {"id": "life", "title": "Life", "text": "Noise."}
    ]


def test_a_section_without_a_word_is_none() -> None:
    found = sections("Life", ["", " "])
    assert (found.own, found.entries, found.drafts) == ([], {}, [])


@pytest.mark.parametrize(
    ("written", "dates"),
    [
        ({"date": "2019 – 2021"}, {"start": "2019", "end": "2021"}),
        ({"date": "2019 to Present"}, {"start": "2019", "end": "present"}),
        ({"date": "2019"}, {"start": "2019", "end": "2019"}),
        ({"start_date": "2019"}, {"start": "2019", "end": "present"}),
        ({}, {}),
    ],
)
def test_dates_are_a_start_and_an_end(
    written: dict[str, str], dates: dict[str, str]
) -> None:
    found = sections("Life", [{"company": "Example", "position": "Clerk", **written}])
    (post,) = found.entries["positions"]
    assert plain(post) == {"title": "Clerk", "organization": "Example", **dates}


@pytest.mark.parametrize("key", ["bullet", "number", "reversed_number"])
def test_points_are_points(key: str) -> None:
    (own,) = sections("my_skills", [{key: "Patience"}]).own
    assert plain(own) == {
        "id": "my-skills",
        "title": "My skills",
        "bullets": ["Patience"],
    }


def test_what_nobody_takes_of_an_entry_is_said() -> None:
    found = sections("Camps", [{"name": "Camp", "weather": "fine"}])
    assert [one.message for one in found.findings] == [
        "`Camps`: `weather` has no home here: `fine`"
    ]


def test_a_date_that_is_not_needed_is_said() -> None:
    span = {"start_date": "2019", "end_date": "2020", "date": "long ago"}
    found = sections("work", [{"company": "Example", **span}])
    assert [one.message for one in found.findings] == [
        "`work`: `date` has no home here: `long ago`"
    ]
    found = sections("work", [{"company": "X", "date": "2019", "end_date": "2021"}])
    assert [one.message for one in found.findings] == [
        "`work`: `end_date` has no home here: `2021`"
    ]


def test_a_long_gap_in_a_date_is_looked_through_once() -> None:
    gap = "\N{NO-BREAK SPACE}" * 100_000
    entry = {"company": "Example", "position": "Fellow", "date": f"2019{gap}– 2021"}
    (found,) = sections("Life", [entry]).entries["positions"]
    assert plain(found) == {
        "title": "Fellow",
        "organization": "Example",
        "start": "2019",
        "end": "2021",
    }
