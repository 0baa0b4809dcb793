"""Finished PDFs for tests: drawn with ReportLab, or kept beside their sources."""

from __future__ import annotations

import functools
import io
from collections.abc import Callable
from pathlib import Path

import msgspec
import pikepdf
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from cvgen.checks.measure.measure import measure
from cvgen.checks.measured.measured import Measured
from cvgen.checks.reader.read import read
from cvgen.files.bundled import bundled_folder
from cvgen.units import Pt

__all__ = [
    "A4",
    "FINISHED",
    "HELLO",
    "Prose",
    "changed",
    "drawn",
    "finished",
    "font",
    "measured",
    "prose",
]

FINISHED = Path(__file__).parent.parent / "samples" / "finished"
"""PDFs of other programs, each with its source; ``make.py`` there makes them anew."""

A4 = 595.0, 842.0

FONTS = {
    "Arimo-Italic": "Arimo",
    "SourceSerif4-Regular": "SourceSerif4",
    "SourceSans3-Regular": "SourceSans3",
    "SourceSans3-Bold": "SourceSans3",
}


@functools.cache
def font(name: str) -> str:
    """The name of a bundled font that ReportLab may embed."""
    path = bundled_folder("fonts") / FONTS[name] / f"{name}.ttf"
    registerFont(TTFont(name, str(path)))
    return name


def drawn(
    *pages: Callable[[Canvas], object],
    paper: tuple[Pt, Pt] = A4,
    compressed: bool = False,
) -> bytes:
    """A PDF whose pages are drawn by these functions."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=paper, pageCompression=int(compressed), invariant=1)
    for page in pages:
        page(canvas)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


class Prose(msgspec.Struct, frozen=True, kw_only=True):
    """Lines of text; ``top`` is the first baseline, from the upper edge of the page."""

    lines: tuple[str, ...]
    left: Pt = 72.0
    top: Pt = 72.0
    size: Pt = 11.0
    leading: Pt = 14.0
    font: str = "Helvetica"
    height: Pt = A4[1]


def prose(*texts: Prose) -> Callable[[Canvas], None]:
    """What draws these texts."""

    def draw(canvas: Canvas) -> None:
        for text in texts:
            canvas.setFont(text.font, text.size)
            for number, line in enumerate(text.lines):
                baseline = text.top + number * text.leading
                canvas.drawString(text.left, text.height - baseline, line)

    return draw


def measured(pdf: bytes, name: str = "cv.pdf") -> Measured:
    """What a PDF measures."""
    return measure(read(name, pdf))


HELLO = drawn(prose(Prose(lines=("Hello world",))))
"""A page with two words."""


def changed(
    change: Callable[[pikepdf.Pdf], object],
    content: bytes = HELLO,
    encryption: pikepdf.Encryption | None = None,
) -> bytes:
    """A file after somebody has been at it."""
    file = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        change(pdf)
        pdf.save(file, encryption=encryption or False, fix_metadata_version=False)
    return file.getvalue()


@functools.cache
def finished(name: str) -> Measured:
    """What one of the kept PDFs measures."""
    return measured((FINISHED / f"{name}.pdf").read_bytes(), f"{name}.pdf")
