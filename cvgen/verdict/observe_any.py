"""What every funder's system stumbles over, whatever the preset says.

Part of ``verdict``: text that cannot be searched, a lock, scripts, and a file without
tags.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.checks.measured.measured import Measured
from cvgen.model.preset.evidence import Breach
from cvgen.model.preset.rule_name import RuleName
from cvgen.verdict.finding import Finding, Observation, Outcome, Where
from cvgen.verdict.words import broken, kept

__all__ = ["observe_any"]

BESIDE = "of every file"


def observe_any(
    measured: Measured, asked: frozenset[RuleName] = frozenset()
) -> Iterator[Finding]:
    """The findings about any file, but for the rules that its preset has ``asked``."""
    yield from (_finding("searchable-text", o, Breach.ERROR) for o in _text(measured))
    if RuleName.ENCRYPTION not in asked:
        name = RuleName.ENCRYPTION.value
        yield _finding(name, _lock(measured), Breach.ERROR)
    yield _finding("scripts", _scripts(measured), Breach.WARNING)
    yield _finding("tags", _tags(measured), Breach.WARNING)


def _text(measured: Measured) -> Iterator[Observation]:
    for gap in measured.gaps:
        told = f"{gap.fact.value} not measured: {gap.reason}"
        where = Where(gap.pages[0] if gap.pages else 0)
        yield Observation(outcome=Outcome.UNKNOWN, measured=told, where=where)
    if not measured.gaps:
        yield kept("all text can be searched")


def _lock(measured: Measured) -> Observation:
    """Portals open a file to join it with others, and refuse one that is locked."""
    lock = measured.file.encryption
    if not lock:
        return kept("not encrypted")
    told = f"encryption of revision {lock.revision}"
    return broken(told, "none: portals refuse a file with a password, even if it opens")


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
