from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from cvgen.diagnostics import Diagnostic, InvalidInput, error
from cvgen.files.plan import NOT_CHECKED, read_plan, tried
from cvgen.loading.source import SourceText
from cvgen.plan import Sources
from tests.support.samples import planned


def sources(variant: str = "") -> Sources:
    known = planned("name: Mei Chen").sources
    text = SourceText("variant.yaml", variant)
    return replace(known, variant=text if variant else None)


def test_a_plan_needs_no_preset(tmp_path: Path) -> None:
    assert read_plan(sources(), tmp_path).preset is None


def test_the_preset_of_the_variant_is_read(tmp_path: Path) -> None:
    plan = read_plan(sources("preset: erc-2027"), tmp_path)
    assert plan.variant.preset == "erc-2027"
    assert plan.preset is not None


def test_data_that_has_been_loaded_is_not_loaded_again(tmp_path: Path) -> None:
    cv = planned("name: Ada Okafor").cv
    assert read_plan(sources(), tmp_path, cv).cv is cv


def test_a_preset_that_is_not_there_is_said_in_its_place(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput) as caught:
        read_plan(sources("preset: erk-2027"), tmp_path)
    one, note = caught.value.diagnostics
    assert str(one.location) == "variant.yaml:1:9"
    assert one.message == "there is no preset `erk-2027`"
    assert note is NOT_CHECKED


def test_what_is_wrong_with_the_data_and_the_variant_is_said_together(
    tmp_path: Path,
) -> None:
    profile = SourceText("profile.yaml", "name: Mei Chen\nsumary: A\n")
    both = replace(sources("papr: a4"), profile=profile)
    with pytest.raises(InvalidInput) as caught:
        read_plan(both, tmp_path)
    assert [one.message for one in caught.value.diagnostics] == [
        "unknown key `sumary`",
        "unknown key `papr`",
        "citations, lists and pages were not checked",
    ]


def test_sections_that_are_none_are_said_with_the_other_faults_of_a_variant(
    tmp_path: Path,
) -> None:
    variant = "limits: {pages: x}\nsections: [postions, talks]\n"
    with pytest.raises(InvalidInput) as caught:
        read_plan(sources(variant), tmp_path)
    assert [one.message for one in caught.value.diagnostics] == [
        "`x` is not a whole number",
        "there is no section `postions`",
        "citations, lists and pages were not checked",
    ]
    assert str(caught.value.diagnostics[1].location) == "variant.yaml:2:12"


def test_sections_that_are_none_are_said_in_the_order_of_lines(
    tmp_path: Path,
) -> None:
    with pytest.raises(InvalidInput) as caught:
        read_plan(sources("sections: [postions]\npapr: a4\n"), tmp_path)
    assert [one.message for one in caught.value.diagnostics] == [
        "there is no section `postions`",
        "unknown key `papr`",
        "citations, lists and pages were not checked",
    ]


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        ("name: Mei Chen\nsumary: A\n", ["there is no section `postions`"]),
        ("name: Mei Chen\nsumary: {\n", []),
    ],
)
def test_sections_that_are_none_are_said_beside_faults_of_the_data(
    broken: str, said: list[str], tmp_path: Path
) -> None:
    profile = SourceText("profile.yaml", broken)
    both = replace(sources("sections: [postions, talks]"), profile=profile)
    with pytest.raises(InvalidInput) as caught:
        read_plan(both, tmp_path)
    _, *found, note = caught.value.diagnostics
    assert [one.message for one in found] == said
    assert note is NOT_CHECKED


def test_what_is_wrong_with_a_theme_is_said_with_what_was_not_checked(
    tmp_path: Path,
) -> None:
    with pytest.raises(InvalidInput) as caught:
        read_plan(sources("theme: modren"), tmp_path)
    assert [one.code for one in caught.value.diagnostics] == [
        "unknown-theme",
        "not-checked",
    ]


def test_what_is_tried_gives_its_value_or_its_problems() -> None:
    found: list[Diagnostic] = []
    problem = error("x", "it is wrong")

    def fail() -> int:
        raise InvalidInput((problem,))

    assert (tried(lambda: 1, found), found) == (1, [])
    assert (tried(fail, found), found) == (None, [problem])
