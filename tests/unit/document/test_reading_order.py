"""A document is read paragraph by paragraph, what is side by side one after another."""

from __future__ import annotations

import pytest

from cvgen.document.reading_order import reading_order
from tests.support.samples import composed_document
from tests.unit.bibliography.works import entry


@pytest.mark.parametrize(
    ("profile", "nodes"),
    [
        pytest.param(
            "contact: {email: m@example.edu}",
            ["letterhead/contact/0"],
            id="the name before how to reach it",
        ),
        pytest.param(
            "summary: |\n  a\n\n  b\n",
            ["summary/head", "summary/0", "summary/1"],
            id="a head before its paragraphs",
        ),
        pytest.param(
            "positions: [{title: Lecturer, start: 2020}]",
            ["positions/head", "positions/0/label", "positions/0/line/0"],
            id="a label before the body",
        ),
        pytest.param(
            "positions: [{title: Lecturer}]",
            ["positions/head", "positions/0/line/0"],
            id="a body without a label",
        ),
        pytest.param(
            "talks: [{title: T, kind: keynote}]",
            ["talks/head", "talks/keynote/head", "talks/0/line/0"],
            id="the head of a group before its entries",
        ),
    ],
)
def test_a_profile_is_read_in_order(profile: str, nodes: list[str]) -> None:
    document = composed_document(f"name: Mei Chen\n{profile}")
    assert list(reading_order(document)) == ["letterhead/name", *nodes]


def test_the_parts_of_a_reference_are_read_in_order() -> None:
    document = composed_document("name: Mei Chen", entry("w"))
    assert list(reading_order(document))[1:] == [
        "publications/head",
        "publications/[w]/number",
        "publications/[w]/badge",
        "publications/[w]/title",
        "publications/[w]/authors",
    ]
