"""Rules that span the fields of a struct."""

from __future__ import annotations

import pytest

from cvgen.loading.rules import RULES, Values
from cvgen.model.date import End, PartialDate
from cvgen.model.person import Author
from cvgen.model.profile import Education
from cvgen.model.publication import Publication

START, END = PartialDate(2024, 5), End(PartialDate(2023))


def messages(subject: type, values: Values) -> list[str]:
    rules = (rule for rule in RULES if issubclass(subject, rule.subject))
    faults = (rule.check(values) for rule in rules)
    return [fault.message for fault in faults if fault]


@pytest.mark.parametrize(
    ("subject", "values", "message"),
    [
        (Author, {"given": "x"}, "the name has neither `family` nor `literal`"),
        (Education, {"start": START, "end": END}, "`end` is before `start`"),
        (Publication, {"id": "a"}, "`a` has neither `issued` nor `status`"),
        (Publication, {}, "the work has neither `issued` nor `status`"),
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
        (Education, {}),
        (Education, {"start": START}),
        (Education, {"end": END}),
        (Education, {"start": START, "end": End()}),
        (Education, {"start": None, "end": None}),
        (Publication, {"issued": START}),
        (Publication, {"issued": None}),
        (Publication, {"status": None}),
    ],
)
def test_what_keeps_or_may_keep_a_rule_passes(subject: type, values: Values) -> None:
    assert messages(subject, values) == []
