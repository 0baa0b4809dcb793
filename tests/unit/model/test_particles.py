"""Small words before a family name are its particle."""

from __future__ import annotations

import pytest

from cvgen.model.particles import part_particle


@pytest.mark.parametrize(
    ("family", "parts"),
    [
        ("van der Berg", ("van der", "Berg")),
        ("García Márquez", ("", "García Márquez")),
        ("Van Dyke", ("", "Van Dyke")),
        ("de", ("", "de")),
        ("", ("", "")),
    ],
)
def test_a_family_name_is_parted(family: str, parts: tuple[str, str]) -> None:
    assert part_particle(family) == parts
