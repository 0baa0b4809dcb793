"""Nodes are written as an author would write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from cvgen.importers.draft import mapped, said
from cvgen.importers.yaml.emit import as_data, emit, plain_numbers
from cvgen.loading.node import Scalar
from cvgen.loading.nodes import parse
from cvgen.loading.report import Report
from tests.support.nodes import mapping, plain, source

CHARACTERS = st.characters(
    exclude_categories=["Cc", "Cs", "Cn"], exclude_characters="\ufeff"
)


def test_lists_are_indented_and_numbers_are_plain() -> None:
    node = mapping({"author": ["A B", "C: D"], "issued": "2024-05", "volume": "012"})
    assert emit(node) == (
        'author:\n  - A B\n  - "C: D"\nissued: 2024-05\nvolume: "012"\n'
    )


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("2024", "2024"),
        ("2024-05-09", "2024-05-09"),
        ("101-118", "101-118"),
        ("2401.10000", '"2401.10000"'),
        ("No", '"No"'),
        ("null", '"null"'),
        ("~", '"~"'),
        ("12:30", '"12:30"'),
        ("1e5", '"1e5"'),
        ("0x1F", '"0x1F"'),
        ("", '""'),
        ("a #b", '"a #b"'),
        ("*a*", '"*a*"'),
        ('It\'s "so"', 'It\'s "so"'),
        ("10.1000/182", "10.1000/182"),
        ("https://example.org/a#b", "https://example.org/a#b"),
    ],
)
def test_quotes_stand_where_a_text_would_be_something_else(
    text: str, written: str
) -> None:
    assert emit(mapped((("x", said(text, 1)),), 1)) == f"x: {written}\n"


def test_several_lines_stay_lines() -> None:
    assert emit(mapping({"x": "a\n\nb"})) == "x: |-\n  a\n\n  b\n"


@given(
    text=st.text(
        CHARACTERS | st.sampled_from("\n\t :#-'\"{}[]&*!|>%@`\\~"), max_size=40
    )
)
def test_what_is_written_is_read(text: str) -> None:
    report = Report(source(emit(mapping({"x": [text]}))), "publications")
    root = parse(report)
    assert root is not None
    assert not report.problems
    assert plain(root) == {"x": [text]}


def test_no_text_is_ever_absent() -> None:
    root = parse(Report(source(emit(mapping({"x": "null"}))), "publications"))
    assert root is not None
    (value,) = getattr(root, "values")  # noqa: B009 - a union has no such field
    assert isinstance(value, Scalar)
    assert value.style == '"'


def test_a_round_trip_writes_numbers_plainly_too() -> None:
    yaml = YAML()
    plain_numbers(yaml)
    assert as_data(mapping({"a": ["2024"]})) == {"a": ["2024"]}


def test_a_long_number_that_is_none_is_looked_through_once() -> None:
    digits = "1" * 100_000
    assert emit(mapping({"a": f"{digits}x"})) == f"a: {digits}x\n"
    assert emit(mapping({"a": f"{digits}e5"})) == f'a: "{digits}e5"\n'
