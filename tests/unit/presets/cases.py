"""Small presets, and variants that are fitted to them."""

from __future__ import annotations

from cvgen.loading.load import load_cv
from cvgen.loading.preset import load_preset
from cvgen.loading.source import SourceText
from cvgen.loading.variant import load_variant
from cvgen.model.cv import Cv
from cvgen.model.preset.preset import Preset
from cvgen.model.theme import ThemeFile
from cvgen.model.variant import Variant
from cvgen.presets.report import Case, Change, Left
from cvgen.presets.rulings import rules_in_force
from tests.support.samples import planned

__all__ = ["applied", "case", "cv", "left", "preset", "variant", "whole_theme"]

HEAD = """\
title: A scheme
sources:
  call: {where: the call, read: 2026-11-23, confidence: R1}
  copy: {where: a copy, read: 2026-10-01, confidence: R2}
  memory: {where: nowhere, read: 2026-11-23, confidence: K}
delivery: {mode: MODE, source: call}
"""


def preset(rules: str = "", mode: str = "own-pdf") -> Preset:
    """A preset with rules as YAML, whose sources are called call, copy and memory."""
    text = HEAD.replace("MODE", mode) + rules
    return load_preset(SourceText("presets/scheme.yaml", text))


def cv(profile: str = "", works: str = "[]") -> Cv:
    """A CV of Mei Chen."""
    return load_cv(
        SourceText("profile.yaml", f"name: Mei Chen\n{profile}"),
        SourceText("publications.yaml", works),
    )


def variant(text: str = "{}") -> Variant:
    """A variant from YAML."""
    return load_variant(SourceText("variant.yaml", text))


def case(
    rules: str = "", profile: str = "", works: str = "[]", mode: str = "own-pdf"
) -> Case:
    """The rules of a preset called ``scheme`` for a CV."""
    found = rules_in_force(preset(rules, mode), Variant())
    return Case(preset="scheme", rules=found, cv=cv(profile, works))


def applied(changes: tuple[Change, ...]) -> list[str]:
    """Changes as lines: the rule, what, from what, to what."""
    return [
        f"{one.rule.value}: {one.subject}: {one.before} -> {one.after}"
        for one in changes
    ]


def left(found: tuple[Left, ...]) -> list[str]:
    """What was left, as lines."""
    return [f"{one.rule.value}: {one.reason}" for one in found]


def whole_theme(name: str = "modern") -> ThemeFile:
    """A theme of cvgen's that says everything."""
    return planned("name: Mei Chen", variant=f"theme: {name}").theme
