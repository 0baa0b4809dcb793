"""The owner is strong and in sight in any style, and nobody is named twice."""

from __future__ import annotations

import pytest

from cvgen.bibliography.bibliography import Reference
from cvgen.bibliography.compose import compose_bibliography
from cvgen.files.citation_style import read_style
from cvgen.model.text import TextRun, plain_text
from tests.support.samples import LARGE, folder_sources, planned
from tests.unit.bibliography.csl.styled import details
from tests.unit.bibliography.works import OWNER, entry, references

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
