"""The large sample as it is sent to each funder that takes a PDF: it passes the check.

One variant a preset, in ``samples/applications``; no rule is waived or overridden.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import msgspec
import pytest

from cvgen.files.presets import preset_names, read_preset
from cvgen.loading.preset import load_preset
from cvgen.model.preset.sheet import Delivery
from cvgen.verdict.finding import Judgement, Outcome
from tests.end_to_end.command import run
from tests.support.samples import LARGE

APPLICATIONS = LARGE.parent / "applications"

NO_PDF = {Delivery.TEXT_BOXES, Delivery.GENERATOR_ONLY}

FAMILIES = {
    "nserc-attachment": "Times New Roman",
    "nwo-veni-2026": "Calibri",
    "nwo-vidi-vici-2026": "Calibri",
}
"""What no family that comes with cvgen has the widths of; fonts of one's own do, such
as Liberation Serif and Carlito."""


def takes_pdf(name: str) -> bool:
    delivery = load_preset(read_preset(name)).delivery
    return delivery is not None and delivery.mode not in NO_PDF


NAMES = tuple(name for name in preset_names() if takes_pdf(name))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the large sample and a variant for every preset."""
    found = tmp_path_factory.mktemp("applications")
    shutil.copytree(LARGE, found / "data")
    shutil.copytree(APPLICATIONS, found / "data" / "variants", dirs_exist_ok=True)
    return found


def test_every_preset_that_takes_a_pdf_has_its_variant() -> None:
    assert {path.stem for path in APPLICATIONS.glob("*.yaml")} == set(NAMES)
    assert len(NAMES) == 18
    for name in NAMES:
        text = (APPLICATIONS / f"{name}.yaml").read_text(encoding="utf-8")
        assert f"\npreset: {name}\n" in text
        assert "waive" not in text
        assert "overrides" not in text


@pytest.mark.parametrize("name", NAMES)
def test_it_is_built_and_passes(name: str, folder: Path) -> None:
    words = "--for", name, "--variant", name, "--format", "json"
    done = run("check", "data", *words, folder=folder)
    found = msgspec.json.decode(done.out, type=Judgement)
    broken = {one.rule: one.asked for one in found.findings if one.fails}
    if name in FAMILIES:
        assert broken == {"font-family": FAMILIES[name]}
        assert done.status == 1
    else:
        assert broken == {}
        assert (done.status, found.passes) == (0, True)
    kept = {one.rule for one in found.of(Outcome.KEPT)}
    assert {"searchable-text", "tags"} < kept
    assert not kept & {one.rule for one in found.of(Outcome.BROKEN)}
