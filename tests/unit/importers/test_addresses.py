"""Addresses that are numbers of works."""

from __future__ import annotations

import pytest

from cvgen.importers.addresses import read_address


@pytest.mark.parametrize(
    ("address", "field"),
    [
        ("https://doi.org/10.1000/182", ("DOI", "10.1000/182")),
        ("https://arxiv.org/pdf/2401.00001v2.pdf", ("arxiv", "2401.00001v2")),
        ("https://www.arxiv.org/abs/2401.00001/", ("arxiv", "2401.00001")),
        (
            "https://arxiv.org/abs/2401.00001?context=cs",
            ("URL", "https://arxiv.org/abs/2401.00001?context=cs"),
        ),
        ("https://arxiv.org/abs/floods", ("URL", "https://arxiv.org/abs/floods")),
        ("https://example.org/a", ("URL", "https://example.org/a")),
        ("10.1000/182", ("URL", "10.1000/182")),
        ("", ("URL", "")),
    ],
)
def test_an_address_is_a_number_if_it_holds_one(
    address: str, field: tuple[str, str]
) -> None:
    assert read_address(address) == field
