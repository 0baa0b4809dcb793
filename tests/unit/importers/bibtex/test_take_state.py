"""A note may tell how far a work has come, who has it and since when."""

from __future__ import annotations

import pytest

from tests.support.nodes import Plain, bibtex


def imported(fields: str, kind: str = "unpublished") -> dict[str, Plain]:
    (work,), said = bibtex(f"@{kind}{{k, title={{A}}, {fields}}}")
    assert isinstance(work, dict)
    assert said == []
    return {
        key: value for key, value in work.items() if key not in {"id", "title", "type"}
    }


@pytest.mark.parametrize("year", ["", ", year=2024"])
def test_a_note_may_hold_the_state_and_the_journal(year: str) -> None:
    note = r"note={R\&R at the \emph{Journal of \'Echo}}"
    found = imported(f"{note}{year}")
    assert found.pop("issued", "") == year[-4:]
    assert found == {
        "status": "revise-and-resubmit",
        "container-title": "Journal of Écho",
    }


@pytest.mark.parametrize(
    ("more", "issued", "note"),
    [
        ("", "2025-05", None),
        (", year=2025", "2025-05", None),
        (", date={2025-05-09}", "2025-05-09", None),
        (", year=2023", "2023", "Submitted to Echo (May 2025)"),
    ],
)
def test_the_date_of_a_note_is_that_of_the_work_or_stays_there(
    more: str, issued: str, note: str | None
) -> None:
    found = imported(f"note={{Submitted to Echo (May 2025)}}{more}")
    assert found.pop("note", None) == note
    assert found == {
        "status": "submitted",
        "container-title": "Echo",
        "issued": issued,
    }


def test_a_note_that_names_another_journal_stays_beside_its_state() -> None:
    same = imported("journal={Echo}, note={Accepted at {Echo}}", "article")
    assert same == {"status": "accepted", "container-title": "Echo"}
    other = imported("journal={Echo Letters}, note={Accepted at EL}", "article")
    facts = {"container-title": "Echo Letters", "note": "Accepted at EL"}
    assert other == {"status": "accepted"} | facts


def test_what_an_issue_holds_is_not_under_review() -> None:
    found = imported("journal={Echo}, volume=3, note={Submitted to Noise}", "article")
    assert found["note"] == "Submitted to Noise"
    assert "status" not in found


@pytest.mark.parametrize(
    "field",
    ["note={under contract}", "pubstate={under contract}", "year={under contract}"],
)
def test_a_book_under_contract_is_being_written_and_says_so(field: str) -> None:
    found = imported(f"{field}, publisher={{The Press}}", "book")
    facts = {"publisher": "The Press", "note": "Under contract"}
    assert found == {"status": "in-preparation"} | facts


def test_a_book_is_with_a_press() -> None:
    found = imported("note={Under contract with The Press}, year=2027", "book")
    facts = {"publisher": "The Press", "note": "Under contract", "issued": "2027"}
    assert found == {"status": "in-preparation"} | facts


def test_a_chapter_is_with_the_press_of_its_book() -> None:
    note = "note={Forthcoming with The Press}"
    found = imported(f"booktitle={{Handbook}}, {note}", "incollection")
    facts = {"container-title": "Handbook", "publisher": "The Press"}
    assert found == {"status": "forthcoming"} | facts
