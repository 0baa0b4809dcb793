"""A judgement has every rule, its severity by its source, and what was waived."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest

from cvgen.files.bundled import bundled_folder
from cvgen.loading.preset import load_preset
from cvgen.loading.source import SourceText
from cvgen.model.preset.evidence import Breach
from cvgen.model.preset.rule_name import RuleName
from cvgen.model.variant import Variant
from cvgen.presets.rulings import rulings
from cvgen.verdict.finding import Judgement, Outcome
from cvgen.verdict.judge import judge
from tests.support.breaches import words
from tests.support.finished import HELLO, changed, finished, measured
from tests.unit.presets.cases import preset

RULES = """\
paper: {sizes: a4, source: call}
pages: {most: 1, source: copy}
links: {policy: forbidden, source: memory}
"""


def judged(rules: str = RULES, variant: Variant | None = None) -> Judgement:
    found = preset(rules)
    return judge("scheme", found, rulings(found, variant), finished("latex-11pt"))


def of_rule(found: Judgement, rule: str) -> tuple[Outcome, Breach]:
    (one,) = [one for one in found.findings if one.rule == rule]
    return one.outcome, one.severity


def test_severity_is_that_of_the_source() -> None:
    found = judged()
    assert not found.passes
    assert of_rule(found, "paper") == (Outcome.KEPT, Breach.ERROR)
    assert of_rule(found, "pages") == (Outcome.BROKEN, Breach.WAIVABLE)
    assert of_rule(found, "links") == (Outcome.BROKEN, Breach.WARNING)
    assert found.findings[2].sources == ("copy (R2): a copy",)
    assert (found.preset, found.title, found.read) == (
        "scheme",
        "A scheme",
        "2026-10-01",
    )


def test_what_is_waived_is_looked_at_and_stops_nobody() -> None:
    found = judged(variant=Variant(preset="scheme", waive=(RuleName.PAGES,)))
    assert of_rule(found, "pages")[0] is Outcome.WAIVED
    assert found.passes


def test_a_doubt_is_a_warning_whatever_the_source() -> None:
    rules = "margins: {bottom: 20, source: call}\n"
    found = judged(rules)
    assert of_rule(found, "margins") == (Outcome.UNKNOWN, Breach.WARNING)
    assert found.passes


def test_pages_that_go_into_another_file_have_no_foot_of_their_own() -> None:
    found = preset(
        "footer: {policy: required, text: 'Part B', source: call}\n", "insert-pdf"
    )
    judgement = judge("scheme", found, rulings(found), words("No foot"))
    assert of_rule(judgement, "footer")[0] is Outcome.NOT_CHECKED


PRESETS = sorted((bundled_folder("data") / "presets").glob("*.yaml"))
LOCK = pikepdf.Encryption(owner="owner", user="")


def test_there_are_presets() -> None:
    assert len(PRESETS) > 25


@pytest.mark.parametrize("path", PRESETS, ids=lambda path: path.stem)
def test_by_no_preset_does_an_encrypted_file_pass(path: Path) -> None:
    text = SourceText(path.name, path.read_text(encoding="utf-8"))
    found = load_preset(text)
    locked = measured(changed(lambda _pdf: None, HELLO, encryption=LOCK))
    judgement = judge(path.stem, found, rulings(found, None), locked)
    assert not judgement.passes
    (one,) = (one for one in judgement.findings if one.rule == "encryption")
    assert one.fails
    assert one.measured.startswith("encryption of revision ")
