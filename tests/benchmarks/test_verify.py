"""A PDF without its works is found out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.pdfgen.canvas import Canvas

from tests.benchmarks.verify import look

if TYPE_CHECKING:
    from pathlib import Path

_KEPT = "Flat minima: are they enough for deep networks?"
_LOST = "Sharp minima are quite enough for shallow networks"


def test_a_title_is_found_over_broken_lines_and_a_missing_one_is_named(
    tmp_path: Path,
) -> None:
    file = tmp_path / "cv.pdf"
    canvas = Canvas(str(file))
    for line, text in enumerate(("Flat min-", "ima: are they enough", "for deep")):
        canvas.drawString(50, 700 - 12 * line, text)
    canvas.save()
    held = look(file, [_KEPT, _LOST])
    assert held.pages == 1
    assert held.missing == (_LOST,)
    assert held.complaint == f"1 titles not in the PDF, as “{_LOST}”"
