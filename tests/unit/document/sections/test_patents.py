"""Patents: number, office, state and inventors."""

from __future__ import annotations

import pytest

from tests.unit.document.rows import rows


def test_a_patent_has_its_inventors_below_it() -> None:
    assert rows(
        "patents: [{title: Method, number: EP 1, office: EPO, status: granted, "
        "inventors: [Mei Chen, Ada Okafor], date: 2024}]"
    ) == [("2024", "Method, EP 1, EPO, granted", "Invented by Mei Chen and Ada Okafor")]


@pytest.mark.parametrize("status", ["filed", "granted", "licensed", "expired"])
def test_every_state_has_its_word(status: str) -> None:
    assert rows(f"patents: [{{title: M, status: {status}}}]") == [("", f"M, {status}")]
