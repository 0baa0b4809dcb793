"""DOIs, ORCID iDs and telephone numbers."""

from __future__ import annotations

import pytest

from cvgen.loading.fault import Refused
from cvgen.loading.identifiers import read_doi, read_orcid, read_phone

SICI = "10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("10.1000/182", "10.1000/182"),
        ("doi:10.1000/182", "10.1000/182"),
        ("DOI: 10.1000/182", "10.1000/182"),
        ("https://doi.org/10.1000/182", "10.1000/182"),
        ("http://dx.doi.org/10.1000/182", "10.1000/182"),
        ("doi.org/10.1000/182", "10.1000/182"),
        ("https://doi.org/https://doi.org/10.1000/182", "10.1000/182"),
        ("10.1000/ABC.Def", "10.1000/ABC.Def"),
        ("10.1000/182.", "10.1000/182"),
        ("10.1000.10/123", "10.1000.10/123"),
        (SICI, SICI),
        ("https://doi.org/10.1002/%28SICI%291%3C2%3E", "10.1002/(SICI)1<2>"),
        ("https://doi.org/10.1000/100%FF", "10.1000/100%FF"),
    ],
)
def test_dois_are_canonical(text: str, name: str) -> None:
    assert read_doi(text).name == name


@pytest.mark.parametrize(
    "text",
    [
        "11.1000/182",
        "10.1000",
        "10.1000/",
        "10.12/x",
        "10.1000/a b",
        "10.1000/a\xa0b",
        "https://example.org/10.1000/182",
        "10.1000/a\u200b",
    ],
)
def test_what_is_no_doi_is_refused(text: str) -> None:
    with pytest.raises(Refused, match=r"^`.*` is not a DOI$"):
        read_doi(text)


@pytest.mark.parametrize(
    "text",
    [
        "0000-0002-1825-0097",
        "0000000218250097",
        "https://orcid.org/0000-0002-1825-0097",
        "http://orcid.org/0000-0002-1825-0097/",
        "orcid.org/0000-0002-1825-0097",
    ],
)
def test_orcid_ids_are_canonical(text: str) -> None:
    assert read_orcid(text).digits == "0000-0002-1825-0097"


def test_the_check_digit_may_be_an_x() -> None:
    assert read_orcid("0000-0002-1694-233x").digits == "0000-0002-1694-233X"


def test_a_wrong_check_digit_is_said() -> None:
    with pytest.raises(
        Refused,
        match=r"^the check digit of the ORCID iD `0000-0002-1825-0096` is wrong$",
    ):
        read_orcid("0000-0002-1825-0096")


@pytest.mark.parametrize("text", ["0000-0002-1825", "X000-0002-1825-0097", "me"])
def test_what_is_no_orcid_id_is_refused(text: str) -> None:
    with pytest.raises(Refused, match=rf"^`{text}` is not an ORCID iD$"):
        read_orcid(text)


@pytest.mark.parametrize(
    "text", ["+44 20 7946 0000", "(020) 7946-0000", "112", "+1.202/555-0100"]
)
def test_phone_numbers_stay_as_written(text: str) -> None:
    assert read_phone(text).number == text


@pytest.mark.parametrize(
    "text", ["12", "+44 20 ext. 5", "44+20", "call me", "+", "1" * 21, "٠٢٠٧٩٤٦"]
)
def test_what_is_no_phone_number_is_refused(text: str) -> None:
    with pytest.raises(Refused, match=r"^`.*` is not a telephone number$"):
        read_phone(text)
