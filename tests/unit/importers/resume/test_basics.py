"""Who a résumé is about, and places in it."""

from __future__ import annotations

import pytest

from cvgen.importers.draft import as_node
from cvgen.importers.foreign import Foreign
from cvgen.importers.resume.basics import read_basics, read_place
from tests.support.nodes import mapping, plain


@pytest.mark.parametrize(
    ("place", "line"),
    [
        ("Wien", "Wien"),
        ({"postalCode": "1010", "city": "Wien", "countryCode": "AT"}, "1010 Wien, AT"),
        ({"planet": "Earth"}, "planet: Earth"),
        (None, ""),
    ],
)
def test_a_place_is_a_line(place: object, line: str) -> None:
    assert read_place(as_node(place, 1) if place else None) == line


def test_an_account_is_known_by_its_register_in_any_case() -> None:
    profiles = [{"network": "Twitter", "url": "https://x.com/mc"}]
    basics = Foreign("r.json", "basics", mapping({"profiles": profiles}))
    fields = {key: node for key, node in read_basics(basics) if node is not None}
    assert plain(fields["identifiers"]) == {"x": "https://x.com/mc"}
    assert basics.findings == []
