"""What has been set is not set again, and what differs is."""

from __future__ import annotations

from cvgen.layout.paragraph import SetParagraph
from cvgen.layout.settled import Settled
from tests.support.samples import fonts
from tests.unit.layout.documents import ENGLISH, paragraph


def set_text(settled: Settled, text: str, measure: float) -> SetParagraph:
    return settled.set(paragraph(text), measure, fonts(), ENGLISH, None)


def test_a_paragraph_is_set_once_for_a_measure() -> None:
    settled = Settled()
    first = set_text(settled, "The quick brown fox", 200)
    assert set_text(settled, "The quick brown fox", 200) is first
    assert len(settled) == 1


def test_another_measure_or_text_is_set_anew() -> None:
    settled = Settled()
    wide = set_text(settled, "The quick brown fox", 200)
    narrow = set_text(settled, "The quick brown fox", 50)
    other = set_text(settled, "The lazy dog", 200)
    assert len(wide.lines) < len(narrow.lines)
    assert other.lines[0].text == "The lazy dog"
    assert len(settled) == 3
