"""Numbers in Zotero's "extra" become fields."""

from __future__ import annotations

import pytest

from cvgen.importers.csl.extra import take_extra
from cvgen.importers.foreign import Foreign
from cvgen.importers.tree import text_of
from tests.support.nodes import mapping


@pytest.mark.parametrize(
    ("fields", "left"),
    [
        (
            {"note": "PMID: 123\nSeen twice\npmcid: PMC7\nDOI: 10.1000/182"},
            {
                "note": "Seen twice",
                "PMID": "123",
                "PMCID": "PMC7",
                "DOI": "10.1000/182",
            },
        ),
        (
            {"DOI": "10.1000/X", "note": "DOI: 10.1000/x"},
            {"DOI": "10.1000/X", "note": ""},
        ),
        (
            {"DOI": "10.1000/1", "note": "DOI: 10.1000/2"},
            {"DOI": "10.1000/1", "note": "DOI: 10.1000/2"},
        ),
        ({"note": "The DOI: none"}, {"note": "The DOI: none"}),
        ({"note": "Status: to appear"}, {"note": "", "status": "forthcoming"}),
        ({"note": "status: R&R\nX"}, {"note": "X", "status": "revise-and-resubmit"}),
        ({"note": "Status: lost"}, {"note": "Status: lost"}),
        (
            {"status": "accepted", "note": "Status: in press"},
            {"status": "accepted", "note": "Status: in press"},
        ),
        ({"title": "T"}, {"title": "T"}),
    ],
)
def test_a_number_is_a_field_and_another_one_stays_in_the_note(
    fields: dict[str, str], left: dict[str, str]
) -> None:
    work = Foreign("z.json", "k", mapping(fields))
    take_extra(work)
    assert {key: text_of(node) for key, node in work.left.items()} == left
