"""All CVs are PDF/UA-1 and PDF/A-2a, as veraPDF judges, and what is not is caught.

Without veraPDF the tests are skipped, which CI must not: it counts the reports that
they print.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings

from cvgen.live.rebuild import Order, Rebuilder
from cvgen.record.seal import read_seal
from tests.end_to_end.any_cv import AnyCv, any_cv
from tests.end_to_end.command import write_data
from tests.support.every_cv import CV_NAMES, every_cv
from tests.support.rebuilt import good_of
from tests.support.samples import build_texts, quoted, work
from tests.support.verapdf import NEEDS_VERAPDF, Profile, Verdict, judge

pytestmark = NEEDS_VERAPDF

DOCUMENTS = 100
PROFILES = [pytest.param(one, id=one.name) for one in Profile]


@pytest.mark.parametrize("profile", PROFILES)
def test_every_variant_of_both_samples_is_valid_in_every_theme(
    profile: Profile, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = {name: built.pdf for name, built in every_cv().items()}
    found = judge(files, profile, tmp_path)
    with capsys.disabled():
        report("all variants of both samples in all themes", profile, found)
    assert broken(found) == {}
    assert found.keys() == files.keys()
    assert len(found) == len(CV_NAMES) >= 50


@pytest.mark.parametrize("profile", PROFILES)
def test_a_seal_leaves_a_file_valid(profile: Profile, tmp_path: Path) -> None:
    pdf = good_of(Rebuilder(Order(data=write_data(tmp_path)), {}).rebuild()).pdf
    assert read_seal(pdf) is not None
    found = judge({"sealed": pdf}, profile, tmp_path)
    assert broken(found) == {}
    assert found.keys() == {"sealed"}


SCRIPTS = "直骨今角誤 渡辺さん 김민수 人\u2f08 שָׁלוֹם ﷽ محمّد ḫalīfa Ἀθηναῖος ∑ 𝒪(n) ᚠ"
"""Also letters that are several glyphs, glyphs of two letters, and what is missing."""


@pytest.mark.parametrize("profile", PROFILES)
def test_all_scripts_are_valid(profile: Profile, tmp_path: Path) -> None:
    texts = f"name: {SCRIPTS}\nsummary: {SCRIPTS} **{SCRIPTS}** *{SCRIPTS}*"
    works = work(1, SCRIPTS).replace("Ada Okafor", quoted(SCRIPTS))
    found = judge({"scripts": build_texts(texts, works).pdf}, profile, tmp_path)
    assert broken(found) == {}
    assert found.keys() == {"scripts"}


@pytest.mark.property
def test_a_hundred_documents_of_any_kind_are_valid(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files: dict[str, bytes] = {}

    @settings(max_examples=DOCUMENTS, deadline=None, derandomize=True, database=None)
    @given(any_cv())
    def write(cv: AnyCv) -> None:
        built = build_texts(cv.profile, cv.publications, cv.variant)
        files[f"{len(files):03}"] = built.pdf

    write()
    assert len(files) >= DOCUMENTS
    for profile in Profile:
        folder = tmp_path / profile.value
        folder.mkdir()
        found = judge(files, profile, folder)
        with capsys.disabled():
            report("documents of any kind", profile, found)
        assert broken(found) == {}
        assert found.keys() == files.keys()


def broken(found: Mapping[str, Verdict]) -> dict[str, tuple[str, ...]]:
    """The files that are not valid, with the rules that they break."""
    return {name: one.rules for name, one in found.items() if not one.is_valid}


def report(what: str, profile: Profile, found: Mapping[str, Verdict]) -> None:
    """Say how many files were judged, and how many checks that took."""
    passed = sum(one.passed for one in found.values())
    failed = sum(one.failed for one in found.values())
    valid = sum(one.is_valid for one in found.values())
    sys.stdout.write(
        f"\nveraPDF, {profile.name}, {what}: {valid} of {len(found)} files valid, "
        f"{passed:,} checks passed, {failed:,} failed\n"
    )
