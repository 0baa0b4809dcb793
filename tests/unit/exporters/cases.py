"""Small profiles and works whose texts go into boxes."""

from __future__ import annotations

from msgspec.structs import replace

from cvgen.diagnostics import Diagnostic, InvalidInput
from cvgen.exporters.box_text import PastedText, TextExport
from cvgen.exporters.text import export_text
from cvgen.load import load
from cvgen.loading.load import load_cv
from cvgen.loading.source import SourceText
from cvgen.model.narrative import Narrative
from cvgen.plan import Plan, Sources
from tests.support.samples import locales, planned, themes

__all__ = [
    "WORKS",
    "exported",
    "messages",
    "narratives",
    "pasted",
    "plan_for",
    "problems",
    "texts",
]

WORKS = """\
- {id: flat, title: Flat minima, author: [Mei Chen], issued: 2024, DOI: 10.1000/1}
- {id: hum, title: A hum, author: [Ada Okafor, Mei Chen], issued: 2023}
- id: bees
  title: On bees
  author: [Mei Chen, Jo Lind, Ada Okafor]
  issued: 2020
  arxiv: "2001.00001"
"""

PRESET = """\
title: A scheme
sources:
  call: {where: the call, read: 2026-11-23, confidence: CONFIDENCE}
delivery: {mode: MODE, place: the portal, source: call}
"""


def narratives(text: str) -> tuple[Narrative, ...]:
    """Narratives from a YAML list."""
    profile = SourceText("profile.yaml", f"name: Mei Chen\nnarratives: {text}\n")
    return load_cv(profile, None).profile.narratives


def plan_for(
    rules: str,
    profile: str = "",
    variant: str = "",
    mode: str = "text-boxes",
    confidence: str = "R1",
) -> Plan:
    """A plan with a preset called ``scheme`` of these rules."""
    text = PRESET.replace("MODE", mode).replace("CONFIDENCE", confidence)
    empty = planned("name: Mei Chen").sources
    sources: Sources = replace(
        empty,
        profile=SourceText("profile.yaml", f"name: Mei Chen\n{profile}"),
        publications=SourceText("publications.yaml", WORKS),
        variant=SourceText("variant.yaml", f"preset: scheme\n{variant}"),
        preset=SourceText("presets/scheme.yaml", text + rules),
        locales=locales(),
        themes=themes(),
    )
    return load(sources)


def exported(
    rules: str,
    profile: str = "",
    variant: str = "",
    mode: str = "text-boxes",
    confidence: str = "R1",
) -> tuple[TextExport, list[str]]:
    """The export of such a plan, and its warnings."""
    plan = plan_for(rules, profile, variant, mode, confidence)
    export, warnings = export_text(plan)
    return export, messages(warnings)


def problems(rules: str, profile: str = "", variant: str = "") -> list[str]:
    """The problems that stop such an export."""
    try:
        export_text(plan_for(rules, profile, variant))
    except InvalidInput as invalid:
        return messages(invalid.diagnostics)
    return []


def messages(found: tuple[Diagnostic, ...]) -> list[str]:
    """Problems as lines with their hints and places."""
    return [
        f"{one.location or one.path}: {one.message} ({'; '.join(one.hints)})"
        for one in found
    ]


def texts(export: TextExport, box: str) -> list[str]:
    """The texts of a box."""
    return [one.text for one in pasted(export, box)]


def pasted(export: TextExport, box: str) -> tuple[PastedText, ...]:
    """The texts of a box with their counts."""
    (found,) = (one for one in export.boxes if one.id == box)
    return found.texts
