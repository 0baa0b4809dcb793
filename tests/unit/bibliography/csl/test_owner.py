"""The owner's whole name is strong, however a style shortens and turns it."""

from __future__ import annotations

import pytest

from cvgen.bibliography.bibliography import Reference
from cvgen.bibliography.compose import compose_bibliography
from cvgen.bibliography.csl.owner import strong_owner
from cvgen.files.citation_style import read_style
from cvgen.loading.names import read_name
from cvgen.model.person import Name
from cvgen.model.text import CitationRun, RichText, TextRun, literal, plain_text
from tests.support.samples import LARGE, folder_sources, planned
from tests.unit.bibliography.csl.styled import details
from tests.unit.bibliography.works import OWNER, entry, references

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


CROWD = entry(
    "w", author=f"[{', '.join(f'Author X{n:02}' for n in range(30))}, Mei Chen]"
)


@pytest.mark.parametrize("style", ["apa", "nature", "ieee", "chicago-author-date"])
def test_the_owner_is_in_sight_however_long_the_list(style: str) -> None:
    found = details(CROWD, style)
    assert "et al" not in plain_text(found)
    strong = [r.text for r in found.runs if isinstance(r, TextRun) and r.strong]
    assert [text for text in strong if "Chen" in text]


def test_a_list_is_cut_by_the_variant_with_the_owners_place() -> None:
    text = plain_text(details(CROWD, "apa", "authors: {limit: 3}"))
    text = text.replace("\N{NO-BREAK SPACE}", " ")
    assert text.startswith("X00, A., X01, A., …, & Chen, M. (31st of 31)")


@pytest.mark.parametrize("style", ["apa", "nature"])
def test_the_owner_is_strong_in_each_of_two_hundred_works(style: str) -> None:
    sources = folder_sources(LARGE)
    assert sources.publications
    plan = planned(
        sources.profile.text, sources.publications.text, f"citation-style: {style}"
    )
    found = read_style(plan.variant, LARGE)
    composed = compose_bibliography(plan.cv, plan.variant, plan.locale, found)
    found_works = references(composed)
    assert len(found_works) == 200
    assert [one.work for one in found_works if not _is_owned(one)] == []
    plain = [one.work for one in found_works if one.title.runs]
    assert len(composed.diagnostics) == len(plain) < 10
    for problem in composed.diagnostics:
        assert problem.message.endswith(
            f"stands in the built-in layout: the style `{style}` does not name you"
        )


EDITED = entry("w", type="book", author="", editor="[Mei Chen]", publisher="OUP")


@pytest.mark.parametrize(
    ("style", "text"),
    [
        ("apa", "Chen, M. (ed.). (2024). W. OUP."),
        ("ieee", "M. Chen, Ed., W. OUP, 2024."),
        ("chicago-author-date", "Chen, Mei, ed. 2024. W. OUP."),
        ("modern-language-association", "Chen, Mei, editor. W. OUP, 2024."),
    ],
)
def test_editors_who_stand_for_authors_are_named_once(style: str, text: str) -> None:
    assert plain_text(details(EDITED, style)) == text


def test_editors_whom_a_style_names_twice_stand_in_the_built_in_layout() -> None:
    plan = planned(OWNER, EDITED, "citation-style: the-economic-history-review")
    found = read_style(plan.variant, LARGE)
    composed = compose_bibliography(plan.cv, plan.variant, plan.locale, found)
    (one,), (problem,) = references(composed), composed.diagnostics
    assert plain_text(one.authors) == "Mei Chen (ed.)"
    assert problem.message == (
        "`w` stands in the built-in layout: the style "
        "`the-economic-history-review` names you twice"
    )


def test_a_translator_is_strong_in_a_style() -> None:
    works = entry("w", type="book", author="[Ada Okafor]", translator="[Mei Chen]")
    plan = planned(OWNER, works, "citation-style: apa")
    found = read_style(plan.variant, LARGE)
    composed = compose_bibliography(plan.cv, plan.variant, plan.locale, found)
    (one,) = references(composed)
    assert composed.diagnostics == ()
    assert plain_text(one.details) == "Okafor, A. (2024). W (M. Chen, trans.)."
    assert _is_owned(one)


def _is_owned(one: Reference) -> bool:
    runs = (*one.authors.runs, *one.details.runs)
    return any(isinstance(run, TextRun) and run.strong for run in runs)


@pytest.mark.parametrize(
    ("style", "authors"),
    [
        ("apa", "Okafor, A., Chen, M. et al. (2024)"),
        ("ieee", "A. Okafor, M. Chen et al., "),
        ("nature", "Okafor, A., Chen, M. et al. W"),
        ("chicago-author-date", "Okafor, Ada, Mei Chen et al. 2024"),
        ("iso690-numeric-en", "OKAFOR, Ada, CHEN, Mei et al. W"),
    ],
)
def test_a_list_of_authors_that_is_not_whole_ends_with_et_al(
    style: str, authors: str
) -> None:
    text = plain_text(details(entry("w", and_others="true"), style))
    assert text.replace("\N{NO-BREAK SPACE}", " ").startswith(authors)
