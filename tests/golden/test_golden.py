"""Whole pages against reviewed references, as text: every page of every case.

``pytest --update-golden`` writes new references; read their difference before you
commit it.
"""

from __future__ import annotations

import difflib
from pathlib import Path

import pytest

from cvgen.document.structure import structure_of
from cvgen.files.bundled import bundled_folder
from cvgen.files.themes import bundled_themes
from cvgen.files.variants import variant_names
from cvgen.load import load
from cvgen.pipeline import build
from tests.support.page_dump import dump_pages
from tests.support.samples import (
    LARGE,
    built_in_theme,
    composed_document,
    folder_sources,
    inputs,
)
from tests.support.tag_dump import dump_structure

CASES = Path(__file__).parent / "cases"
SAMPLE = bundled_folder("data")
FOLDERS = {
    "everything": (CASES / "everything", ""),
    "sample": (SAMPLE, ""),
    **{f"sample-{name}": (SAMPLE, name) for name in variant_names(SAMPLE)},
    **{f"large-{name}": (LARGE, name) for name in variant_names(LARGE)},
}
"""A case is a data folder and a variant of it."""

THEMES = {
    f"sample-in-{theme}": theme for theme in bundled_themes().names if theme != "modern"
}
"""A case is the sample in another theme than the default one."""


@pytest.mark.golden
@pytest.mark.parametrize("name", [*FOLDERS, *THEMES])
def test_pages_are_as_reviewed(name: str, request: pytest.FixtureRequest) -> None:
    reference = CASES / f"{name}.pages.txt"
    found = dump_case(*FOLDERS.get(name, (SAMPLE, "")), THEMES.get(name, ""))
    if request.config.getoption("--update-golden"):
        reference.write_text(found, encoding="utf-8")
    difference = difflib.unified_diff(
        reference.read_text(encoding="utf-8").splitlines(),
        found.splitlines(),
        "reviewed",
        "found",
        lineterm="",
        n=1,
    )
    assert "\n".join(difference) == ""


@pytest.mark.golden
@pytest.mark.parametrize("name", FOLDERS)
def test_tags_are_as_reviewed(name: str, request: pytest.FixtureRequest) -> None:
    reference = CASES / f"{name}.tags.txt"
    found = dump_tags(*FOLDERS[name])
    if request.config.getoption("--update-golden"):
        reference.write_text(found, encoding="utf-8")
    assert found.count("\n") > 40
    assert found.splitlines() == reference.read_text(encoding="utf-8").splitlines()


def test_every_reference_has_a_case() -> None:
    for kind, cases in (("pages", {*FOLDERS, *THEMES}), ("tags", {*FOLDERS})):
        suffix = f".{kind}.txt"
        found = {path.name.removesuffix(suffix) for path in CASES.glob(f"*{suffix}")}
        assert found == cases
        assert len(found) >= 10


def test_the_cases_have_more_than_one_page() -> None:
    texts = [path.read_text(encoding="utf-8") for path in _references()]
    assert any("\npage 3 " in text for text in texts)


def dump_case(folder: Path, variant: str, theme: str) -> str:
    if theme:
        return dump_pages(built_in_theme(folder, theme).pages)
    plan = load(folder_sources(folder, variant))
    return dump_pages(build(plan, inputs()).pages)


def dump_tags(folder: Path, variant: str) -> str:
    sources = folder_sources(folder, variant)
    assert sources.publications
    document = composed_document(
        sources.profile.text,
        sources.publications.text,
        sources.variant.text if sources.variant else "",
    )
    return "\n".join((*dump_structure(structure_of(document)), ""))


def _references() -> list[Path]:
    return sorted(CASES.glob("*.pages.txt"))
