"""The phases are composed: one result, or all that each phase has to say."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from cvgen.diagnostics import InvalidInput, Severity
from cvgen.files.inputs import read_inputs
from cvgen.files.plan import read_plan
from cvgen.loading.source import SourceText
from cvgen.model.date import PartialDate
from cvgen.pipeline import build
from cvgen.plan import Inputs, Plan, Result
from cvgen.record.find import find_records
from tests.support.samples import LARGE, fonts, inputs_of, planned

PROFILE = "name: Mei Chen\nsummary: See [@flat].\n"
WORK = "- id: flat\n  title: Flat minima\n  author: [Mei Chen]\n  issued: 2024\n"
STRANGE = "\U0001f9ff"
"""A character that no bundled font has."""


def plan(profile: str = PROFILE, publications: str = WORK, variant: str = "") -> Plan:
    return planned(profile, publications, variant)


def built(plan: Plan, epoch: int | None = None) -> Result:
    return build(plan, Inputs(fonts=fonts(), epoch=epoch))


def problems(profile: str, publications: str, variant: str = "") -> list[str]:
    with pytest.raises(InvalidInput) as caught:
        built(plan(profile, publications, variant))
    return [f"{one.location} {one.message}" for one in caught.value.diagnostics]


def test_a_build_gives_the_file_and_its_pages() -> None:
    result = built(plan())
    assert result.pdf.startswith(b"%PDF-1.7")
    assert [page.number for page in result.pages] == [1]
    assert result.diagnostics == ()


def test_the_same_inputs_give_the_same_bytes() -> None:
    assert built(plan()).pdf == built(plan()).pdf


def test_another_moment_gives_other_bytes() -> None:
    assert built(plan(), epoch=0).pdf != built(plan(), epoch=1_715_212_800).pdf


def test_another_variant_gives_other_pages() -> None:
    letter = built(plan(variant="paper: letter")).pages[0]
    assert (letter.width, letter.height) == (612.0, 792.0)
    assert built(plan()).pages[0].width != letter.width


def test_more_pages_than_the_variant_allows_are_said() -> None:
    works = "".join(WORK.replace("flat", f"w{i}") for i in range(40))
    result = built(plan("name: Mei Chen", works, "limits: {pages: 1, works: 10}"))
    assert [one.message for one in result.diagnostics] == [
        "the CV has 2 pages, and its limit is 1",
        "list 1 of publications has 40 works, and the limit is 10",
    ]
    assert [str(one.location) for one in result.diagnostics] == [
        "variant.yaml:1:17",
        "variant.yaml:1:27",
    ]


def test_choices_that_name_nothing_are_found_in_their_file() -> None:
    variant = "sections:\n  - section: publications\n    select: {ids: [flad]}\n"
    assert problems("name: Mei Chen", WORK, variant) == [
        "variant.yaml:2:5 no work is left for this list, which is not printed",
        "variant.yaml:3:20 no work has the id `flad`",
    ]


def test_citations_of_no_work_are_said_in_the_order_of_lines() -> None:
    profile = (
        "name: Mei Chen\n"
        'talks: [{title: A, details: "[@one]"}]\n'
        'education: [{degree: B, details: "[@two]"}]\n'
        "summary: I, [@three]\n"
        'positions: [{title: C, details: "[@four]"}]\n'
    )
    assert [one.rpartition(" ")[2] for one in problems(profile, WORK)] == [
        "`one`",
        "`two`",
        "`three`",
        "`four`",
    ]


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
        "profile.yaml:2:15 no work has the id `sharp`",
    ]


def test_warnings_come_with_the_result_and_know_their_place() -> None:
    result = built(plan(publications=WORK.replace("minima", STRANGE)))
    (one,) = result.diagnostics
    assert one.severity is Severity.WARNING
    assert str(one.location) == "publications.yaml:2:10"
    assert one.message == (
        f"no font has the character {STRANGE} (U+1F9FF); a box stands for it"
    )


def test_other_places_of_a_warning_are_known_too() -> None:
    profile = f"name: Mei Chen\nsummary: {STRANGE}\ninterests:\n- {STRANGE}\n"
    titles = WORK.replace("minima", STRANGE)
    (one,) = built(plan(profile, titles)).diagnostics
    assert one.message == (
        f"no font has the character {STRANGE} (U+1F9FF); boxes stand for it in 3 places"
    )
    assert str(one.location) == "profile.yaml:2:10"
    assert [str(place) for place in one.also] == [
        "profile.yaml:4:3",
        "publications.yaml:2:10",
    ]


def test_a_japanese_cv_draws_han_characters_as_japan_does() -> None:
    """Unless a word tells otherwise; that the glyphs differ, the font book shows."""
    profile = "name: Mei Chen\nsummary: 直\n"
    english, japanese = (
        {
            word.glyphs
            for page in built(plan(profile, "[]", f"language: {tag}")).pages
            for line in page.lines
            for run in line.line.runs
            for word in run.words
            if word.text == "直"
        }
        for tag in ("en", "ja")
    )
    assert len(english) == len(japanese) == 1
    assert english != japanese


def test_a_preset_changes_variant_and_theme_before_anything_is_built() -> None:
    found = plan(variant="preset: nih-attachment")
    assert found.preset is not None
    assert (found.variant.paper.value, found.theme.size) == ("letter", 11)
    page = build(found, inputs_of(found, LARGE)).pages[0]
    assert (page.width, page.links) == (612.0, ())


def test_a_preset_that_was_read_long_ago_is_said_to_be_old() -> None:
    found = plan(variant="preset: nih-attachment")
    days = {2026: 0, 2029: 1}
    for year, count in days.items():
        inputs = replace(inputs_of(found, LARGE), today=PartialDate(year, 12, 1))
        said = [one.code for one in build(found, inputs).diagnostics]
        assert said.count("old-preset") == count
    assert build(found, inputs_of(found, LARGE)).diagnostics == ()


def test_the_day_of_the_build_changes_no_byte() -> None:
    found = plan(variant="preset: nih-attachment")
    inputs = inputs_of(found, LARGE)
    later = replace(inputs, today=PartialDate(2031))
    assert build(found, later).pdf == build(found, inputs).pdf


def test_the_record_is_the_file_s_own() -> None:
    one = plan(variant="numbering: {prefix: J}")
    result = built(one, epoch=1_715_212_800)
    assert find_records("cv.pdf", result.pdf) == (result.record,)
    assert result.record.origin.made == "2024-05-09"


def test_the_record_names_variant_and_preset(tmp_path: Path) -> None:
    text = SourceText("erc.yaml", "preset: erc-2027")
    sources = replace(plan().sources, variant=text, variant_name="erc")
    one = read_plan(sources, tmp_path)
    origin = build(one, read_inputs(one, tmp_path, {})).record.origin
    assert (origin.variant, origin.preset) == ("erc", "erc-2027")
