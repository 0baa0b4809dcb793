"""What has been set is not set again, and what differs is."""

from __future__ import annotations

from msgspec.structs import replace

from cvgen.document.block import Role
from cvgen.layout.flow import flow
from cvgen.layout.paragraph import SetParagraph
from cvgen.layout.settled import Settled
from cvgen.layout.typeset import typeset
from cvgen.memory import FEW
from tests.support.samples import fonts
from tests.unit.layout.documents import (
    ENGLISH,
    document,
    letterhead,
    paragraph,
    section,
)


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


def test_what_the_last_document_did_not_ask_for_is_forgotten() -> None:
    settled = Settled()
    first = set_text(settled, "The quick brown fox", 200)
    settled.begin()
    set_text(settled, "The lazy dog", 200)
    settled.begin()
    assert set_text(settled, "The quick brown fox", 200) is not first


def test_the_strips_of_a_block_are_stacked_once_for_a_page() -> None:
    settled = Settled()
    one = document(section(paragraph("One"), paragraph("Two")))
    before, _ = flow(one, fonts(), None, settled)
    after, _ = flow(one, fonts(), None, settled)
    assert all(a.lines is b.lines for a, b in zip(before[1:], after[1:], strict=True))
    wider = replace(one, page=replace(one.page, right=0))
    others, _ = flow(wider, fonts(), None, settled)
    assert others[1].lines is not after[1].lines


def test_a_page_with_the_same_strips_is_the_same_page() -> None:
    settled = Settled()
    one = document(section(paragraph("One"), paragraph("Two")))
    (before,), _ = typeset(one, fonts(), settled=settled)
    (after,), _ = typeset(one, fonts(), settled=settled)
    assert after is before
    marked = replace(one, marginals=replace(one.marginals, mark="Draft"))
    (other,), _ = typeset(marked, fonts(), settled=settled)
    assert other is not before


def test_the_last_pages_are_not_those_of_other_marginals() -> None:
    settled = Settled()
    one = document(letterhead(main=(paragraph("One"),)))
    (before,), _ = typeset(one, fonts(), settled=settled)
    (after,), _ = typeset(one, fonts(), settled=settled)
    assert after is before
    marked = replace(one, marginals=replace(one.marginals, mark="Draft"))
    (other,), _ = typeset(marked, fonts(), settled=settled)
    assert [line.line.text for line in other.marginals] != [
        line.line.text for line in before.marginals
    ]


def test_a_label_that_another_row_had_is_not_set_anew() -> None:
    settled = Settled()

    def label(number: int, row: int) -> SetParagraph:
        text = replace(paragraph(f"[{number}]"), node=f"{row}", role=Role.LABEL)
        return settled.set(text, 60, fonts(), ENGLISH, None)

    before = [label(row, row) for row in range(FEW + 3)]
    settled.begin()
    after = [label(row + 1, row) for row in range(FEW + 3)]
    assert after[FEW] is before[FEW + 1]
    assert after[0] is not before[1]
    assert [one.lines[0].text for one in after[:-1]] == [
        one.lines[0].text for one in before[1:]
    ]
