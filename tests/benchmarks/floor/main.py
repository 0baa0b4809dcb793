"""The floor as a program: reads a publications file, writes a PDF, leaves at once.

``python -c "from tests.benchmarks.floor.main import main; main()" YAML PDF FONT``; so
called, its modules are compiled already, as those of a program that is installed.
"""

from __future__ import annotations

import gc
import os
import sys
from itertools import chain
from pathlib import Path

from tests.benchmarks.floor.contents import codes_of, paint_pages
from tests.benchmarks.floor.file import FONT, write_file
from tests.benchmarks.floor.font import font_objects
from tests.benchmarks.floor.lines import break_lines, fill_pages
from tests.benchmarks.floor.paragraphs import paragraphs_of
from tests.benchmarks.floor.read import read_works
from tests.benchmarks.floor.typeface import Typeface

__all__ = ["build", "main"]

HEADING = ("Publications",)
FOOT = "0123456789/"
"""What the numbers of pages are written with."""


def build(text: bytes, font: Path) -> bytes:
    """The PDF of a publications file."""
    typeface = Typeface(font)
    paragraphs = paragraphs_of(read_works(text))
    lines = break_lines(chain((HEADING,), paragraphs), typeface)
    pages = list(fill_pages(lines))
    typeface.widths[FOOT]
    codes = codes_of(typeface.advances.glyphs)
    contents = paint_pages(pages, codes)
    return write_file(contents, font_objects(typeface, codes, FONT))


def main() -> None:
    """Build and leave, without a look for garbage on the way or at the end."""
    gc.disable()
    source, pdf, font = map(Path, sys.argv[1:])
    pdf.write_bytes(build(source.read_bytes(), font))
    os._exit(0)
