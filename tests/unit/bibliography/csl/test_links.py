"""What a style prints of a work's identifiers leads to the work."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.bibliography.csl.links import linked
from cvgen.model.identifiers import ArxivId, Doi, PubMedCentralId, WebAddress
from cvgen.model.text import CitationRun, RichText, TextRun, literal
from tests.unit.bibliography.works import BARE

SICI = "10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2"
WORK = replace(
    BARE,
    doi=Doi("10.1000/182"),
    arxiv=ArxivId("2401.00001"),
    url=WebAddress("https://example.org/a_(b)"),
    pmcid=PubMedCentralId("PMC1234567"),
)


@pytest.mark.parametrize(
    ("shown", "address"),
    [
        ("10.1000/182", "https://doi.org/10.1000/182"),
        ("https://doi.org/10.1000/182", "https://doi.org/10.1000/182"),
        ("http://dx.doi.org/10.1000/182", "https://doi.org/10.1000/182"),
        ("https://example.org/a_(b)", "https://example.org/a_(b)"),
        ("https://arxiv.org/abs/2401.00001", "https://arxiv.org/abs/2401.00001"),
        ("PMC1234567", "https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/"),
    ],
)
def test_an_identifier_is_a_link_in_each_of_its_forms(shown: str, address: str) -> None:
    assert linked(literal(f"At: {shown}."), WORK).runs == (
        TextRun("At: "),
        TextRun(shown, link=address),
        TextRun("."),
    )


def test_a_doi_of_any_characters_is_one_link() -> None:
    shown, doi = f"https://doi.org/{SICI}", Doi(SICI)
    found = linked(literal(shown), replace(BARE, doi=doi))
    assert found.runs == (TextRun(shown, link=doi.url),)


def test_marks_stay_and_the_addresses_of_others_are_text() -> None:
    text = RichText((TextRun("See https://example.org", strong=True), CitationRun("w")))
    assert linked(text, WORK) == text


def test_a_work_without_an_address_has_no_links() -> None:
    assert linked(literal("10.1000/182"), BARE) == literal("10.1000/182")
