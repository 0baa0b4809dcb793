"""Data sets: where they are kept, which release, how large, under which licence."""

from __future__ import annotations

from tests.unit.document.rows import rows

ENTRY = """
datasets:
  - title: Loss surfaces
    repository: Zenodo
    version: "1.2"
    license: CC BY 4.0
    size: 1.2 TB
    doi: 10.1000/182
    date: 2024
"""


def test_a_data_set_says_where_it_is() -> None:
    assert rows(ENTRY) == [
        (
            "2024",
            "Loss surfaces, Zenodo, version 1.2, 1.2 TB, CC BY 4.0 licence",
            "doi:10.1000/182",
        )
    ]
