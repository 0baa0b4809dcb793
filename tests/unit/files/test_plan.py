from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from cvgen.diagnostics import InvalidInput
from cvgen.files.plan import read_plan
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
    (one,) = caught.value.diagnostics
    assert str(one.location) == "variant.yaml:1:9"
    assert one.message == "there is no preset `erk-2027`"
