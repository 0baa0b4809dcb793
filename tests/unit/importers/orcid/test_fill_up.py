"""A work keeps what ORCID says, and has its authors from the record of its DOI."""

from __future__ import annotations

import pytest

from cvgen.importers.draft import Draft
from cvgen.importers.orcid.fill_up import fill_up
from tests.support.nodes import mapping, plain


@pytest.mark.parametrize("authors", [{}, {"author": ["Mei Chen"]}])
def test_authors_are_the_records_and_all_else_is_orcids(
    authors: dict[str, list[str]],
) -> None:
    mine = mapping({"title": "Noise", "DOI": "10.1000/182"})
    record = mapping({"title": "NOISE", "volume": "3", **authors})
    filled = fill_up(Draft("a", mine), Draft("b", record))
    assert filled.name == "a"
    assert filled.node.line == mine.line
    expected = {"title": "Noise", "volume": "3", "DOI": "10.1000/182", **authors}
    assert plain(filled.node) == expected
