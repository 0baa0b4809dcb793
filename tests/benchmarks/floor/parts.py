"""What the floor's steps take, one by one, and what the ways cost that it does not go.

``python -c "from tests.benchmarks.floor.parts import main; main()" YAML FONT`` prints
them as a JSON object, in milliseconds. Steps are the median of several runs in one
process, the collector off as in the floor; starts and imports the median of as many
processes, without what starting Python takes.
"""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import yaml
from uharfbuzz import Buffer, Font, shape
from yaml._yaml import CParser

from tests.benchmarks.floor.contents import codes_of, paint_pages
from tests.benchmarks.floor.file import FONT, write_file
from tests.benchmarks.floor.font import font_objects
from tests.benchmarks.floor.lines import break_lines, fill_pages
from tests.benchmarks.floor.paragraphs import paragraphs_of
from tests.benchmarks.floor.read import compose, read_works, works_of
from tests.benchmarks.floor.typeface import Typeface

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["main", "parts_of"]

_REPEATS = 7
_IMPORTS = {
    "import of PyYAML": "yaml",
    "import of HarfBuzz": "uharfbuzz",
    "(import of ReportLab's objects)": "reportlab.pdfbase.pdfdoc",
}


def main() -> None:
    """Measure and print."""
    gc.disable()
    source, font = map(Path, sys.argv[1:])
    parts = {**_starts(), **parts_of(source.read_bytes(), font)}
    sys.stdout.write(json.dumps(parts))


def _starts() -> dict[str, float]:
    alone = _milliseconds(_python("pass"))
    return {
        "start of Python": alone,
        **{
            name: _milliseconds(_python(f"import {module}")) - alone
            for name, module in _IMPORTS.items()
        },
    }


def _python(code: str) -> Callable[[], object]:
    words = (sys.executable, "-c", code)
    return lambda: subprocess.run(words, check=True)


def parts_of(text: bytes, font: Path) -> dict[str, float]:
    """Milliseconds of each step; in brackets those that the floor does without."""
    works = read_works(text)
    paragraphs = list(paragraphs_of(works))
    typeface = Typeface(font)
    lines = list(break_lines(paragraphs, typeface))
    pages = list(fill_pages(lines))
    codes = codes_of(typeface.advances.glyphs)
    contents = paint_pages(pages, codes)
    objects = font_objects(typeface, codes, FONT)
    read = compose(text)
    steps: dict[str, Callable[[], object]] = {
        "YAML: libyaml alone": lambda: CParser(text).raw_parse(),
        "YAML: nodes, with libyaml": lambda: compose(text),
        "YAML: texts out of nodes": lambda: works_of(read),
        "(YAML: events, with libyaml)": lambda: _take_events(text),
        "(YAML: CSafeLoader)": lambda: yaml.load(text, Loader=yaml.CSafeLoader),
        "texts of works": lambda: list(paragraphs_of(works)),
        "widths and lines": lambda: list(break_lines(paragraphs, Typeface(font))),
        "(every word shaped once)": lambda: _shape(typeface.widths, typeface),
        "pages": lambda: list(fill_pages(lines)),
        "contents, zlib": lambda: paint_pages(pages, codes),
        "font": lambda: font_objects(typeface, codes, FONT),
        "file": lambda: write_file(contents, objects),
    }
    return {name: _milliseconds(step) for name, step in steps.items()}


def _milliseconds(step: Callable[[], object]) -> float:
    times = []
    for _ in range(_REPEATS):
        start = time.perf_counter()
        step()
        times.append(time.perf_counter() - start)
    return 1000 * median(times)


def _take_events(text: bytes) -> None:
    next_event = CParser(text).get_event
    while next_event() is not None:
        pass


def _shape(words: Iterable[str], typeface: Typeface) -> None:
    font = Font(typeface.face)
    for word in words:
        buffer = Buffer()
        buffer.add_str(word)
        buffer.guess_segment_properties()
        shape(font, buffer, {})
        _ = buffer.glyph_infos, buffer.glyph_positions
