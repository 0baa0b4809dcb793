from __future__ import annotations

from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.model.identifiers import (
    ArxivId,
    Doi,
    EmailAddress,
    Orcid,
    PhoneNumber,
    WebAddress,
)


@pytest.mark.parametrize(
    ("identifier", "url"),
    [
        pytest.param(Doi("10.1000/182"), "https://doi.org/10.1000/182", id="doi"),
        pytest.param(
            Orcid("0000-0002-1825-0097"),
            "https://orcid.org/0000-0002-1825-0097",
            id="orcid",
        ),
        pytest.param(EmailAddress("a@b.org"), "mailto:a@b.org", id="e-mail"),
        pytest.param(WebAddress("https://b.org"), "https://b.org", id="page"),
        pytest.param(PhoneNumber("020 7946 00-00"), "tel:02079460000", id="phone"),
        pytest.param(PhoneNumber("+44 20 7946"), "tel:+44207946", id="abroad"),
        pytest.param(PhoneNumber("+44 (0)20 7946"), "tel:+44207946", id="(0)"),
        pytest.param(PhoneNumber("(020) 7946"), "tel:0207946", id="at home"),
    ],
)
def test_an_identifier_leads_to_its_address(
    identifier: Doi | Orcid | EmailAddress | WebAddress | PhoneNumber, url: str
) -> None:
    assert identifier.url == url


def test_a_doi_s_address_has_no_character_that_an_address_may_not_have() -> None:
    doi = Doi("10.1002/(SICI)1<2>3.0.CO;2-2#x")
    assert doi.url == "https://doi.org/10.1002/(SICI)1%3C2%3E3.0.CO;2-2%23x"


@pytest.mark.parametrize(
    "url", ["https://e.org/a", "http://e.org/a", "https://e.org/a/"]
)
def test_an_address_is_printed_bare(url: str) -> None:
    assert WebAddress(url).bare == "e.org/a"


@given(st.text(alphabet=st.characters(codec="utf-8")))
def test_a_doi_can_be_read_from_its_address(name: str) -> None:
    url = Doi(name).url
    assert unquote(url) == f"https://doi.org/{name}"
    assert url.isascii()
    assert not set(url) & set(' <>"#?[]{}|^`\\')


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("2401.00001", "2401.00001"),
        ("2401.00001v12", "2401.00001"),
        ("solv-int/9901001", "solv-int/9901001"),
        ("solv-int/9901001v2", "solv-int/9901001"),
        ("math.GT/0309136V1", "math.gt/0309136"),
    ],
)
def test_an_arxiv_number_loses_its_version_and_no_letter_of_its_archive(
    name: str, bare: str
) -> None:
    assert ArxivId(name).unversioned == bare


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://doi.org/10.1000/182", "10.1000/182"),
        ("http://dx.doi.org/10.1000/a%3Cb", "10.1000/a<b"),
        ("https://doi.org/10.", ""),
        ("https://doi.org/the-identifier", ""),
        ("https://example.org/10.1000/182", ""),
        ("https://doi.org/10.1000/a%0Ab", ""),
        ("https://doi.org/10.1000/%E2%80%AEb", ""),
        ("https://doi.org/10.1000/%FFb", ""),
        ("https://doi.org/10.1000/182?locatt=mode:legacy", ""),
        ("https://doi.org/10.1000/182#part", ""),
    ],
)
def test_an_address_is_a_doi_s_if_that_can_be_printed_and_says_as_much(
    url: str, name: str
) -> None:
    assert WebAddress(url).doi == (Doi(name) if name else None)
