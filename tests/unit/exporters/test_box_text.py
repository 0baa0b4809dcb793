"""An export is at fault if one of its texts is, or all of them together."""

from __future__ import annotations

import pytest

from cvgen.exporters.box_text import (
    BoxText,
    Counts,
    Judgement,
    PastedText,
    TextExport,
    Verdict,
)

OVER = Judgement(verdict=Verdict.OVER)


def of(judgement: Judgement, total: Judgement) -> TextExport:
    text = PastedText(text="a", counts=Counts(words=1), judgement=judgement)
    box = BoxText(id="a", title="A", texts=(text,))
    return TextExport(preset="p", title="P", boxes=(box,), total_judgement=total)


@pytest.mark.parametrize(
    ("text", "total", "is_fault"),
    [
        (Judgement(), Judgement(), False),
        (OVER, Judgement(), True),
        (Judgement(), OVER, True),
        (Judgement(verdict=Verdict.OVER, binds=False), Judgement(), False),
        (Judgement(verdict=Verdict.DOUBTFUL), Judgement(), False),
    ],
)
def test_one_fault_is_enough(
    text: Judgement, total: Judgement, *, is_fault: bool
) -> None:
    assert of(text, total).is_fault == is_fault
