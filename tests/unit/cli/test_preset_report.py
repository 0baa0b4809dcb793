"""What a preset has done is said line by line."""

from __future__ import annotations

from cvgen.cli.preset_report import report_preset
from cvgen.presets.prepare import fit_variant
from tests.unit.presets.cases import cv, preset, variant

RULES = """\
paper: {sizes: letter, source: copy}
links: {policy: forbidden, source: copy}
pages: {most: 4, source: copy}
"""
CHOSEN = """\
preset: scheme
waive: links
preset-overrides: {pages: {most: 3, note: the call of May}}
"""


def test_changes_choices_and_what_was_left_are_said() -> None:
    _, found = fit_variant(variant(CHOSEN), preset(RULES, "insert-pdf"), cv())
    assert list(report_preset(found)) == [
        "preset scheme: A scheme; read 2026-10-01",
        "  applied  paper: a4 → letter [paper]",
        "  applied  limit of pages: none → 3 [pages]",
        "  override at most 3 pages (the call of May) [pages]",
        "  waived   no links [links]",
        "  left     the pages go into another PDF [delivery]",
    ]
