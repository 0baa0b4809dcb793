"""A preprint becomes a part of its paper."""

from __future__ import annotations

import pytest

from cvgen.importers.merge.pair import preprint_of
from tests.support.nodes import plain, works


@pytest.mark.parametrize(
    ("fields", "preprint"),
    [
        (
            "arxiv: 2401.00001, DOI: 10.48550/arXiv.2401.00001, publisher: arXiv",
            {"arxiv": "2401.00001", "issued": "2024-01"},
        ),
        (
            "DOI: 10.1101/1, publisher: bioRxiv, URL: https://example.org",
            {"DOI": "10.1101/1", "server": "bioRxiv", "issued": "2024-01"},
        ),
        (
            "URL: https://example.org",
            {"URL": "https://example.org", "issued": "2024-01"},
        ),
    ],
)
def test_it_says_where_it_is_and_since_when(fields: str, preprint: object) -> None:
    (work,) = works(f"- {{id: a, title: A, author: [B], issued: 2024-01, {fields}}}")
    found = preprint_of(work)
    assert found is not None
    assert plain(found[1]) == preprint


def test_one_that_is_nowhere_is_none() -> None:
    (work,) = works("- {id: a, title: A, author: [B], issued: 2024}")
    assert preprint_of(work) is None
