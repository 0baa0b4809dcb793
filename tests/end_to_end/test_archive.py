"""Every variant of both samples is PDF/UA-1 and PDF/A-2a, as veraPDF judges.

The jar is found by ``VERAPDF_JAR`` (Maven: org.verapdf.apps:greenfield-apps); without
it or without Java the tests are skipped, which CI must not.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from cvgen.document.block import Document, Role
from cvgen.document.structure import Element, structure_of
from cvgen.files.bundled import bundled_folder
from cvgen.files.variants import variant_names
from cvgen.pipeline import Inputs, build, load
from tests.end_to_end.any_cv import AnyCv, any_cv
from tests.support.samples import (
    LARGE,
    build_texts,
    folder_sources,
    fonts,
    quoted,
    work,
)

JAR = os.environ.get("VERAPDF_JAR", "")
MAIN = "org.verapdf.apps.GreenfieldCliWrapper"
FLAVOURS = ("ua1", "2a")
PATIENCE = 300

pytestmark = pytest.mark.skipif(
    not JAR or shutil.which("java") is None,
    reason="veraPDF is not here: set VERAPDF_JAR to its jar; CI does",
)


def verdicts(folder: Path, flavour: str) -> dict[str, str]:
    """What veraPDF says of the files of a folder, and the rules that they break."""
    files = sorted(map(str, folder.glob("*.pdf")))
    command = ("java", "-cp", JAR, MAIN, "-f", flavour, "--format", "text", "-v")
    done = subprocess.run(
        [*command, *files], capture_output=True, check=False, timeout=PATIENCE
    )
    found: dict[str, str] = {}
    for line in done.stdout.decode().splitlines():
        verdict, _, rest = line.strip().partition(" ")
        path = Path(rest.removesuffix(f" {flavour}"))
        if path.suffix == ".pdf":
            found[path.stem] = verdict
        elif found:
            found[list(found)[-1]] += f" {rest}"
    return found


def samples() -> Iterator[tuple[str, bytes]]:
    """All variants of both samples."""
    for name, folder in (("sample", bundled_folder("data")), ("large", LARGE)):
        for variant in ("", *variant_names(folder)):
            plan = load(folder_sources(folder, variant))
            yield f"{name}-{variant}", build(plan, Inputs(fonts=fonts())).pdf


SCRIPTS = "直骨今角誤 渡辺さん 김민수 人\u2f08 שָׁלוֹם ﷽ محمّد ḫalīfa Ἀθηναῖος ∑ 𝒪(n) ᚠ"
"""Also letters that are several glyphs, glyphs of two letters, and what is missing."""


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_all_scripts_are_valid(flavour: str, tmp_path: Path) -> None:
    profile = f"name: {SCRIPTS}\nsummary: {SCRIPTS} **{SCRIPTS}** *{SCRIPTS}*"
    built = build_texts(
        profile, work(1, SCRIPTS).replace("Ada Okafor", quoted(SCRIPTS))
    )
    (tmp_path / "scripts.pdf").write_bytes(built.pdf)
    assert verdicts(tmp_path, flavour) == {"scripts": "PASS"}


@cache
def built_samples() -> tuple[tuple[str, bytes], ...]:
    return tuple(samples())


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_every_variant_of_both_samples_is_valid(flavour: str, tmp_path: Path) -> None:
    for name, pdf in built_samples():
        (tmp_path / f"{name}.pdf").write_bytes(pdf)
    found = verdicts(tmp_path, flavour)
    assert len(found) == len(built_samples()) >= 15
    assert {name: said for name, said in found.items() if said != "PASS"} == {}


DOCUMENTS = 100


@pytest.mark.property
def test_a_hundred_documents_of_any_kind_are_valid(tmp_path: Path) -> None:
    written: set[Path] = set()

    @settings(max_examples=DOCUMENTS, deadline=None, derandomize=True, database=None)
    @given(any_cv())
    def write(cv: AnyCv) -> None:
        path = tmp_path / f"{len(written):03}.pdf"
        built = build_texts(cv.profile, cv.publications, cv.variant)
        path.write_bytes(built.pdf)
        written.add(path)

    write()
    assert len(written) >= DOCUMENTS
    for flavour in FLAVOURS:
        found = verdicts(tmp_path, flavour)
        assert len(found) == len(written)
        assert {name: said for name, said in found.items() if said != "PASS"} == {}


def cropped(document: Document) -> Element:
    """A tag tree that lacks the last section, whose content is then in no element."""
    root = structure_of(document)
    return replace(root, kids=root.kids[:-1])


def skipping(document: Document) -> Element:
    """A tag tree whose heads go from the first level to the third."""
    return _renamed(structure_of(document), Role.H2, Role.H3)


def loose(document: Document) -> Element:
    """A tag tree whose items are in no list."""
    return _renamed(structure_of(document), Role.LIST, Role.DIV)


def _renamed(element: Element, old: Role, new: Role) -> Element:
    kids = tuple(_renamed(kid, old, new) for kid in element.kids)
    return replace(
        element, role=new if element.role is old else element.role, kids=kids
    )


@pytest.mark.parametrize("broken", [cropped, skipping, loose])
def test_a_broken_tag_tree_is_caught(
    broken: Callable[[Document], Element],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    texts = ("name: Ada Okafor\nsummary: S", work(1, "Title"))
    (tmp_path / "good.pdf").write_bytes(build_texts(*texts).pdf)
    monkeypatch.setattr("cvgen.pdf.write.structure_of", broken)
    (tmp_path / "broken.pdf").write_bytes(build_texts(*texts).pdf)
    found = verdicts(tmp_path, "ua1")
    assert found["good"] == "PASS"
    assert found["broken"].startswith("FAIL")
