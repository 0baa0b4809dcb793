"""Whole pages against reviewed references, as text: every page of every case.

``pytest --update-golden`` writes new references; read their difference before you
commit it.
"""

from __future__ import annotations

import difflib
from pathlib import Path

import pytest

from cvgen.files.bundled import bundled_folder
from cvgen.layout.dump import dump_pages
from tests.support.samples import build_texts

CASES = Path(__file__).parent / "cases"
SAMPLE = bundled_folder("data")
FOLDERS = {"sample": SAMPLE} | {
    folder.name: folder for folder in sorted(CASES.iterdir()) if folder.is_dir()
}


@pytest.mark.golden
@pytest.mark.parametrize("name", FOLDERS)
def test_pages_are_as_reviewed(name: str, request: pytest.FixtureRequest) -> None:
    reference = CASES / f"{name}.pages.txt"
    found = dump_folder(FOLDERS[name])
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


def test_every_reference_has_a_case() -> None:
    references = {path.name.removesuffix(".pages.txt") for path in _references()}
    assert references == set(FOLDERS)
    assert len(references) >= 2


def test_the_cases_have_more_than_one_page() -> None:
    texts = [path.read_text(encoding="utf-8") for path in _references()]
    assert any("\npage 3 " in text for text in texts)


def dump_folder(folder: Path) -> str:
    profile, publications = (
        (folder / name).read_text(encoding="utf-8")
        for name in ("profile.yaml", "publications.yaml")
    )
    return dump_pages(build_texts(profile, publications).pages)


def _references() -> list[Path]:
    return sorted(CASES.glob("*.pages.txt"))
