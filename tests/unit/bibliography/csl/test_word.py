"""Works are worded in a style, the owner strong, the list cut by the variant alone."""

from __future__ import annotations

import subprocess
import sys

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
