"""A variant is planned with the preset that it names."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from cvgen.cli.plan import plan_variant
from cvgen.diagnostics import InvalidInput
from cvgen.loading.source import SourceText
from cvgen.pipeline import Sources
from tests.support.samples import planned


def sources(variant: str) -> Sources:
    """The texts of a CV with a variant."""
    text = SourceText("variant.yaml", variant)
    return replace(planned("name: Mei Chen").sources, variant=text)


def test_the_preset_of_a_variant_is_in_force(tmp_path: Path) -> None:
    plan = plan_variant(sources("preset: nih-attachment"), tmp_path)
    assert plan.preset is not None
    assert plan.variant.paper.value == "letter"


def test_without_a_variant_it_is_a_cv_with_everything(tmp_path: Path) -> None:
    plan = plan_variant(planned("name: Mei Chen").sources, tmp_path)
    assert plan.preset is None
    assert plan.variant.sections == ()


def test_a_preset_that_is_not_there_is_said_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput) as caught:
        plan_variant(sources("paper: a4\npreset: nsf-2099"), tmp_path)
    (one,) = caught.value.diagnostics
    assert str(one.location) == "variant.yaml:2:9"
    assert "nsf-2099" in one.message
