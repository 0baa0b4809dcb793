"""Of works of one title the one is meant that nothing tells apart."""

from __future__ import annotations

import pytest

from cvgen.importers.merge.sought import Sought
from cvgen.importers.tree import pairs_of
from cvgen.loading.load import load_publications
from cvgen.loading.report import Report
from tests.support.nodes import mapping, source

TEXT = """\
- {id: online, title: Of floods and of droughts, author: [Mei Chen], issued: 2023,
   container-title: J}
- {id: print, title: Of floods and of droughts, author: [Mei Chen], issued: 2024,
   container-title: J, DOI: 10.5555/x}
- {id: talk, type: speech, title: Of floods and of droughts, author: [Mei Chen],
   issued: 2024}
"""


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"issued": "2023-05"}, "online"),
        ({"issued": "2024", "container-title": "J"}, "print"),
        ({"issued": "2024"}, "talk"),
        ({"issued": "2022"}, "online"),
        ({"issued": "2024", "container-title": "J", "DOI": "10.5555/y"}, "talk"),
        ({"issued": "2021"}, None),
    ],
)
def test_year_and_place_tell(fields: dict[str, str], name: str | None) -> None:
    works = load_publications(Report(source(TEXT), "publications"))
    found = Sought.of(dict(pairs_of(mapping(fields)))).best(works)
    assert (found.id if found else None) == name
