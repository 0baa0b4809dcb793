"""Names are written in their shortest form."""

from __future__ import annotations

import pytest

from cvgen.importers.writing.name import write_name
from cvgen.loading.names import read_author
from cvgen.model.identifiers import Orcid
from cvgen.model.person import Author, AuthorRole, Name
from tests.support.nodes import plain


@pytest.mark.parametrize(
    "text",
    [
        "Ada Okafor",
        "Ludwig van Beethoven",
        "García Márquez, Ana",
        "van der Berg, Jan, Jr.",
        "Gogh, Vincent van",
        "Madonna",
        "李静",
    ],
)
def test_a_text_that_says_it_all_is_enough(text: str) -> None:
    assert plain(write_name(read_author(text), 1)) == text


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        (Name(literal="ATLAS"), {"literal": "ATLAS"}),
        (Name(family="A and B"), {"family": "A and B"}),
        (Name(family="A", native="陈"), {"family": "A", "native": "陈"}),
        (
            Author(
                family="A",
                is_self=True,
                orcid=Orcid("0000-0002-1825-0097"),
                roles=(AuthorRole.SENIOR,),
            ),
            {
                "family": "A",
                "self": "true",
                "orcid": "0000-0002-1825-0097",
                "roles": ["senior"],
            },
        ),
    ],
)
def test_what_no_text_says_is_a_mapping(name: Name, parts: object) -> None:
    assert plain(write_name(name, 1)) == parts
