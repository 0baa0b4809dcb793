"""Identifiers of works: labels and addresses are taken off, check digits checked."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.loading.catalogue import (
    read_arxiv,
    read_isbn,
    read_issn,
    read_pmcid,
    read_pmid,
)
from cvgen.loading.fault import Refused


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("2401.00001", "2401.00001"),
        ("0704.0001", "0704.0001"),
        ("2401.00001v2", "2401.00001v2"),
        ("arXiv:2401.00001", "2401.00001"),
        ("arXiv: 2401.00001", "2401.00001"),
        ("arXiv:2401.00001 [cs.LG]", "2401.00001"),
        ("https://arxiv.org/abs/2401.00001", "2401.00001"),
        ("http://arxiv.org/pdf/2401.00001v3.pdf", "2401.00001v3"),
        ("10.48550/arXiv.2401.00001", "2401.00001"),
        ("math/0309136", "math/0309136"),
        ("math.GT/0309136", "math.GT/0309136"),
    ],
)
def test_arxiv_identifiers_are_canonical(text: str, name: str) -> None:
    assert read_arxiv(text).name == name


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12345678", "12345678"),
        ("PMID: 12345678", "12345678"),
        ("https://pubmed.ncbi.nlm.nih.gov/12345678/", "12345678"),
        ("https://www.ncbi.nlm.nih.gov/pubmed/12345678", "12345678"),
    ],
)
def test_pubmed_identifiers_are_canonical(text: str, number: str) -> None:
    assert read_pmid(text).number == number


@pytest.mark.parametrize(
    "text",
    [
        "PMC1234567",
        "pmc1234567",
        "1234567",
        "PMCID: PMC1234567",
        "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1234567/",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/",
    ],
)
def test_pubmed_central_identifiers_are_canonical(text: str) -> None:
    assert read_pmcid(text).name == "PMC1234567"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("978-0-306-40615-7", "978-0-306-40615-7"),
        ("ISBN 978-0-306-40615-7", "978-0-306-40615-7"),
        ("9780306406157", "9780306406157"),
        ("978 0 306 40615 7", "978-0-306-40615-7"),
        ("0-306-40615-2", "0-306-40615-2"),
        ("080442957x", "080442957X"),
    ],
)
def test_isbns_are_kept_as_they_are_parted(text: str, number: str) -> None:
    assert read_isbn(text).number == number


@pytest.mark.parametrize(
    "text", ["0317-8471", "03178471", "ISSN 0317-8471", "0317–8471"]
)
def test_issns_are_canonical(text: str) -> None:
    assert read_issn(text).number == "0317-8471"


Reader = Callable[[str], object]

FIVE = "since 2015 they have five figures behind the point"


@pytest.mark.parametrize(
    ("read", "text", "message"),
    [
        (
            read_arxiv,
            "2503.4567",
            f"`2503.4567` is not an arXiv identifier: {FIVE}",
        ),
        (read_arxiv, "24010.0001", "`24010.0001` is not an arXiv identifier"),
        (
            read_arxiv,
            "https://example.org",
            "`https://example.org` is not an arXiv identifier",
        ),
        (read_pmid, "PMC123", "`PMC123` is not a PMID"),
        (read_pmid, "0123", "`0123` is not a PMID"),
        (read_pmcid, "PMCX", "`PMCX` is not a PMCID"),
        (read_isbn, "123", "`123` is not an ISBN"),
        (
            read_isbn,
            "978-0-306-40615-8",
            "the check digit of the ISBN `978-0-306-40615-8` is wrong",
        ),
        (
            read_isbn,
            "0-306-40615-3",
            "the check digit of the ISBN `0-306-40615-3` is wrong",
        ),
        (read_issn, "0317", "`0317` is not an ISSN"),
        (read_issn, "0317-8472", "the check digit of the ISSN `0317-8472` is wrong"),
    ],
)
def test_what_is_no_identifier_is_refused(
    read: Reader, text: str, message: str
) -> None:
    with pytest.raises(Refused) as caught:
        read(text)
    (fault,) = caught.value.faults
    assert fault.message == message
    assert fault.hints


@pytest.mark.property
@given(
    st.sampled_from([read_arxiv, read_pmid, read_pmcid, read_isbn, read_issn]),
    st.text(st.sampled_from("0123456789Xx-–. /:PMCarxiv"), max_size=24),
)
def test_any_text_is_read_or_refused(read: Reader, text: str) -> None:
    found = None
    with suppress(Refused):
        found = read(text)
    if found is not None:
        assert found == read(text)
