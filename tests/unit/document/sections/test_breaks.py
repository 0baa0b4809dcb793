"""Career breaks: why, when, and the months as a funder counts them."""

from __future__ import annotations

import pytest

from tests.unit.document.rows import rows


@pytest.mark.parametrize(
    ("months", "text"), [(1, "1 month"), (9, "9 months"), (0, "0 months")]
)
def test_a_break_says_how_many_months_were_lost(months: int, text: str) -> None:
    entry = (
        f"{{reason: Parental leave, months: {months}, start: 2022-03, end: 2022-12}}"
    )
    assert rows(f"breaks: [{entry}]") == [("2022", f"Parental leave, {text}")]


def test_breaks_are_for_readers_of_an_application() -> None:
    profile = "summary: S\nbreaks: [{reason: Illness}]"
    assert rows(profile, "{audience: public, sections: [breaks, summary]}") == [("S",)]
