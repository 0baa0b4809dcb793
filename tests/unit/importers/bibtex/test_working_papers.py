"""What Google Scholar calls a journal may be a series of working papers, or SSRN."""

from __future__ import annotations

import pytest

from tests.support.nodes import Plain, bibtex


def imported(fields: str, kind: str = "article") -> dict[str, Plain]:
    (work,), said = bibtex(f"@{kind}{{k, title={{A}}, {fields}}}")
    assert isinstance(work, dict)
    assert said == []
    return {key: value for key, value in work.items() if key not in {"id", "title"}}


@pytest.mark.parametrize(
    "journal",
    [
        "Available at SSRN 2777777",
        "Available at SSRN: https://ssrn.com/abstract=2777777",
        "available at {SSRN}  2777777",
    ],
)
def test_what_is_on_ssrn_is_a_preprint(journal: str) -> None:
    assert imported(f"journal={{{journal}}}") == {
        "type": "article",
        "publisher": "SSRN",
        "URL": "https://ssrn.com/abstract=2777777",
    }


@pytest.mark.parametrize(
    ("url", "number"),
    [
        ("https://papers.ssrn.com/sol3/papers.cfm?abstract_id=2777777", None),
        ("https://a.example/b", "SSRN 2777777"),
    ],
)
def test_an_address_and_a_publisher_that_are_said_stay(
    url: str, number: str | None
) -> None:
    fields = f"journal={{Available at SSRN 2777777}}, url={{{url}}}"
    work = imported(f"{fields}, publisher={{Elsevier}}")
    assert (work["URL"], work["publisher"]) == (url, "Elsevier")
    assert work.get("number") == number


@pytest.mark.parametrize(
    ("fields", "genre", "publisher", "number"),
    [
        ("journal={NBER Working Paper}", "Working paper", "NBER", None),
        ("journal={NBER Working Paper No. 24567}", "Working paper", "NBER", "24567"),
        ("journal={NBER Working Papers}, number={w1}", "Working paper", "NBER", "w1"),
        ("journal={NBER working paper series}", "Working paper", "NBER", None),
        ("journal={IZA Discussion Paper}", "Discussion paper", "IZA", None),
        (
            "journal={CEPR Discussion Paper DP12345}",
            "Discussion paper",
            "CEPR",
            "DP12345",
        ),
        (
            "journaltitle={Banca d'Italia Working Paper 12/2019}",
            "Working paper",
            "Banca d'Italia",
            "12/2019",
        ),
        (
            "journal={NBER Working Paper}, institution={National Bureau}",
            "NBER working paper",
            "National Bureau",
            None,
        ),
        ("journal={Working paper}", "Working paper", None, None),
    ],
)
def test_a_working_paper_is_a_report_of_its_house(
    fields: str, genre: str, publisher: str | None, number: str | None
) -> None:
    said = {"type": "report", "genre": genre, "publisher": publisher, "number": number}
    assert imported(fields) == {key: value for key, value in said.items() if value}


@pytest.mark.parametrize(
    "journal",
    [
        "Journal of Working Papers",
        "Working Papers in Linguistics",
        "Brookings Papers on Economic Activity",
        "Networking papers",
    ],
)
def test_a_journal_of_such_a_name_is_one(journal: str) -> None:
    work = imported(f"journal={{{journal}}}")
    assert work == {"type": "article-journal", "container-title": journal}


def test_a_paper_of_a_meeting_is_none() -> None:
    work = imported("booktitle={NBER Working Paper}", "inproceedings")
    assert work["type"] == "paper-conference"


def test_only_an_entry_that_may_be_anything_is_taken_for_one() -> None:
    work = imported("journal={NBER Working Paper}", "suppperiodical")
    assert work["container-title"] == "NBER Working Paper"
