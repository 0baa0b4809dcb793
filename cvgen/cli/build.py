"""The command ``build``: a data folder → a PDF, and a line that says so.

Part of ``cli``.
"""

from __future__ import annotations

import os
import re
import sys
import time
import unicodedata
from pathlib import Path
from typing import Literal

import typer

from cvgen.cli.report import print_diagnostics
from cvgen.document.modern import A4, LETTER, modern
from cvgen.files.bundled import bundled_folder
from cvgen.files.environment import source_date_epoch
from cvgen.files.font_files import (
    bundled_fonts,
    installed_fallbacks,
    installed_folders,
)
from cvgen.files.read import read_data
from cvgen.files.write import check_output, replace_file
from cvgen.layout.fontbook import FontBook
from cvgen.loading.source import SourceText
from cvgen.model.profile import Profile
from cvgen.pipeline import Inputs, Result, build

__all__ = ["SAMPLE", "build_cv"]

ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8}))")
"""A character by its number in a double-quoted text (YAML 1.1, 5.6)."""

SAMPLE = bundled_folder("data")
"""The folder of the sample that comes with cvgen."""

PAPERS = {"a4": A4, "letter": LETTER}


def build_cv(
    data: Path,
    *,
    output: Path | None,
    paper: Literal["a4", "letter"],
    started: float,
) -> None:
    """Build and write a CV; ``started`` is the moment the clock began, in seconds.

    Raises:
        InvalidInput: The data, the result or the output is at fault.
    """
    if output is not None:
        check_output(output)
    profile, publications = read_data(data)
    result = build(
        Inputs(
            profile=profile,
            publications=publications,
            fonts=_fonts(profile, publications),
            theme=modern(PAPERS[paper]),
            epoch=source_date_epoch(os.environ),
        )
    )
    path = output or Path("build") / file_name(result.cv.profile)
    replace_file(path, result.pdf)
    print_diagnostics(result.diagnostics)
    typer.echo(_summary(path, result, time.perf_counter() - started))


def file_name(profile: Profile) -> str:
    """``<family>-cv.pdf``: letters and digits of the family name, lower case."""
    name = profile.name.family or profile.name.literal
    words = "".join(c if _is_lettering(c) else " " for c in name.lower()).split()
    return "-".join([*words, "cv"]) + ".pdf"


def _is_lettering(character: str) -> bool:
    """Whether it is a letter, a digit or a mark, as the vowels of many scripts are."""
    return character.isalnum() or unicodedata.category(character).startswith("M")


def _fonts(*sources: SourceText) -> FontBook:
    """The bundled fonts, and installed ones for what they lack."""
    fonts = bundled_fonts()
    characters = set().union(*(_characters(source.text) for source in sources))
    lacking = {c for c in characters - fonts.characters() if c.isprintable()}
    return fonts.with_fallbacks(installed_fallbacks(lacking, installed_folders()))


def _characters(text: str) -> set[str]:
    """The characters of a YAML text, also those that it writes as escapes."""
    escaped = (int("".join(code), 16) for code in ESCAPE.findall(text))
    return {*text, *(chr(code) for code in escaped if code <= sys.maxunicode)}


def _summary(path: Path, result: Result, seconds: float) -> str:
    count = len(result.pages)
    pages = f"{count} page{'' if count == 1 else 's'}"
    return f"{path}: {pages}, {len(result.pdf) / 1000:.0f} kB, in {seconds:.2f} s"
