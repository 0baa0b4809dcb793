"""What lines cannot be put into goes through a round trip."""

from __future__ import annotations

import pytest

from cvgen.diagnostics import InvalidInput
from cvgen.importers.merge.merge import Change
from cvgen.importers.profile.addition import Addition
from cvgen.importers.tree import pairs_of
from cvgen.importers.yaml.round_trip import rewrite, rewrite_profile
from tests.support.nodes import mapping


def test_remarks_order_and_quotes_stay() -> None:
    text = "[{id: a, title: 'A', DOI: 10.1/x}]   # remark\n"
    change = Change(0, tuple(pairs_of(mapping({"volume": "3"}))), ("DOI",))
    found = rewrite(text, [change], [mapping({"id": "b", "title": "B"})])
    assert found == "[{id: a, title: 'A', volume: 3}, {id: b, title: B}] # remark\n"


def test_a_profile_keeps_its_spelling() -> None:
    text = "Contact: {email: a@example.org}   # remark\n"
    addition = Addition(("contact",), mapping({"phone": "12"}), is_new=False)
    found = rewrite_profile(text, [addition])
    assert found == "Contact: {email: a@example.org, phone: 12} # remark\n"


UNCHANGEABLE = "the file cannot be changed in place"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[", UNCHANGEABLE),
        ("[a: b", UNCHANGEABLE),
        ("a: b", "the publications are no list"),
    ],
)
def test_works_that_it_cannot_read_are_refused(text: str, why: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        rewrite(text, [], [])
    assert [one.message for one in caught.value.diagnostics] == [why]


def test_a_profile_that_is_none_is_refused() -> None:
    with pytest.raises(InvalidInput) as caught:
        rewrite_profile("[]", [])
    assert [one.message for one in caught.value.diagnostics] == [
        "the profile is no mapping"
    ]
