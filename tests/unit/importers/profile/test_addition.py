"""What is added to a profile is at its path, and all else is as it was."""

from __future__ import annotations

import pytest

from cvgen.importers.profile.addition import Addition, Path, added_to, fields_of
from cvgen.importers.tree import find
from cvgen.loading.node import Node
from tests.support.nodes import mapping, plain

FIRST = {"title": "B"}
MINE = {"name": "A", "awards": [FIRST, {"Title": "C", "url": ""}]}


def node(value: object) -> Node:
    found = find(mapping({"x": value}), "x")
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("path", "value", "wanted"),
    [
        (("headline",), "D", {**MINE, "headline": "D"}),
        (
            ("awards",),
            [{"title": "D"}],
            {**MINE, "awards": [FIRST, {"Title": "C", "url": ""}, {"title": "D"}]},
        ),
        (
            ("awards", 1),
            {"date": "1"},
            {**MINE, "awards": [FIRST, {"Title": "C", "url": "", "date": "1"}]},
        ),
        (
            ("awards", 1, "url"),
            "u",
            {**MINE, "awards": [FIRST, {"Title": "C", "url": "u"}]},
        ),
    ],
)
def test_it_is_where_it_should_be(path: Path, value: object, wanted: object) -> None:
    addition = Addition(path, node(value), is_new=False)
    found = added_to(mapping(MINE), [addition])
    assert found is not None
    assert plain(found) == wanted


def test_without_a_profile_it_is_the_first_that_it_says() -> None:
    found = added_to(None, [Addition(("name",), node("A"), is_new=True)])
    assert found is not None
    assert plain(found) == {"name": "A"}
    assert added_to(None, []) is None


@pytest.mark.parametrize(
    ("path", "value", "count", "is_new"),
    [
        (("name",), {"family": "A", "given": "B"}, 1, True),
        (("contact",), {"email": "a", "phone": "b"}, 2, True),
        (("awards", 0), {"date": "1", "url": "u"}, 2, False),
        (("awards",), [{"title": "A"}, {"title": "B"}], 2, True),
        (("headline",), "A", 1, False),
    ],
)
def test_fields_and_entries_are_counted(
    path: Path, value: object, count: int, *, is_new: bool
) -> None:
    assert Addition(path, node(value), is_new).count == count


def test_fields_have_their_own_names() -> None:
    entry = mapping({"Organisation": "A", "container_title": "B", "year": "2"})
    assert list(fields_of(entry)) == ["organization", "container-title", "year"]
