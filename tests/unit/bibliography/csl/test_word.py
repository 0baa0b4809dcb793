"""Works are worded in a style, the owner strong, the list cut by the variant alone."""

from __future__ import annotations

import subprocess
import sys

import pytest

from cvgen.bibliography.compose import compose_bibliography
from cvgen.files.citation_style import read_style
from cvgen.model.citation_style import CitationStyle
from cvgen.model.text import TextRun, plain_text
from tests.support.samples import LARGE, planned
from tests.unit.bibliography.csl.styled import PAPER, details
from tests.unit.bibliography.works import OWNER, entry


@pytest.mark.parametrize(
    ("style", "text"),
    [
        (
            "apa",
            (
                "Okafor, A., Chen, M., & Li, B. (2024). E. coli & <minima>. J. "
                "Examples, 12, 1–9. https://doi.org/10.1000/182 Best paper. Code"
            ),
        ),
        (
            "nature",
            (
                "Okafor, A., Chen, M. & Li, B. E. coli & <minima>. J. Examples 12, "
                "1–9 (2024). Best paper. doi:10.1000/182\N{NO-BREAK SPACE}· code"
            ),
        ),
        (
            "ieee",
            (
                "A. Okafor, M. Chen, and B. Li, ‘E. coli & <minima>’, J. Examples, "
                "vol. 12, pp. 1–9, 2024, doi: 10.1000/182. Best paper. Code"
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


@pytest.mark.parametrize(
    ("style", "names"),
    [
        ("chicago-author-date", "Okafor, Ada, and Mei Chen. 2024."),
        ("modern-language-association", "Okafor, Ada, and Mei Chen. "),
        ("apa", "Okafor, A., & Chen, M. (2024)."),
    ],
)
@pytest.mark.parametrize("given", ["full", "initials"])
def test_a_style_says_whether_given_names_are_in_full(
    style: str, names: str, given: str
) -> None:
    work = entry("w", type="article-journal", title="Flat minima")
    found = details(work, style, f"authors: {{given: {given}}}")
    assert plain_text(found).startswith(names)
    owner = "Chen, M." if style == "apa" else "Mei Chen"
    assert TextRun(owner, strong=True) in found.runs


LED = entry(
    "w",
    type="article-journal",
    container_title="J",
    volume="3",
    page="7",
    preprint="{arxiv: '2401.00001'}",
    DOI="10.1000/182",
    PMID="123",
)


@pytest.mark.parametrize(
    ("style", "hidden", "end"),
    [
        (
            "apa",
            "isbn",
            "J, 3, 7. https://doi.org/10.1000/182 · preprint arXiv:2401.00001",
        ),
        ("nature", "isbn", "doi:10.1000/182 · PMID:123 · preprint arXiv:2401.00001"),
        ("nature", "identifier", "J 3, 7 (2024). Preprint arXiv:2401.00001"),
        ("nature", "[identifier, preprint]", "J 3, 7 (2024)."),
    ],
)
def test_a_work_that_its_style_does_not_lead_to_has_its_identifiers(
    style: str, hidden: str, end: str
) -> None:
    text = plain_text(details(LED, style, f"hide: {hidden}"))
    assert text.replace("\N{NO-BREAK SPACE}", " ").endswith(end)


def test_a_note_is_printed_once_or_not_at_all() -> None:
    work = entry("w", note="In Swedish", publisher="Example Press", type="report")
    for style in ("apa", "chicago-author-date"):
        assert plain_text(details(work, style)).count("In Swedish") == 1
        assert "Swedish" not in plain_text(details(work, style, "hide: note"))


@pytest.mark.parametrize(
    "style", ["apa", "chicago-author-date", "nlm-citation-sequence"]
)
def test_how_far_a_work_has_come_is_said_once(style: str) -> None:
    work = entry("w", type="paper-conference", issued="", status="accepted")
    assert plain_text(details(work, style)).lower().count("accepted") == 1


def test_addresses_and_dois_are_links() -> None:
    links = {
        r.text: r.link for r in details(PAPER, "apa").runs if isinstance(r, TextRun)
    }
    assert links["https://doi.org/10.1000/182"] == "https://doi.org/10.1000/182"
    bare = {
        r.text: r.link for r in details(PAPER, "ieee").runs if isinstance(r, TextRun)
    }
    assert bare["10.1000/182"] == "https://doi.org/10.1000/182"


@pytest.mark.parametrize(
    "style", ["modern-language-association", "chicago-author-date"]
)
@pytest.mark.parametrize("pages", ["3-18", "105-1010", "101-108", "1496-1504"])
def test_a_last_page_is_never_another(style: str, pages: str) -> None:
    work = entry(
        "w",
        type="article-journal",
        container_title="J. Examples",
        volume="1",
        page=pages,
    )
    assert pages.replace("-", "–") in plain_text(details(work, style))


def test_a_style_that_is_none_is_said_at_its_place() -> None:
    plan = planned(OWNER, PAPER, "citation-style: own.csl")
    style = CitationStyle("own.csl", "no xml")
    composed = compose_bibliography(plan.cv, plan.variant, plan.locale, style)
    (problem,) = composed.diagnostics
    assert problem.message.startswith("the citation style `own.csl` cannot be used: ")
    assert str(problem.path) == "variant.citation-style"


def test_a_style_that_fails_on_every_work_is_said_once() -> None:
    plan = planned(OWNER, PAPER + entry("v"), "citation-style: own.csl")
    style = CitationStyle("own.csl", HOLLOW)
    composed = compose_bibliography(plan.cv, plan.variant, plan.locale, style)
    assert [one.message for one in composed.diagnostics] == [
        "the citation style `own.csl` cannot be used: it fails on every work"
    ]


HOLLOW = """<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0">
<bibliography><layout><text macro="none"/></layout></bibliography></style>"""


def test_nothing_of_the_processor_is_loaded_for_a_cv_without_a_style() -> None:
    code = "import sys, cvgen.cli.building.make; print('citeproc' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, text=True
    )
    assert done.stdout == "False\n"


@pytest.mark.parametrize(
    ("style", "language", "text"),
    [
        ("apa", "en-GB", "(2024). Is “it” law? J. Ex."),
        ("nature", "en-US", "Chen, M. Is “it” law? J. Ex."),
        ("ieee", "en-GB", "M. Chen, ‘Is “it” law?’, J. Ex."),
        ("ieee", "en-US", "M. Chen, “Is ‘it’ law?,” J. Ex."),
        ("chicago-author-date", "en-GB", "2024. ‘Is “It” Law?’ J. Ex."),
        ("modern-language-association", "en-US", "Chen. “Is ‘It’ Law?” J. Ex."),
    ],
)
def test_a_question_ends_as_the_language_has_it(
    style: str, language: str, text: str
) -> None:
    work = entry(
        "w", type="article-journal", title="Is “it” law?", container_title="J. Ex."
    )
    assert text in plain_text(details(work, style, f"language: {language}"))


def test_a_number_with_commas_in_it_is_one_number() -> None:
    work = entry("w", type="patent", number="'US 10,123,456 B2'", authority="USPTO")
    text = plain_text(details(work, "apa")).replace("\N{NO-BREAK SPACE}", " ")
    assert text.endswith("Patent No. US 10,123,456 B2).")


def test_a_style_without_a_full_stop_gets_one_where_more_follows() -> None:
    work = entry("w", type="article-journal", container_title="J", volume="1")
    bare = plain_text(details(work, "springer-basic-author-date"))
    more = plain_text(
        details(f"{work}  note: In Swedish\n", "springer-basic-author-date")
    )
    assert bare[-1] != "."
    assert more == f"{bare}. In Swedish."


def test_a_work_that_a_style_leaves_out_is_said_to_be_left_out() -> None:
    works = PAPER.replace("id: w", "id: v") + entry("w", type="speech")
    plan = planned(OWNER, works, "citation-style: chicago-notes-bibliography")
    found = read_style(plan.variant, LARGE)
    composed = compose_bibliography(plan.cv, plan.variant, plan.locale, found)
    assert [one.message for one in composed.diagnostics] == [
        (
            "`w` stands in the built-in layout: the style "
            "`chicago-notes-bibliography` prints nothing of it"
        )
    ]
