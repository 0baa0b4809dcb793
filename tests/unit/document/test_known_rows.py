from __future__ import annotations

from itertools import count

import pytest

from cvgen.bibliography.bibliography import Reference
from cvgen.document.block import Entry, Paragraph, Role
from cvgen.document.known_rows import KnownRows
from cvgen.model.text import CitationRun, RichText, Run, TextRun, literal
from tests.support.samples import theme


def reference(*details: Run) -> Reference:
    return Reference(
        work="chen",
        label="[1]",
        citation="[1]",
        badge=literal("2020"),
        title=literal("Floods"),
        authors=literal("Mei Chen"),
        details=RichText(details),
    )


def row() -> Entry:
    return Entry(node="row", role=Role.LIST_ITEM, label=(), body=())


def test_a_row_of_plain_words_is_made_once() -> None:
    rows, made = KnownRows(), list[Entry]()

    def make() -> Entry:
        made.append(row())
        return made[-1]

    for _ in range(3):
        rows.begin("premise")
        one = rows.get(reference(TextRun("Nature, 2020.")), "node", make)
        assert one is made[0]
    assert len(made) == 1


@pytest.mark.parametrize(
    "run", [CitationRun("other"), TextRun("as @other says")], ids=["cited", "bare id"]
)
def test_what_says_something_of_other_works_is_made_each_time(run: Run) -> None:
    rows, made = KnownRows(), list[Entry]()

    def make() -> Entry:
        made.append(row())
        return made[-1]

    for _ in range(2):
        rows.begin("premise")
        rows.get(reference(run), "node", make)
    assert len(made) == 2


def test_in_another_look_a_row_is_another() -> None:
    rows = KnownRows()
    rows.begin("modern")
    first = rows.get(reference(), "node", row)
    rows.begin("classic")
    assert rows.get(reference(), "node", row) is not first


def test_a_lasting_memory_knows_a_row_that_was_not_asked_for() -> None:
    rows = KnownRows(is_lasting=True)
    rows.begin("modern")
    first = rows.get(reference(), "node", row)
    for _ in range(3):
        rows.begin("modern")
    assert rows.get(reference(), "node", row) is first


def paragraph() -> Paragraph:
    return Paragraph(node="part", role=Role.P, runs=(), style=theme().body)


def test_a_part_of_the_same_words_is_made_once() -> None:
    rows = KnownRows()
    rows.begin("modern")
    first = rows.part("part", ("Floods", 0), paragraph, lambda: 0)
    assert rows.part("part", ("Floods", 0), paragraph, lambda: 0) is first
    assert rows.part("part", ("Floods", 1), paragraph, lambda: 0) is not first


def test_what_looked_up_facts_of_the_whole_is_made_each_time() -> None:
    rows, looked = KnownRows(), count()
    rows.begin("modern")
    rows.begin_contents("profile")
    first = rows.part("part", "words", paragraph, lambda: next(looked))
    assert rows.part("part", "words", paragraph, lambda: next(looked)) is not first
    made = rows.content("talks", lambda: (row(),), lambda: next(looked))
    again = rows.content("talks", lambda: (row(),), lambda: next(looked))
    assert again is not made
    once = rows.content("talks", lambda: (row(),), lambda: 0)
    assert rows.content("talks", lambda: (row(),), lambda: 0) is once
