"""A plan becomes the texts of its preset's form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.diagnostics import InvalidInput
from cvgen.exporters.box_text import TextExport
from cvgen.exporters.count import count_text
from cvgen.exporters.text import export_text
from cvgen.files.presets import read_preset
from cvgen.load import load
from cvgen.loading.source import SourceText
from tests.support.samples import LARGE, folder_sources, planned
from tests.unit.exporters.cases import exported, messages, texts

BOXES = """\
narrative: {boxes: [{id: a, title: A}, {id: b, title: B, optional: true}], source: call}
narrative-total: {most: 100, unit: words, source: call}
"""
WORDS = st.text(alphabet="abc é中🐝", min_size=1, max_size=40).filter(str.strip)


def large(preset: str) -> TextExport:
    """The large sample for a preset."""
    sources = replace(
        folder_sources(LARGE),
        variant=SourceText("variant.yaml", f"preset: {preset}"),
        preset=read_preset(preset),
    )
    return export_text(load(sources))[0]


def refused(variant: str) -> list[str]:
    plan = planned("name: Mei Chen", variant=variant)
    with pytest.raises(InvalidInput) as found:
        export_text(plan)
    return messages(found.value.diagnostics)


def test_a_variant_needs_a_preset() -> None:
    assert refused("description: none") == [
        (
            "variant.yaml:1:1: the variant has no preset, so that there are no boxes "
            "to fill (write for example `preset: ukri-r4ri`)"
        )
    ]


def test_a_preset_that_wants_a_pdf_has_no_boxes() -> None:
    assert refused("preset: epsrc-attachment") == [
        (
            "variant.yaml:1:9: `epsrc-attachment` asks for a PDF and has no boxes "
            "(`cvgen build` makes it; `cvgen presets` says what each funder takes)"
        )
    ]


def test_the_form_says_what_it_is_and_where_it_goes() -> None:
    export, _ = exported(BOXES, "narratives: [{id: a, text: One.}]\n")
    assert (export.preset, export.title) == ("scheme", "A scheme")
    assert export.place == "the portal"
    assert not export.is_worksheet


def test_a_narrative_may_cite_a_work_that_no_list_of_the_variant_has() -> None:
    profile = "narratives: [{id: a, text: 'We hum [@bees].'}]\n"
    variant = "sections: [{section: publications, select: {ids: flat}}]"
    export, warnings = exported(BOXES, profile, variant)
    assert texts(export, "a") == ["We hum (Chen et al. 2020, arXiv:2001.00001)."]
    assert warnings == []


def test_a_problem_of_a_shared_text_is_said_once() -> None:
    profile = (
        "narratives: [{id: s, text: '@flat hums.'}, {id: a, use: s}, {id: b, use: s}]\n"
    )
    _, warnings = exported(BOXES, profile)
    assert warnings == [
        (
            "profile.yaml:2:29: `@flat` is printed as it stands, though a work has "
            "that id (write `[@flat]` for the number of the work)"
        )
    ]


@pytest.mark.property
@given(WORDS, WORDS)
def test_the_total_is_the_sum_of_the_boxes(first: str, second: str) -> None:
    profile = (
        f"narratives: [{{id: a, text: 'x {first}'}}, {{id: b, text: 'x {second}'}}]"
    )
    export, _ = exported(BOXES, profile + "\n", "punctuation: as-written")
    found = [count_text(*texts(export, box)) for box in ("a", "b")]
    assert export.total == found[0] + found[1]
    words = len(f"x {first} x {second}".split())
    assert export.total_judgement.headroom == 100 - words


@pytest.mark.parametrize(
    "preset",
    ["ukri-r4ri", "royal-society-r4r", "wellcome", "nhmrc-top10", "arc-rope"],
)
def test_forms_of_boxes_are_made_of_the_large_sample(preset: str) -> None:
    export = large(preset)
    assert not export.is_worksheet
    assert any(box.texts for box in export.boxes)


@pytest.mark.parametrize(
    ("preset", "titles"),
    [
        (
            "nih-common-2026",
            [
                "Professional preparation",
                "Appointments and positions",
                "Products",
                "Personal statement",
                "Honors",
                "Contributions to science",
            ],
        ),
        (
            "nsf-biosketch",
            ["Professional preparation", "Appointments and positions", "Products"],
        ),
        (
            "snsf",
            [
                "Education and training",
                "Previous and current employment",
                "Major achievements with selected works",
                "Net academic age",
                "Major achievements",
            ],
        ),
    ],
)
def test_worksheets_have_the_fields_of_the_funder_s_form(
    preset: str, titles: list[str]
) -> None:
    export = large(preset)
    assert export.is_worksheet
    expected = ["Identifying information", *titles]
    assert [box.title for box in export.boxes] == expected


def test_a_worksheet_whose_fields_are_not_known_has_the_record() -> None:
    export = large("doe-biosketch")
    assert export.is_worksheet
    assert len(export.boxes) > 5


@pytest.mark.parametrize(
    ("form", "cited"),
    [
        ("", "(Chen 2024, doi:10.1000/1)"),
        ("box-citations: name\n", "(Chen 2024)"),
        ("box-citations: number\n", "(Chen 2024, doi:10.1000/1)"),
    ],
)
def test_a_text_of_the_record_cites_as_the_boxes_do(form: str, cited: str) -> None:
    profile = "summary: I listen [@flat].\n"
    export, _ = exported("", profile, f"sections: [summary, publications]\n{form}")
    assert texts(export, "summary") == [f"I listen {cited}."]
