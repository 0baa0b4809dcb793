"""An imported profile goes into the author's."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.diagnostics import InvalidInput
from cvgen.importers.bring_in_profile import ProfileOutcome, bring_in_profile
from cvgen.importers.draft import Imported
from cvgen.importers.resume.import_resume import import_resume
from tests.support.nodes import mapping, source

MINE = """\
name: Mei Chen   # as printed
headline: Statistician
contact:
  email: m@example.org

# posts
positions:
- title: Lecturer
  organization: Example University
  start: 2020
"""
RESUME = {
    "basics": {"name": "M. Chen", "label": "Listener", "phone": "+44 20 7946 0000"},
    "work": [
        {"position": "Lecturer", "name": "Example University", "startDate": "2020-01"},
        {"position": "Fellow", "name": "Academy", "startDate": "not a date"},
    ],
    "languages": [{"language": "German"}],
}


def brought(mine: str, resume: object = RESUME) -> ProfileOutcome:
    return bring_in_profile(import_resume(source(json.dumps(resume))), source(mine))


def test_what_is_missing_goes_in_and_all_else_stays() -> None:
    assert brought(MINE).text == (
        MINE.replace("m@example.org\n", "m@example.org\n  phone: +44 20 7946 0000\n")
        + "- title: Fellow\n  organization: Academy\n  end: present\n"
        + "\nlanguages:\n  - language: German\n"
    )


def test_a_name_that_is_refused_is_said_and_takes_nothing_with_it() -> None:
    basics = {"name": "Chen and Okafor", "phone": "+44 20 7946 0000"}
    found = brought("name: Mei Chen\n", {"basics": basics})
    assert found.text == "name: Mei Chen\n\ncontact:\n  phone: +44 20 7946 0000\n"
    (said,) = found.findings
    assert said.message == (
        "`the profile`: `name` is left out, `Chen and Okafor`: `Chen and Okafor` is "
        "not one person's name"
    )


def test_an_end_that_the_file_says_goes_in_and_one_that_is_guessed_does_not() -> None:
    post = {"title": "Lecturer", "organization": "Example University"}
    profile = mapping({"positions": [{**post, "end": "present"}]})
    imported = Imported(source=source(""), profile=profile)
    assert bring_in_profile(imported, source(MINE)).text == MINE + "  end: present\n"
    guessed = replace(imported, guessed=frozenset({("end", "present")}))
    assert bring_in_profile(guessed, source(MINE)).text == MINE
    new = bring_in_profile(guessed, source("name: Mei Chen\n")).text
    assert new.endswith("  end: present\n")


def test_what_differs_or_is_refused_is_said() -> None:
    found = brought(MINE)
    assert (found.count, found.known) == (3, 3)
    assert [one.message for one in found.findings] == [
        (
            "`the profile`: `positions.start` is left out, `not a date`: "
            "`not a date` is not a date"
        ),
        "`name` of the profile stays `Mei Chen`; here it is `M. Chen`",
        "`headline` of the profile stays `Statistician`; here it is `Listener`",
        "`start` of `Lecturer` in `positions` stays `2020`; here it is `2020-01`",
    ]


def test_a_second_import_changes_nothing() -> None:
    first = brought(MINE).text
    assert brought(first).text == first


def test_without_a_profile_it_is_the_first() -> None:
    assert brought("").text.startswith("name: M. Chen\n\nheadline: Listener\n")


def test_a_file_of_works_alone_leaves_the_profile_alone() -> None:
    imported = Imported(source=source(""), profile=None)
    assert bring_in_profile(imported, source("nonsense: [")).text == "nonsense: ["


def test_a_profile_with_faults_is_not_touched() -> None:
    with pytest.raises(InvalidInput, match="unknown key"):
        brought("name: A\nnosuch: b\n")


def test_a_profile_without_a_name_may_come_in() -> None:
    imported = Imported(source=source(""), profile=mapping({"headline": "A"}))
    assert bring_in_profile(imported, source(MINE)).count == 0
    assert bring_in_profile(imported, source("name: B\n")).text == (
        "name: B\n\nheadline: A\n"
    )


YEARS = st.sampled_from(["", "2015", "2016-05", "2020"])
WORDS = st.sampled_from(["", "Lecturer", "Fellow", "Poly", "# No: a"])
POSTS = st.lists(
    st.fixed_dictionaries(
        {
            "position": WORDS,
            "name": WORDS,
            "startDate": YEARS,
            "endDate": YEARS,
            "summary": WORDS,
            "url": st.sampled_from(["", "https://example.org"]),
        }
    ),
    max_size=5,
)


@given(first=POSTS, second=POSTS)
def test_any_posts_come_in_once_and_what_is_there_stays(
    first: list[dict[str, str]], second: list[dict[str, str]]
) -> None:
    one, other = (
        {"basics": {"name": "M. Chen"}, "work": work} for work in (first, second)
    )
    text = brought("name: Mei Chen\n", one).text
    both = brought(text, other).text
    assert set(text.splitlines()) <= set(both.splitlines())
    assert brought(both, other).text == both
    assert brought(both, other).count == 0
