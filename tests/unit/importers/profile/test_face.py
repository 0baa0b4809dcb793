"""An entry is known by its words, its organisation and its dates."""

from __future__ import annotations

import pytest

from cvgen.importers.profile.face import face_of, name_of
from tests.support.nodes import mapping

POST = {"title": "Lecturer", "organization": "Poly"}


def is_one(mine: object, theirs: object) -> bool:
    one, other = face_of(mapping(mine)), face_of(mapping(theirs))
    assert one.is_that_of(other) is other.is_that_of(one)
    return one.is_that_of(other)


@pytest.mark.parametrize(
    ("theirs", "same"),
    [
        ({}, True),
        ({"title": "lecturer."}, True),
        ({"title": "Reader"}, False),
        ({"organization": "Elsewhere"}, False),
        ({"start": "2015-09", "end": "2020"}, True),
        ({"start": "2016"}, False),
        ({"end": "2018"}, True),
        ({"end": "2014"}, False),
        ({"start": "2018", "end": "2020"}, False),
    ],
)
def test_a_post_is_one_with_another(theirs: dict[str, str], *, same: bool) -> None:
    mine = {**POST, "start": "2015", "end": "2018"}
    assert is_one(mine, {**POST, **theirs}) is same


@pytest.mark.parametrize(
    ("theirs", "same"),
    [
        ({"organization": "Speculum"}, True),
        ({"organization": "Speculum", "kind": "editorial"}, False),
        ({"organization": "Speculum", "role": "Editor"}, False),
        ({"kind": "reviewing", "organization": "Elsewhere"}, False),
    ],
)
def test_an_office_may_be_silent_of_its_kind(
    theirs: dict[str, str], *, same: bool
) -> None:
    mine = {"kind": "reviewing", "organization": "Speculum", "years": "2017"}
    assert is_one(mine, theirs) is same


def test_a_referee_is_known_by_the_name_whatever_the_office() -> None:
    mine = {"name": "A. Okafor", "title": "Reader", "organization": "Poly"}
    assert is_one(mine, {"name": "A. Okafor"})
    assert not is_one(mine, {"name": "B. Okafor", "title": "Reader"})


def test_what_began_after_the_other_ended_is_another() -> None:
    assert not is_one({**POST, "end": "2015-03"}, {**POST, "start": "2015-05"})
    assert is_one({**POST, "end": "present"}, {**POST, "start": "2015-05"})


def test_an_entry_without_any_title_is_known_by_all_it_says() -> None:
    assert is_one({"items": ["C"]}, {"items": ["C."]})
    assert not is_one({"items": ["C"]}, {"items": ["C", "D"]})


@pytest.mark.parametrize(
    ("entry", "name"),
    [
        (POST, "Lecturer"),
        ({"organisation": "ICML", "role": "Reviewer"}, "ICML"),
        ({"items": ["C"]}, "items: C"),
    ],
)
def test_a_message_calls_it_by_its_title(entry: object, name: str) -> None:
    assert name_of(mapping(entry)) == name
