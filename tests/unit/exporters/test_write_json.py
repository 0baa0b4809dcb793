"""Nodes become JSON."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from cvgen.exporters.write_json import as_json, write_json
from cvgen.importers.draft import listed, mapped, said
from cvgen.importers.read_json import read_json
from cvgen.loading.node import Scalar
from tests.support.nodes import mapping, plain, source


def test_plain_scalars_are_numbers_or_nothing() -> None:
    node = listed((Scalar("12", 1, 1), Scalar("", 1, 1), said("12", 1)), 1)
    assert as_json(node) == [12, None, "12"]


def test_an_indent_of_nothing_is_one_line() -> None:
    node = mapped((("a", said("b\nc", 1)),), 1)
    assert write_json(node, indent=0) == '{"a":"b\\nc"}'
    assert json.loads(write_json(node)) == {"a": "b\nc"}


@given(value=st.dictionaries(st.text(), st.text() | st.lists(st.text())))
def test_what_is_written_is_read(value: object) -> None:
    assert plain(read_json(source(write_json(mapping(value))))) == plain(mapping(value))
