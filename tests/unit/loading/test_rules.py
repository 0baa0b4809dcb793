"""Rules that span the fields of a struct."""

from __future__ import annotations

import pytest

from cvgen.loading.rules import RULES, Values
from cvgen.model.account import Account, Register
from cvgen.model.amount import Amount
from cvgen.model.date import End, PartialDate
from cvgen.model.person import Author
from cvgen.model.publication import Publication
from cvgen.model.sections.education import Degree
from cvgen.model.variant import SectionChoice
from cvgen.model.work_type import Status

START, END = PartialDate(2024, 5), End(PartialDate(2023))


DATED: Values = {"issued": START}
MINE: Values = {"author": ("x",)}


def messages(subject: type, values: Values) -> list[str]:
    rules = (rule for rule in RULES if issubclass(subject, rule.subject))
    faults = (rule.check(values) for rule in rules)
    return [fault.message for fault in faults if fault]


@pytest.mark.parametrize(
    ("subject", "values", "message"),
    [
        (Author, {"given": "x"}, "the name has neither `family` nor `literal`"),
        (Degree, {"start": START, "end": END}, "`end` is before `start`"),
        (Publication, {"id": "a", **DATED}, "`author` is missing from `a`"),
        (Publication, DATED, "`author` is missing"),
        (Publication, {"author": (), **DATED}, "`author` is empty"),
        (Publication, {"id": "a", **MINE}, "`a` has neither `issued` nor `status`"),
        (
            Publication,
            {"editor": ("x",), "and_others": True, **DATED},
            "`and-others` has no authors before it",
        ),
        (Publication, {"and_others": True, **DATED}, "`author` is missing"),
        (Publication, MINE, "the work has neither `issued` nor `status`"),
        (
            Publication,
            {"id": "a", "status": Status.PUBLISHED, **MINE},
            "`a` is published but has no `issued`",
        ),
        (
            Account,
            {"register": Register.ORCID, "id": "0000-0002-1825-0098"},
            (
                "the check digit of the ORCID iD `0000-0002-1825-0098` is wrong: "
                "one of its digits is mistyped, or two are swapped"
            ),
        ),
        (Amount, {"total": 10, "share": 11}, "`share` is more than `total`"),
        (
            SectionChoice,
            {"section": "talks", "select": ()},
            "`select` has no meaning for the section `talks`",
        ),
        (
            SectionChoice,
            {"section": "interests", "last_years": 5},
            "`last-years` has no meaning for the section `interests`",
        ),
        (
            SectionChoice,
            {"section": "summary", "first": 1},
            "`first` has no meaning for the section `summary`",
        ),
        (
            SectionChoice,
            {"section": "publications", "order": None},
            "`order` has no meaning for the section `publications`",
        ),
    ],
)
def test_what_breaks_a_rule_is_said(
    subject: type, values: Values, message: str
) -> None:
    assert messages(subject, values) == [message]


@pytest.mark.parametrize(
    ("subject", "values"),
    [
        (Author, {"family": "x"}),
        (Author, {"literal": "x"}),
        (Author, {"family": None}),
        (Degree, {}),
        (Degree, {"start": START}),
        (Degree, {"end": END}),
        (Degree, {"start": START, "end": End()}),
        (Degree, {"start": None, "end": None}),
        (Publication, {"issued": START, **MINE}),
        (Publication, {"issued": None, **MINE}),
        (Publication, {"status": None, **MINE}),
        (Publication, {"issued": START, "status": Status.PUBLISHED, **MINE}),
        (Publication, {"author": None, **DATED}),
        (Publication, {"editor": ("x",), **DATED}),
        (Publication, {"author": (), "translator": ("x",), **DATED}),
        (Account, {"register": Register.GITHUB, "id": "example"}),
        (Account, {"register": None, "id": "example"}),
        (Amount, {"total": 10, "share": 10}),
        (Amount, {"total": 10}),
        (SectionChoice, {"section": "publications", "select": ()}),
        (SectionChoice, {"section": "talks", "order": None}),
        (SectionChoice, {"section": None, "select": ()}),
    ],
)
def test_what_keeps_or_may_keep_a_rule_passes(subject: type, values: Values) -> None:
    assert messages(subject, values) == []
