"""What every funder's system stumbles over, whatever the preset says.

Part of ``verdict``: text that cannot be searched, scripts, and a file without tags.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.checks.measured.measured import Measured
from cvgen.model.preset.evidence import Breach
from cvgen.verdict.finding import Finding, Observation, Outcome, Where
from cvgen.verdict.words import broken, kept

__all__ = ["observe_any"]

BESIDE = "of every file"


def observe_any(measured: Measured) -> Iterator[Finding]:
    """The findings that no preset asks for."""
    yield from (_finding("searchable-text", o, Breach.ERROR) for o in _text(measured))
    yield _finding("scripts", _scripts(measured), Breach.WARNING)
    yield _finding("tags", _tags(measured), Breach.WARNING)


def _text(measured: Measured) -> Iterator[Observation]:
    for gap in measured.gaps:
        told = f"{gap.fact.value} not measured: {gap.reason}"
        where = Where(gap.pages[0] if gap.pages else 0)
        yield Observation(outcome=Outcome.UNKNOWN, measured=told, where=where)
    if not measured.gaps:
        yield kept("all text can be searched")


def _scripts(measured: Measured) -> Observation:
    facts = measured.file
    actions = (*facts.scripts, *facts.actions)
    if not actions:
        return kept("no scripts or actions")
    told = f"scripts: {len(facts.scripts)}, actions: {len(facts.actions)}"
    return broken(told, "none", Where(text=actions[0]))


def _tags(measured: Measured) -> Observation:
    return (
        kept("tagged") if measured.file.tagged else broken("no tags", "a tagged file")
    )


def _finding(rule: str, one: Observation, severity: Breach) -> Finding:
    return Finding(
        rule=rule,
        outcome=one.outcome,
        severity=severity,
        measured=one.measured,
        asked=one.asked,
        where=one.where,
        sources=(BESIDE,),
    )
