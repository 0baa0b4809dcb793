"""What is at the end of a path, or nothing."""

from __future__ import annotations

from cvgen.importers.tree import find, items_of, line_of, pairs_of, text_of, words_of
from tests.support.nodes import mapping

TREE = mapping({"a": {"b": " text "}, "c": [1, {"d": "e"}], "f": None})


def test_a_path_leads_to_a_text_or_to_nothing() -> None:
    assert text_of(TREE, "a", "b") == "text"
    assert text_of(TREE, "a", "nosuch", "b") == ""
    assert text_of(TREE, "c") == ""
    assert find(TREE, "nosuch") is None
    assert line_of(find(TREE, "a")) == 1
    assert line_of(None) == 0


def test_what_is_no_list_is_its_only_item() -> None:
    assert len(items_of(TREE, "c")) == 2
    assert len(items_of(TREE, "a")) == 1
    assert items_of(TREE, "nosuch") == ()


def test_all_that_a_node_says_is_shown() -> None:
    assert [key for key, _ in pairs_of(TREE)] == ["a", "c", "f"]
    assert words_of(TREE) == "a: b:  text , c: 1; d: e"
    assert words_of(None) == ""
