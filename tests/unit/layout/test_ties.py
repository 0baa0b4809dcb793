"""Lines do not end where a reader would stumble."""

from __future__ import annotations

import pytest

from cvgen.layout.ties import BOND_PENALTY, TIE_PENALTY, tied_spaces


def shown(text: str) -> str:
    """The text with a tilde for each tied space, as TeX writes them."""
    ties = tied_spaces(text)
    return "".join("~" if i in ties else c for i, c in enumerate(text))


@pytest.mark.parametrize(
    "tied",
    [
        "by A.~B.~Okafor and T.~King",
        "with Quentin~C.~Member and Jean-Luc~P.~Le Roy",
        "on p.~4 and pp.~7–9 of vol.~3, no.~12",
        "see Fig.~2 and Section~4",
        "Category~A of Part~2",
        "some 10~km in 3~hours",
        "a grant of GBP~48,000",
        "on 1~Oct~2026 and in May~2023",
        "Dr~Okafor met Prof.~Chen",
        "one~– or two~— of these",
        "PDF~· code~· data",
        "as shown in~[62] and~[7]",
        "Martin~Jr. and Henry~III",
        "z.~B.~in S.~17",
        "un «~mot~» rare~; oui~!",
        "20~% of it",
        "over 5,000~km, 1200~kWh and 1,900~hours",
        "with 10~000 and 1~200~000 of them",
        "Pieter van~der~Berg, María de~la~Cruz and Anneke de~Vries",
        "van~der~Berg, Pieter; de~Vries, Anneke; von~Stechow",
        "about 1.5~million",
        "a course of year~3 in Group~B",
        "the 4th~edition for the 15th~Conference",
        "A.~Abebe,~…, B.~Bose",
        "code· preprint~arXiv:2401.00001, SocExample~doi:10.5555/1 (2021)",
    ],
)
def test_a_space_is_tied_where_typographers_tie_it(tied: str) -> None:
    assert shown(tied.replace("~", " ")) == tied


@pytest.mark.parametrize(
    ("text", "price"),
    [
        ("p. 4", BOND_PENALTY),
        ("с. 4", BOND_PENALTY),
        ("n° 3", BOND_PENALTY),
        ("J. Doe", BOND_PENALTY),
        ("25 °C", BOND_PENALTY),
        ("5,000 km", BOND_PENALTY),
        ("10 000", BOND_PENALTY),
        ("page 4", TIE_PENALTY),
        ("Dr Chen", TIE_PENALTY),
        ("12 papers", TIE_PENALTY),
        ("May 2023", TIE_PENALTY),
        ("de Vries", TIE_PENALTY),
    ],
)
def test_what_is_as_good_as_one_is_dearer_than_what_belongs_together(
    text: str, price: float
) -> None:
    assert TIE_PENALTY < BOND_PENALTY
    assert list(tied_spaces(text).values()) == [price]


@pytest.mark.parametrize(
    "free",
    [
        "for vitamin C alone",
        "We did it. And so on.",
        "Plans B and C",
        "12,945 colonies and 1,999 more",
        "2019 120, and then",
        "dans la France des Lumières",
        "the van and the den",
        "in the 1990s we",
        "well - known",
        "GBPs 40",
        "hums, statistics. doi:10.5555/1999. arXiv:2401.00001",
        "",
    ],
)
def test_other_spaces_are_free(free: str) -> None:
    assert shown(free) == free
