"""A label that reads as years is read so, and no other."""

from __future__ import annotations

import pytest

from cvgen.document.labelled_years import labelled_years
from cvgen.model.date import YearSpan
from cvgen.model.text import literal


@pytest.mark.parametrize(
    ("label", "years"),
    [
        ("2018", YearSpan(2018, 2018)),
        ("2018-2019", YearSpan(2018, 2019)),
        (" 2018 – 2019 ", YearSpan(2018, 2019)),
        ("2018/19", YearSpan(2018, 2019)),
        ("2018–", YearSpan(2018, 0)),
        ("2019–2018", None),
        ("Since 2020", None),
        ("2018, 2019", None),
        ("20181", None),
        ("", None),
    ],
)
def test_years_of_a_label(label: str, years: YearSpan | None) -> None:
    assert labelled_years(literal(label)) == years
