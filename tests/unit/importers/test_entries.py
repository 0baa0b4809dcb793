"""Entries of sections, of what there is."""

from __future__ import annotations

import pytest

from cvgen.importers.draft import said
from cvgen.importers.entries import entry, escaped, section_id, slug, whole_profile
from tests.support.nodes import plain


def test_empty_texts_are_left_out() -> None:
    assert plain(entry(1, (("a", "b"), ("c", "")))) == {"a": "b"}


@pytest.mark.parametrize(
    ("text", "markup"),
    [("a  b\n c", "a b c"), ("*a*", "\\*a\\*"), ("[@x]", "\\[@x\\]"), ("", "")],
)
def test_nothing_in_a_plain_text_means_anything(text: str, markup: str) -> None:
    assert escaped(text) == markup


@pytest.mark.parametrize(
    ("title", "key"), [("Field work!", "field-work"), ("2024", "own"), ("", "own")]
)
def test_a_title_makes_a_key(title: str, key: str) -> None:
    assert slug(title, "own") == key


def test_a_profile_of_nothing_is_none() -> None:
    assert whole_profile((("name", None),), {"awards": []}) is None
    made = whole_profile((("name", said("A", 1)),), {"awards": [said("B", 1)]})
    assert made is not None
    assert plain(made) == {"name": "A", "awards": ["B"]}


@pytest.mark.parametrize(
    ("title", "found"),
    [("Skills", "own-skills"), ("Summary", "own-summary"), ("Projects", "projects")],
)
def test_a_section_of_its_own_is_none_that_cvgen_knows(title: str, found: str) -> None:
    assert section_id(title, "section") == found
