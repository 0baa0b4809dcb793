"""JSON becomes nodes that know their lines."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.diagnostics import InvalidInput
from cvgen.importers.draft import as_node
from cvgen.importers.read_json import read_json
from cvgen.importers.tree import find
from cvgen.loading.node import Scalar
from tests.support.nodes import plain, source

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(value=VALUES)
def test_it_is_what_another_reader_reads(value: object) -> None:
    text = json.dumps(value, indent=1)
    assert plain(read_json(source(text))) == plain(as_node(json.loads(text), 1))


def test_a_value_knows_its_line() -> None:
    root = read_json(source('{"a": [1,\n\n {"b": "c"}],\n "d": "e\\nf"}'))
    found = find(root, "d")
    assert isinstance(found, Scalar)
    assert (found.text, found.line) == ("e\nf", 4)


TOO_SOON = "it ends before it is complete"


@pytest.mark.parametrize(
    ("text", "why", "place"),
    [
        ("", "it is empty", "1:1"),
        (" \n", "it is empty", "1:1"),
        ("{", TOO_SOON, "1:2"),
        ("[\n 1,\n {\n", TOO_SOON, "3:3"),
        ("nul", TOO_SOON, "1:4"),
        ('"a', TOO_SOON, "1:3"),
        ('[\n"a\n', TOO_SOON, "2:3"),
        ("[1,]", "trailing comma in array", "1:4"),
        ("{'a': 1}", "expected '\"'", "1:2"),
        ('{"ä":\n "ö" x}', "expected ',' or '}'", "2:6"),
    ],
)
def test_what_is_no_json_is_refused_with_the_reason_and_the_place(
    text: str, why: str, place: str
) -> None:
    with pytest.raises(InvalidInput) as caught:
        read_json(source(text))
    (found,) = caught.value.diagnostics
    assert found.message == f"the file is no JSON: {why}"
    assert str(found.location) == f"{source('').name}:{place}"


def test_no_nesting_is_too_deep_for_a_word_and_a_place() -> None:
    with pytest.raises(InvalidInput) as caught:
        read_json(source('["[",\n' + "[" * 100_000))
    (found,) = caught.value.diagnostics
    assert found.message == "the file is no JSON: it is nested too deep"
    assert str(found.location) == f"{source('').name}:2:100000"


def test_much_white_space_is_looked_through_once() -> None:
    with pytest.raises(InvalidInput) as caught:
        read_json(source("[" * 100_000 + " " * 100_000 + "\xa0"))
    (found,) = caught.value.diagnostics
    assert found.message == "the file is no JSON: it is nested too deep"
