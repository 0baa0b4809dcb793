from __future__ import annotations

import pytest

from cvgen.bibliography.bibliography import Reference
from cvgen.document.block import Entry, Role
from cvgen.document.known_rows import KnownRows
from cvgen.model.text import CitationRun, RichText, Run, TextRun, literal


def reference(*details: Run) -> Reference:
    return Reference(
        work="chen",
        index=0,
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
