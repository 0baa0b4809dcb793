"""Names that are parted by anything but ``and``."""

from __future__ import annotations

import pytest

from cvgen.importers.bibtex.joined import is_joined, part_joined, turned_round


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("Mei Chen; Ada Okafor", ("Mei Chen", "Ada Okafor")),
        ("Chen, Mei; Okafor, Ada", ("Chen, Mei", "Okafor, Ada")),
        ("A. Chen, B. Okafor", ("A. Chen", "B. Okafor")),
        ("A.-B. Chen, C.D. Okafor", ("A.-B. Chen", "C.D. Okafor")),
        ("Chen M., Okafor A. B.", ("Chen, M.", "Okafor, A. B.")),
        ("Chen ML, de Vries A", ("Chen, ML", "de Vries, A")),
        ("Chen, M., Okafor, A.-B.", ("Chen, M.", "Okafor, A.-B.")),
        ("Mei Chen, Ada Okafor, Li Jing", ("Mei Chen", "Ada Okafor", "Li Jing")),
        ("Mei Chen, Ada Okafor,", ("Mei Chen", "Ada Okafor")),
        ("Chen, Okafor, Jing", ("Chen", "Okafor", "Jing")),
        (r"Mei Chen \& Ada Okafor", ("Mei Chen", "Ada Okafor")),
        ("M. Chen, A. Okafor, & L. Jing", ("M. Chen", "A. Okafor", "L. Jing")),
        ("Chen, M., & Okafor, A.", ("Chen, M.", "Okafor, A.")),
    ],
)
def test_what_can_hardly_be_one_name_is_parted(
    written: str, parts: tuple[str, ...]
) -> None:
    assert part_joined(written) == parts


@pytest.mark.parametrize(
    "written",
    [
        "Chen, Mei",
        "Chen, M.",
        "García Márquez, Gabriel José",
        "King, Jr., Martin Luther",
        "King, Martin Luther, III",
        "Chen, PhD, Mei",
        "Smith & Sons",
        "{Chen, Okafor, Jing}",
        "family=Gogh, given=Vincent, prefix=van",
        r"M{\"u}ller, J.; x",
        "",
    ],
)
def test_what_may_be_one_name_stays(written: str) -> None:
    assert part_joined(written) == ()


def test_a_name_between_commas_may_be_one_of_three() -> None:
    assert is_joined("Chen, Li Mei, Okafor")
    assert not is_joined("King, Jr., Martin Luther")


@pytest.mark.parametrize(
    ("written", "turned"),
    [
        ("Chen M.", "Chen, M."),
        ("Chen M.-L.", "Chen, M.-L."),
        ("M. Chen", "M. Chen"),
        ("Malcolm X", "Malcolm X"),
        ("M. King Jr.", "M. King Jr."),
        ("Chen, M.", "Chen, M."),
    ],
)
def test_initials_behind_a_name_want_a_comma(written: str, turned: str) -> None:
    assert turned_round(written) == turned
