"""What a run has that its paragraph has not."""

from __future__ import annotations

from cvgen.document.block import Paragraph, Section
from cvgen.exporters.page.marks import part_of, pieces_of
from cvgen.model.text import Shift
from tests.support.samples import document_of, planned, work

PROFILE = "name: Ada Okafor\nsummary: See *a* **b** x^2^ H~2~O.\n"


def paragraphs() -> dict[str, Paragraph]:
    document = document_of(planned(PROFILE, work(1, "A *title*")))
    found: dict[str, Paragraph] = {}
    for block in document.blocks:
        if isinstance(block, Section):
            for one in block.content:
                body = (one,) if isinstance(one, Paragraph) else one.body
                found.update((part_of(paragraph), paragraph) for paragraph in body)
    return found


def test_marks_are_those_of_the_text() -> None:
    pieces = {one.text.strip(): one for one in pieces_of(paragraphs()["0"])}
    assert pieces["a"].emphasis
    assert pieces["b"].strong
    assert pieces["2"].shift in {Shift.SUBSCRIPT, Shift.SUPERSCRIPT}
    assert not pieces["See"].emphasis


def test_a_titles_own_weight_is_no_mark() -> None:
    pieces = list(pieces_of(paragraphs()["title"]))
    assert [(one.text, one.strong, one.emphasis) for one in pieces] == [
        ("A ", False, False),
        ("title", False, True),
    ]


def test_the_owner_is_marked() -> None:
    pieces = [one for one in pieces_of(paragraphs()["authors"]) if one.strong]
    assert [one.text for one in pieces] == ["Ada Okafor"]
