"""Works are found by their ids as the loader reads them."""

from __future__ import annotations

import pytest

from cvgen.loading.nodes import parse
from cvgen.loading.report import Report
from cvgen.loading.source import SourceText
from cvgen.loading.work_places import work_places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("- id: a\n- ID: b\n- {title: none}\n- id: ' c '\n", {"a": 0, "b": 1, "c": 3}),
        ("- plain\n- id: [a]\n", {}),
        ("name: Mei Chen\nid: a\n", {}),
        ("", {}),
        ('- id: a\n- id: "b\\a"\n', {}),
    ],
    ids=["spellings", "no-ids", "no-list", "empty", "bad-character"],
)
def test_a_work_is_known_by_its_id(text: str, places: dict[str, int]) -> None:
    root = parse(Report(SourceText("works.yaml", text), "publications"))
    assert work_places(root) == places
