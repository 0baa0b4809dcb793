"""What a format loses of a work is found by reading it."""

from __future__ import annotations

from cvgen.exporters.references.residue import residues
from cvgen.importers.draft import Draft, Imported
from tests.support.nodes import mapping, plain, source, works

WORK = "- {id: a, title: A, author: [B C], issued: 2024, selected: true}"


def found(*drafts: object) -> list[object]:
    imported = Imported(
        source=source(""), drafts=tuple(Draft("a", mapping(one)) for one in drafts)
    )
    return [one and plain(one) for one in residues(works(WORK), imported)]


SAME = {
    "id": "a",
    "title": "A",
    "author": ["B C"],
    "issued": "2024",
    "selected": "true",
}


def test_of_the_same_there_is_none() -> None:
    assert found(SAME) == [None]


def test_what_differs_is_there_and_what_is_made_up_is_nothing() -> None:
    assert found({**SAME, "title": "B", "selected": "false", "volume": "3"}) == [
        {"title": "A", "selected": "true", "volume": ""}
    ]


def test_of_what_cannot_be_read_it_is_all() -> None:
    assert found({"id": "a"}) == [SAME]
