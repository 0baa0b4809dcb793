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


@pytest.mark.parametrize("text", ["", "{", "[1,]", "{'a': 1}", "nul", '"a'])
def test_what_is_no_json_is_refused_with_a_word(text: str) -> None:
    with pytest.raises(InvalidInput, match="the file is no JSON: "):
        read_json(source(text))


def test_no_nesting_is_too_deep_for_a_word() -> None:
    with pytest.raises(InvalidInput, match="the file is no JSON: "):
        read_json(source("[" * 100_000))
