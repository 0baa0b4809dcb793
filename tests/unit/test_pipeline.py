"""The phases are composed: one result, or all that each phase has to say."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.diagnostics import InvalidInput, Severity
from cvgen.document.modern import modern
from cvgen.loading.source import SourceText
from cvgen.pipeline import Inputs, build
from tests.support.samples import fonts

PROFILE = "name: Mei Chen\nsummary: See [@flat].\n"
WORK = "- id: flat\n  title: Flat minima\n  author: [Mei Chen]\n  issued: 2024\n"
STRANGE = "\U0001f9ff"
"""A character that no bundled font has."""


def inputs(
    profile: str = PROFILE, publications: str = WORK, epoch: int | None = None
) -> Inputs:
    return Inputs(
        profile=SourceText("profile.yaml", profile),
        publications=SourceText("publications.yaml", publications),
        fonts=fonts(),
        theme=modern(),
        epoch=epoch,
    )


def problems(profile: str, publications: str) -> list[str]:
    with pytest.raises(InvalidInput) as caught:
        build(inputs(profile, publications))
    return [f"{one.location} {one.message}" for one in caught.value.diagnostics]


def test_a_build_gives_the_file_its_pages_and_what_they_show() -> None:
    result = build(inputs())
    assert result.pdf.startswith(b"%PDF-1.7")
    assert [page.number for page in result.pages] == [1]
    assert [work.id for work in result.cv.publications] == ["flat"]
    assert result.diagnostics == ()


def test_the_same_inputs_give_the_same_bytes() -> None:
    assert build(inputs()).pdf == build(inputs()).pdf


def test_another_moment_gives_other_bytes() -> None:
    assert build(inputs(epoch=0)).pdf != build(inputs(epoch=1_715_212_800)).pdf


def test_another_theme_gives_other_pages() -> None:
    grey = replace(modern(), accent="#5a6270")
    assert build(inputs()).pdf != build(replace(inputs(), theme=grey)).pdf


def test_a_cv_may_have_no_publications() -> None:
    alone = replace(inputs("name: Mei Chen"), publications=None)
    assert build(alone).cv.publications == ()


def test_problems_of_both_files_are_said_at_once() -> None:
    assert problems("name: Mei\ncolour: red", "- id: flat\n  issued: 2024") == [
        "profile.yaml:2:1 unknown key `colour`",
        "publications.yaml:1:3 `title` is missing from `flat`",
        "publications.yaml:1:3 `author` is missing from `flat`",
    ]


def test_problems_of_later_phases_are_said_together_and_in_their_files() -> None:
    profile = "name: Mei Chen\nsummary: See [@sharp].\n"
    assert problems(profile, WORK.replace("Mei Chen", "Ada Okafor")) == [
        "publications.yaml:3:11 no author of `flat` is Mei Chen",
        "profile.yaml:2:10 no work has the id `sharp`",
    ]


def test_warnings_come_with_the_result_and_know_their_place() -> None:
    result = build(inputs(publications=WORK.replace("minima", STRANGE)))
    (one,) = result.diagnostics
    assert one.severity is Severity.WARNING
    assert str(one.location) == "publications.yaml:2:10"
    assert one.message == (
        f"no font has the character {STRANGE} (U+1F9FF); a box stands for it"
    )
