"""Small data for tests: texts in, built CVs out."""

from __future__ import annotations

import functools
import json
from pathlib import Path

from cvgen.document.modern import modern
from cvgen.document.theme import Theme
from cvgen.files.bundled import bundled_folder
from cvgen.files.font_files import bundled_fonts
from cvgen.layout.fontbook import FontBook
from cvgen.loading.source import SourceText, read_source
from cvgen.pipeline import Inputs, Result, build

__all__ = ["build_texts", "built_sample", "fonts", "quoted", "sample_sources", "work"]


@functools.cache
def fonts() -> FontBook:
    """The bundled fonts, loaded once for all tests."""
    return bundled_fonts()


def build_texts(
    profile: str, publications: str = "[]", *, theme: Theme | None = None
) -> Result:
    """The CV of two YAML texts."""
    return build(
        Inputs(
            profile=SourceText("profile.yaml", profile),
            publications=SourceText("publications.yaml", publications),
            fonts=fonts(),
            theme=theme or modern(),
        )
    )


def sample_sources() -> tuple[SourceText, SourceText]:
    """The texts of the sample that comes with cvgen."""
    folder = bundled_folder("data")
    return _source(folder / "profile.yaml"), _source(folder / "publications.yaml")


@functools.cache
def built_sample() -> Result:
    """The CV of the sample that comes with cvgen."""
    profile, publications = sample_sources()
    return build_texts(profile.text, publications.text)


def quoted(text: str) -> str:
    """A text as a double-quoted YAML scalar."""
    return json.dumps(text, ensure_ascii=False)


def work(number: int, title: str) -> str:
    """A publication of the owner "Ada Okafor" as an item of a YAML list."""
    return (
        f"- id: work{number}\n"
        f"  title: {quoted(title)}\n"
        "  author: [Ada Okafor, Bin Chen]\n"
        "  container-title: Journal of Examples\n"
        f"  issued: {1990 + number % 35}\n"
    )


def _source(path: Path) -> SourceText:
    return read_source(path.name, path.read_bytes())
