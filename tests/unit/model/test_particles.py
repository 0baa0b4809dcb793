"""Small words before a family name are its particle."""

from __future__ import annotations

import pytest

from cvgen.model.particles import bound_before, part_particle


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


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("Ahmed Abd El-Rahman", "Abd El-Rahman"),
        ("Ahmed Abd El Rahman", "Abd El Rahman"),
        ("Mohamed El Baradei", "El Baradei"),
        ("Al Gore", "Gore"),
        ("Xiao Bin Wang", "Wang"),
        ("Md Abu Hasan", "Hasan"),
        ("Gore", "Gore"),
    ],
)
def test_a_word_that_needs_the_next_one_stays_with_it(name: str, family: str) -> None:
    words = name.split()
    assert " ".join(words[bound_before(words, len(words) - 1) :]) == family
