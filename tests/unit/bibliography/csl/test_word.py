"""Works are worded in a style, the owner strong, the list cut by the variant alone."""

from __future__ import annotations

import pytest

from cvgen.bibliography.bibliography import Reference
from cvgen.bibliography.compose import compose_bibliography
from cvgen.files.citation_style import read_style
from cvgen.model.citation_style import CitationStyle
from cvgen.model.text import RichText, TextRun, plain_text
from tests.support.samples import LARGE, folder_sources, planned
from tests.unit.bibliography.works import OWNER, entry, references

PAPER = entry(
    "w",
    type="article-journal",
    title="'*E. coli* & <minima>'",
    author="[Ada Okafor, Mei Chen, Bin Li]",
    container_title="J. Examples",
    volume="12",
    page="1-9",
    DOI="10.1000/182",
    awards="[Best paper]",
    links="{code: https://example.org/c}",
)
CROWD = entry(
    "w", author=f"[{', '.join(f'Author X{n:02}' for n in range(30))}, Mei Chen]"
)


def details(works: str, style: str, variant: str = "") -> RichText:
    plan = planned(OWNER, works, f"citation-style: {style}\n{variant}")
    found = read_style(plan.variant, LARGE)
    composed = compose_bibliography(plan.cv, plan.variant, plan.locale, found)
    assert [one.message for one in composed.diagnostics] == []
    (one,) = references(composed)
    assert (one.title, one.authors) == (RichText(), RichText())
    return one.details


@pytest.mark.parametrize(
    ("style", "text"),
    [
        (
            "apa",
            (
                "Okafor, A., Chen, M., & Li, B. (2024). E. coli & <minima>. J. "
                "Examples, 12, 1–9. https://doi.org/10.1000/182 Best paper. code"
            ),
        ),
        (
            "nature",
            (
                "Okafor, A., Chen, M. & Li, B. E. coli & <minima>. J. Examples 12, "
                "1–9 (2024). Best paper. code"
            ),
        ),
        (
            "ieee",
            (
                "A. Okafor, M. Chen, and B. Li, ‘E. coli & <minima>’, J. Examples, "
                "vol. 12, pp. 1–9, 2024, doi: 10.1000/182. Best paper. code"
            ),
        ),
    ],
)
def test_a_work_reads_as_its_style_has_it(style: str, text: str) -> None:
    found = details(PAPER, style)
    assert plain_text(found) == text
    assert [r.text for r in found.runs if isinstance(r, TextRun) and r.strong][:1] in (
        ["Chen, M."],
        ["M. Chen"],
    )
    assert TextRun("E. coli", emphasis=True) in found.runs


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


def test_addresses_and_dois_are_links() -> None:
    links = {
        r.text: r.link for r in details(PAPER, "apa").runs if isinstance(r, TextRun)
    }
    assert links["https://doi.org/10.1000/182"] == "https://doi.org/10.1000/182"
    bare = {
        r.text: r.link for r in details(PAPER, "ieee").runs if isinstance(r, TextRun)
    }
    assert bare["10.1000/182"] == "https://doi.org/10.1000/182"


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


def _is_owned(one: Reference) -> bool:
    runs = (*one.authors.runs, *one.details.runs)
    return any(isinstance(run, TextRun) and run.strong for run in runs)


def test_a_style_that_is_none_is_said_at_its_place() -> None:
    plan = planned(OWNER, PAPER, "citation-style: own.csl")
    style = CitationStyle("own.csl", "no xml")
    composed = compose_bibliography(plan.cv, plan.variant, plan.locale, style)
    (problem,) = composed.diagnostics
    assert problem.message.startswith("the citation style `own.csl` cannot be used: ")
    assert str(problem.path) == "variant.citation-style"
