"""A case knows how the CV is delivered."""

from __future__ import annotations

import pytest

from cvgen.model.preset.preset import Rules
from cvgen.model.preset.sheet import Delivery
from cvgen.presets.report import Case
from tests.unit.presets.cases import case, cv


@pytest.mark.parametrize(
    ("mode", "is_worksheet"),
    [
        ("own-pdf", False),
        ("insert-pdf", False),
        ("template", False),
        ("text-boxes", True),
        ("generator-only", True),
    ],
)
def test_what_no_funder_takes_is_a_worksheet(mode: str, *, is_worksheet: bool) -> None:
    assert case(mode=mode).delivery.value == mode
    assert case(mode=mode).is_worksheet is is_worksheet


def test_without_a_word_on_it_the_cv_is_a_file_of_its_own() -> None:
    assert Case(preset="x", rules=Rules(), cv=cv()).delivery is Delivery.OWN_PDF
