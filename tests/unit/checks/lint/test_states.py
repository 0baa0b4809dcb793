"""States that time has overtaken are said, on the day that is given."""

from __future__ import annotations

import pytest

from cvgen.checks.lint.states import check_states
from cvgen.diagnostics import Diagnostic
from cvgen.model.date import PartialDate
from tests.unit.checks.lint.records import entry, works

TODAY = PartialDate(2026, 11, 25)


def found(today: PartialDate | None = TODAY, **fields: str) -> list[Diagnostic]:
    return list(check_states(works(entry("w", **fields)), today))


def test_an_old_submission_is_said_with_its_months() -> None:
    (one,) = found(status="under-review", issued="2024-09-26")
    assert one.code == "stale-submission"
    assert str(one.path) == "publications[0].status"
    assert one.message == "`w` has been `under-review` for 25 months"
    assert one.hints == ("say what became of it, or leave it out",)


@pytest.mark.parametrize(
    ("issued", "is_old"),
    [
        ("2025-04", True),
        ("2025-05-26", False),
        ("2025-05", False),
        ("2024", True),
        ("2025", False),
    ],
)
def test_eighteen_months_are_waited_for(issued: str, *, is_old: bool) -> None:
    assert bool(found(status="submitted", issued=issued)) is is_old


def test_the_preprint_tells_when_it_was_submitted() -> None:
    (one,) = found(
        status="submitted", issued="", preprint="{arxiv: 2301.00001, issued: 2023-01}"
    )
    assert one.message == "`w` has been `submitted` for 46 months"


@pytest.mark.parametrize("status", ["in-preparation", "accepted", "published"])
def test_other_states_are_not_submissions(status: str) -> None:
    assert found(status=status, issued="2020") == []


def test_without_a_date_or_a_day_nothing_is_old() -> None:
    assert found(status="submitted", issued="") == []
    assert found(None, status="submitted", issued="2020") == []


@pytest.mark.parametrize(
    "status", ["conditionally-accepted", "accepted", "forthcoming", "in-press"]
)
def test_a_work_with_doi_and_pages_is_probably_out(status: str) -> None:
    (one,) = found(status=status, DOI="10.5555/w", page="1-9")
    assert one.code == "probably-published"
    assert one.message == f"`w` is `{status}`, but has a DOI and pages"
    assert one.hints == ("if it has appeared, write when in `issued`, and no `status`",)


def test_a_doi_alone_is_given_before_print() -> None:
    assert found(status="in-press", DOI="10.5555/w") == []
