"""Fields are taken one after the other; what is left has no home."""

from __future__ import annotations

import pytest

from cvgen.importers.bibtex.entry import Entry, Field
from cvgen.importers.bibtex.reader import Reader, verbatim
from tests.support.nodes import plain


def reader(**fields: str) -> Reader:
    known = {name: Field(text, 3) for name, text in fields.items()}
    return Reader("x.bib", Entry("misc", "k", 2, known))


def test_what_is_taken_is_not_left() -> None:
    found = reader(title="A", note="B")
    found.rich("title", "title")
    assert plain(found.values["title"]) == "A"
    assert found.left == {"note": Field("B", 3)}


@pytest.mark.parametrize(
    ("title", "whole"), [("A", "A: B"), ("Why?", "Why? B"), ("A:", "A: B")]
)
def test_a_subtitle_follows_its_title(title: str, whole: str) -> None:
    found = reader(title=title, subtitle="B")
    found.rich("title", "title")
    assert plain(found.values["title"]) == whole
    assert found.left == {}


def test_a_command_that_is_not_known_is_said_with_its_field_and_line() -> None:
    found = reader(note="\\foo{A}")
    found.rich("note", "note")
    (said,) = found.findings
    assert said.message == "`k`: what `\\foo` means in `note` is not known: left out"
    assert str(said.location) == "x.bib:3:1"


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("10.1007/a\\_b", "10.1007/a_b"),
        ("{10.1/x{\\_}y}", "10.1/x_y"),
        ("\\url{https://x.org/~a\\%20b}", "https://x.org/~a%20b"),
        ("https://x.org/\\textasciitilde{}a", "https://x.org/~a"),
    ],
)
def test_an_address_loses_its_escapes(written: str, text: str) -> None:
    assert verbatim(written) == text
