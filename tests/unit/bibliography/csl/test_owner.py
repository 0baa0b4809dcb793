"""The owner's whole name is strong, however a style shortens and turns it."""

from __future__ import annotations

import pytest

from cvgen.bibliography.csl.owner import strong_owner
from cvgen.loading.names import read_name
from cvgen.model.person import Name
from cvgen.model.text import CitationRun, RichText, TextRun, literal, plain_text

CHEN = read_name("Mei-Ling Ada Chen")


def strong(text: str, owner: Name = CHEN, behind: str = "") -> list[str]:
    """The strong texts; ``[`` and ``]`` stand for the marks."""
    shown = text.replace("[", "\ue008").replace("]", "\ue009")
    found = strong_owner(literal(shown), owner, behind)
    assert "\ue008" not in plain_text(found)
    assert "\ue009" not in plain_text(found)
    return [r.text for r in found.runs if isinstance(r, TextRun) and r.strong]


def test_the_rank_stands_behind_the_name_where_it_is_first() -> None:
    citation = CitationRun("w")
    text = RichText(
        (
            TextRun("Li, B., "),
            TextRun("\ue008Chen\ue009, M.", emphasis=True),
            citation,
            TextRun(" by \ue008Chen\ue009"),
        )
    )
    assert strong_owner(text, CHEN, "(2nd)").runs == (
        TextRun("Li, B., "),
        TextRun("Chen, M.", emphasis=True, strong=True),
        TextRun(" (2nd)", emphasis=True),
        citation,
        TextRun(" by "),
        TextRun("Chen", strong=True),
    )


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Okafor, A., [Chen], M.-L. A., & Li, B.", "Chen, M.-L. A."),
        ("Okafor A, [Chen] MLA, Li B.", "Chen MLA"),
        ("A. Okafor, M.-L. A. [Chen], and M. Li", "M.-L. A. Chen"),
        ("Ada Okafor, Mei-Ling Ada [Chen], and Bin Li", "Mei-Ling Ada Chen"),
        ("[Chen], Mei-Ling Ada, and Bin Li", "Chen, Mei-Ling Ada"),
        ("M. Okafor, M. [Chen], M. Li", "M. Chen"),
        ("Okafor, M., [Chen], M., Li, M.", "Chen, M."),
        ("Okafor M, [Chen] M, Li M", "Chen M"),
        ("[Chen] and Okafor 2024", "Chen"),
        ("Okafor A, [Chen] MLA. A title", "Chen MLA"),
        ("[CHEN], M.-L. A. A title", "CHEN, M.-L. A."),
    ],
)
def test_given_names_are_taken_in_on_their_side(text: str, name: str) -> None:
    assert strong(text) == [name]


@pytest.mark.parametrize(
    ("owner", "text", "name"),
    [
        (Name(literal="ATLAS"), "[ATLAS], Li, B.", "ATLAS"),
        (Name(family="陈", given="梅"), "李, [陈梅]", "陈梅"),
        (Name(family="Plato"), "Li, B., [Plato].", "Plato"),
        (read_name("van Gogh, Vincent"), "van [Gogh], V., Li, B.", "van Gogh, V."),
        (read_name("van Gogh, Vincent"), "V. van [Gogh] and B. Li", "V. van Gogh"),
        (read_name("van Gogh, Vincent"), "[Gogh], V. van, Li, B.", "Gogh, V. van"),
        (read_name("King, Martin, Jr."), "[King], M., Jr., Li, B.", "King, M., Jr."),
        (read_name("Lin, Chien-yi"), "[Lin], C.-Y., Li, B.", "Lin, C.-Y."),
        (read_name("Serre, JP"), "[Serre], J. P., Li, B.", "Serre, J. P."),
        (
            Name(family="Roy", given="Maria de los Ángeles"),
            "M. de los Á. [Roy] and B. Li",
            "M. de los Á. Roy",
        ),
        (
            Name(family="Žižka", given="Jan", suffix="III"),
            "J. [Žižka] III and B. Li",
            "J. Žižka III",
        ),
    ],
)
def test_names_of_all_kinds_are_found(owner: Name, text: str, name: str) -> None:
    assert strong(text, owner) == [name]


def test_the_place_of_the_owner_follows_the_name_once() -> None:
    text = literal("…, \ue008Chen\ue009, M., …. Reviewed by \ue008Chen\ue009, M.")
    found = strong_owner(text, CHEN, "(4th of 23)")
    assert plain_text(found) == "…, Chen, M. (4th of 23), …. Reviewed by Chen, M."


def test_a_text_without_the_owner_stays_as_it_is() -> None:
    assert strong_owner(literal("Li, B. (2024)."), CHEN) == literal("Li, B. (2024).")
