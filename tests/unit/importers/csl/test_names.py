"""CSL-JSON's names, and Crossref's."""

from __future__ import annotations

import pytest

from cvgen.importers.csl.names import read_csl_name
from cvgen.importers.draft import as_node
from cvgen.model.identifiers import Orcid
from cvgen.model.person import Author


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ({"family": "Okafor", "given": "Ada"}, Author(family="Okafor", given="Ada")),
        (
            {"family": "van der Berg", "given": "J."},
            Author(family="Berg", given="J.", non_dropping_particle="van der"),
        ),
        (
            {"family": "Berg", "non-dropping-particle": "van", "suffix": "Jr."},
            Author(family="Berg", non_dropping_particle="van", suffix="Jr."),
        ),
        (
            {"family": "Gogh", "given": "Vincent van"},
            Author(family="Gogh", given="Vincent", dropping_particle="van"),
        ),
        (
            "Gogh, Vincent van",
            Author(family="Gogh", given="Vincent", dropping_particle="van"),
        ),
        ({"literal": "ATLAS"}, Author(literal="ATLAS")),
        ({"name": "The Group", "sequence": "first"}, Author(literal="The Group")),
        ({"given": "Madonna"}, Author(family="Madonna")),
        ("Okafor, Ada", Author(family="Okafor", given="Ada")),
        ("Barnes and Noble", Author(literal="Barnes and Noble")),
        ({}, None),
        ("", None),
        (
            {"family": "A", "ORCID": "http://orcid.org/0000-0002-1825-0097"},
            Author(family="A", orcid=Orcid("0000-0002-1825-0097")),
        ),
        ({"family": "A", "ORCID": "nonsense"}, Author(family="A")),
    ],
)
def test_a_name_has_its_parts(value: object, name: Author | None) -> None:
    assert read_csl_name(as_node(value, 1)) == name
