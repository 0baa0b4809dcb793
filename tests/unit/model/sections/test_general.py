"""An entry of one's own section is over in its year unless it says that it goes on."""

from __future__ import annotations

from cvgen.model.date import End, PartialDate
from cvgen.model.sections.general import GeneralEntry
from cvgen.model.text import literal

STARTED = PartialDate(2021)


def test_an_entry_with_a_start_alone_was_then() -> None:
    assert not GeneralEntry(title=literal("a"), start=STARTED).goes_on


def test_one_that_goes_on_says_so() -> None:
    assert GeneralEntry(title=literal("a"), start=STARTED, end=End()).goes_on
