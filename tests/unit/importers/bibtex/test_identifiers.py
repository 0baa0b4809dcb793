"""Identifiers are found in whatever field they stand in, and each is taken once."""

from __future__ import annotations

import pytest

from tests.support.nodes import bibtex


@pytest.mark.parametrize(
    ("fields", "key", "value"),
    [
        ("link={https://x.org/1}", "URL", "https://x.org/1"),
        ("ee={https://doi.org/10.1000/182}", "DOI", "10.1000/182"),
        ("eprint={12345678}, eprinttype={pubmed}", "PMID", "12345678"),
        ("isbn={9780306406157, 0306406152}", "ISBN", ["9780306406157", "0306406152"]),
        ("issn={0317-8471}", "ISSN", "0317-8471"),
        (
            "journal={J}, eprint={2401.00001}, archiveprefix={arXiv}",
            "preprint",
            {"arxiv": "2401.00001"},
        ),
    ],
)
def test_an_identifier_is_one_wherever_it_stands(
    fields: str, key: str, value: object
) -> None:
    (work,), said = bibtex(f"@article{{k, title={{A}}, {fields}}}")
    assert isinstance(work, dict)
    assert work[key] == value
    assert said == []


def test_one_address_is_kept_and_the_dois_own_is_none() -> None:
    (work,), said = bibtex(
        "@misc{k, doi={10.1000/A}, url={http://dx.doi.org/10.1000/a https://x.org/1 "
        "https://x.org/2}}"
    )
    assert work == {
        "id": "k",
        "type": "document",
        "DOI": "10.1000/A",
        "URL": "https://x.org/1",
    }
    assert said == ["`k`: `url` has no home here: `https://x.org/2`"]
