"""DOIs, ORCID iDs and telephone numbers."""

from __future__ import annotations

import re

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


HEAD = "it does not begin with `10.`"
NAME = "after the number it has no `/` with a name behind it"
NUMBER = "between `10.` and `/` it has no number of four to nine digits"
SPACE = "a space or a character that cannot be seen is in it"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("11.1000/182", HEAD),
        ("https://example.org/10.1000/182", HEAD),
        ("10.1000", NAME),
        ("10.1000/", NAME),
        ("10.1/x", NUMBER),
        ("10.12/x", NUMBER),
        ("10.1000/a b", SPACE),
        ("10.1000/a\xa0b", SPACE),
        ("10.1000/a\u200b", SPACE),
    ],
)
def test_what_is_no_doi_is_refused_with_the_reason(text: str, why: str) -> None:
    with pytest.raises(Refused, match=rf"^`.*` is not a DOI: {re.escape(why)}$") as no:
        read_doi(text)
    assert no.value.faults[0].hints == (
        "copy it from the page of the work: a DOI looks like `10.5555/floods`",
    )


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
        match=r"^the check digit of the ORCID iD `0000-0002-1825-0096` is wrong: "
        r"one of its digits is mistyped, or two are swapped$",
    ):
        read_orcid("0000-0002-1825-0096")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("0000-0002-1825", "it has 12 digits"),
        ("1", "it has 1 digit"),
        ("X000-0002-1825-0097", "it has something else in it than digits"),
        ("me", "it has something else in it than digits"),
    ],
)
def test_what_is_no_orcid_id_is_refused_with_the_reason(text: str, why: str) -> None:
    with pytest.raises(Refused, match=rf"^`{text}` is not an ORCID iD: {why}$"):
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
