"""Nodes of drafts know their lines, and findings their place."""

from __future__ import annotations

from cvgen.importers.draft import as_node, found, listed, no_home, part_read, said
from cvgen.loading.node import is_absent


def test_every_text_of_a_draft_is_one() -> None:
    assert not is_absent(said("null", 3))
    assert is_absent(as_node(None, 3))


def test_numbers_and_truth_are_words() -> None:
    node = as_node([True, False, 12, 1.5], 2)
    assert node == listed((said(text, 2) for text in ("true", "false", "12", "1.5")), 2)


def test_what_has_no_home_is_said_with_entry_field_and_value() -> None:
    one = no_home("x.bib", 3, "k", "file", "a.pdf")
    assert str(one.location) == "x.bib:3:1"
    assert one.message == "`k`: `file` has no home here: `a.pdf`"


def test_what_is_read_in_part_is_said_as_it_stands() -> None:
    fields = (("year", "c. 2021"), ("month", "13"))
    one = part_read("x.bib", 3, "k", fields, "2021")
    assert (one.code, str(one.location)) == ("no-home", "x.bib:3:1")
    assert one.message == "`k`: of `year: c. 2021` and `month: 13` only `2021` is read"
    assert str(found("code", "message", "x.bib").location) == "x.bib"
