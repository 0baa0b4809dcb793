"""What a CV adds to a reference is printed if the variant shows it."""

from __future__ import annotations

import pytest

from cvgen.bibliography.annotations import SHOWN
from cvgen.bibliography.bibliography import Reference
from cvgen.model.text import TextRun, plain_text
from cvgen.model.variant import WorkDetail
from tests.support.samples import composed_bibliography
from tests.unit.bibliography.works import OWNER, entry, references


def reference(variant: str = "", **fields: str) -> Reference:
    (one,) = references(composed_bibliography(OWNER, entry("w", **fields), variant))
    return one


def details(variant: str = "", **fields: str) -> str:
    text = plain_text(reference(variant, **fields).details)
    return text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("status", "text"),
    [
        ("in-preparation", "In preparation."),
        ("submitted", "Submitted."),
        ("under-review", "Under review."),
        ("revise-and-resubmit", "Revise and resubmit."),
        ("in-revision", "In revision."),
        ("conditionally-accepted", "Conditionally accepted."),
        ("accepted", "Accepted."),
        ("forthcoming", "Forthcoming."),
        ("in-press", "In press."),
        ("published", ""),
    ],
)
def test_a_status_is_a_sentence_unless_published(status: str, text: str) -> None:
    assert details(status=status) == text


SHOWN_FIELDS = [
    ("status", {"status": "in-press"}, "In press."),
    ("presentation", {"presentation": "oral"}, "Oral presentation."),
    ("awards", {"awards": "[Best paper, Test of time]"}, "Best paper. Test of time."),
    ("note", {"note": "Said so"}, "Said so."),
    ("isbn", {"ISBN": "978-3-16-148410-0"}, "ISBN 978-3-16-148410-0."),
    ("identifier", {"DOI": "10.1000/182"}, "doi:10.1000/182"),
    ("preprint", {"preprint": "{arxiv: '2401.00001'}"}, "Preprint arXiv:2401.00001"),
    (
        "links",
        {"links": "{pdf: https://example.org/p, code: https://example.org/c}"},
        "PDF · code",
    ),
]
HIDDEN_FIELDS = [
    ("open-access", {"open_access": "gold"}, "Gold open access."),
    ("peer-review", {"peer_review": "double-blind"}, "Double-blind peer review."),
    ("keywords", {"keyword": "[a, b]"}, "Keywords: a, b."),
    (
        "citations",
        {"citations": "{count: 1, source: Scopus, as-of: 2026-10-01}"},
        "Cited once (Scopus, 1 Oct 2026).",
    ),
]


@pytest.mark.parametrize(("detail", "fields", "text"), SHOWN_FIELDS)
def test_a_detail_is_shown_unless_hidden(
    detail: str, fields: dict[str, str], text: str
) -> None:
    assert details(**fields) == text
    assert details(f"hide: {detail}", **fields) == ""


@pytest.mark.parametrize(("detail", "fields", "text"), HIDDEN_FIELDS)
def test_a_detail_is_hidden_unless_shown(
    detail: str, fields: dict[str, str], text: str
) -> None:
    assert details(**fields) == ""
    assert details(f"show: {detail}", **fields) == text


def test_every_detail_is_tried_here_or_has_a_place_of_its_own() -> None:
    tried = {detail for detail, _, _ in (*SHOWN_FIELDS, *HIDDEN_FIELDS)}
    elsewhere = {"badge", "contribution"}
    assert tried | elsewhere == {str(one.value) for one in WorkDetail}
    shown = {detail for detail, _, _ in SHOWN_FIELDS} | {"badge"}
    assert shown == {str(one.value) for one in SHOWN}


def test_remarks_are_sentences_behind_the_statement_and_links_close_it() -> None:
    text = details(
        type="article-journal",
        container_title="J. Ex",
        volume="12",
        status="in-press",
        awards="[Best paper]",
        note="Said so!",
        DOI="10.1000/182",
        links="{code: https://example.org/c}",
    )
    assert text == (
        "J. Ex, 12, 2024. In press. Best paper. Said so! doi:10.1000/182 · code"
    )


@pytest.mark.parametrize(
    ("field", "value", "text", "address"),
    [
        ("DOI", "10.1000/182", "doi:10.1000/182", "https://doi.org/10.1000/182"),
        (
            "arxiv",
            "'2401.00001'",
            "arXiv:2401.00001",
            "https://arxiv.org/abs/2401.00001",
        ),
        ("PMID", "123456", "PMID:123456", "https://pubmed.ncbi.nlm.nih.gov/123456/"),
        (
            "PMCID",
            "PMC123456",
            "PMC123456",
            "https://pmc.ncbi.nlm.nih.gov/articles/PMC123456/",
        ),
        ("URL", "https://example.org/p/", "example.org/p", "https://example.org/p/"),
    ],
)
def test_an_identifier_is_printed_and_linked(
    field: str, value: str, text: str, address: str
) -> None:
    runs = reference(**{field: value}).details.runs
    assert runs == (TextRun(text, link=address),)


def test_many_citations_are_grouped_as_the_language_does() -> None:
    cited = "{count: 1234, source: Scopus, as-of: 2026-10-01}"
    choice = "show: citations"
    assert details(choice, citations=cited) == "Cited 1,234 times (Scopus, 1 Oct 2026)."
    german = details(f"{choice}\nlanguage: de", citations=cited)
    assert "1.234" in german


def test_an_address_is_printed_only_where_there_is_no_doi() -> None:
    page = "https://example.org/p"
    assert details(DOI="10.1000/182", URL=page) == "doi:10.1000/182"
    assert details(PMID="123", URL=page) == "PMID:123 · example.org/p"
    own = "https://arxiv.org/abs/2401.00001"
    assert details(arxiv="'2401.00001'", URL=own) == "arXiv:2401.00001"


@pytest.mark.parametrize(
    ("numbers", "text"),
    [
        ("[0-306-40615-2, 978-0-306-40615-7]", "ISBN 978-0-306-40615-7."),
        ("[9780306406157, 0-306-40615-2]", "ISBN 9780306406157."),
        ("[0-306-40615-2]", "ISBN 0-306-40615-2."),
        (
            "[9780306406157, 0-8044-2957-X]",
            "ISBN 9780306406157, 0-8044-2957-X.",
        ),
    ],
)
def test_a_book_has_one_isbn_and_others_have_their_own(numbers: str, text: str) -> None:
    assert details(ISBN=numbers).replace("\N{NO-BREAK SPACE}", " ") == text


def test_the_address_of_a_doi_is_one() -> None:
    (run,) = reference(URL="https://dx.doi.org/10.1000/a%3Cb").details.runs
    assert run == TextRun("doi:10.1000/a<b", link="https://doi.org/10.1000/a%3Cb")


def test_an_identifier_of_the_preprint_is_said_once() -> None:
    both = details(arxiv="'2401.00001'", preprint="{arxiv: '2401.00001'}")
    assert both == "Preprint arXiv:2401.00001"


@pytest.mark.parametrize("number", ["2401.00001", "2401.00001v2"])
def test_the_doi_that_arxiv_itself_gives_says_nothing_beside_the_number(
    number: str,
) -> None:
    doi = "10.48550/arXiv.2401.00001"
    assert details(arxiv=f"'{number}'", DOI=doi) == f"arXiv:{number}"
    preprint = details(preprint=f"{{arxiv: '{number}', DOI: {doi}}}")
    assert preprint == f"Preprint arXiv:{number}"
    assert details(DOI=doi) == "arXiv:2401.00001"


def test_the_doi_of_another_number_of_arxivs_stays() -> None:
    both = details(arxiv="'2401.00001'", DOI="10.48550/arXiv.2401.00002")
    assert both == "doi:10.48550/arXiv.2401.00002 · arXiv:2401.00001"


@pytest.mark.parametrize(
    ("preprint", "text"),
    [
        ("{arxiv: '2401.00001'}", "doi:10.1000/182 · preprint arXiv:2401.00001"),
        (
            "{DOI: 10.1101/1, server: bioRxiv}",
            "doi:10.1000/182 · preprint bioRxiv doi:10.1101/1",
        ),
        (
            "{URL: https://example.org/p, server: OSF}",
            "doi:10.1000/182 · preprint OSF example.org/p",
        ),
        ("{server: SSRN}", "doi:10.1000/182 · preprint SSRN"),
        (
            "{arxiv: '2401.00001', DOI: 10.1101/1, issued: 2024-01}",
            "doi:10.1000/182 · preprint arXiv:2401.00001, doi:10.1101/1 (2024)",
        ),
    ],
)
def test_a_preprint_is_an_attribute_of_its_work(preprint: str, text: str) -> None:
    assert details(DOI="10.1000/182", preprint=preprint) == text


def test_each_label_leads_to_its_address() -> None:
    runs = reference(links="{slides: https://example.org/s}").details.runs
    assert runs == (TextRun("Slides", link="https://example.org/s"),)


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"note": "Said so"}, "Said so. Code · data"),
        ({"DOI": "10.1000/182"}, "doi:10.1000/182 · code · data"),
        ({"preprint": "{server: SSRN}"}, "Preprint SSRN · code · data"),
        ({"URL": "https://example.org/p"}, "example.org/p · code · data"),
    ],
)
def test_a_word_behind_a_full_stop_has_a_capital(
    fields: dict[str, str], text: str
) -> None:
    address = "https://example.org/c"
    links = f"{{code: {address}, data: {address}}}"
    assert details(**fields, links=links) == text


def test_an_abstract_is_kept_and_not_printed() -> None:
    assert details(abstract="Long ago.") == ""


@pytest.mark.parametrize(
    ("count", "text"),
    [(0, "Cited 0 times"), (1, "Cited once"), (1204, "Cited 1,204 times")],
)
def test_citations_are_said_with_source_and_date(count: int, text: str) -> None:
    citations = f"{{count: {count}, source: S, as-of: 2026-10}}"
    found = details("show: citations", citations=citations)
    assert found == f"{text} (S, Oct 2026)."
