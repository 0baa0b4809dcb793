"""Judge a measured file by a preset's rules.

Part of ``verdict``, its door.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from cvgen.checks.measured.measured import Measured
from cvgen.model.preset.evidence import Breach
from cvgen.model.preset.preset import Preset
from cvgen.model.preset.sheet import Delivery, DeliveryRule
from cvgen.presets.age import oldest_reading, word_day
from cvgen.presets.rulings import Ruling
from cvgen.verdict.finding import Finding, Judgement, Known, Observation, Outcome
from cvgen.verdict.observe import observe
from cvgen.verdict.observe_any import observe_any
from cvgen.verdict.phrases import USUAL, Phrases

__all__ = ["conclude", "findings", "judge"]

OVERRIDE = "override of the variant"


def judge(
    name: str,
    preset: Preset,
    rulings: Sequence[Ruling],
    measured: Measured,
    known: Known | None = None,
    phrases: Phrases = USUAL,
) -> Judgement:
    """Every finding about a file; waived rules are looked at too, and stop nobody."""
    known = replace(known or Known(), is_inserted=_is_inserted(rulings))
    found = tuple(
        finding
        for ruling in rulings
        for finding in _of_rule(ruling, measured, known, phrases)
    )
    asked = frozenset(ruling.name for ruling in rulings)
    found = (*found, *observe_any(measured, asked))
    return conclude(name, preset, measured.file.name, found)


def conclude(
    name: str, preset: Preset, file: str, found: tuple[Finding, ...]
) -> Judgement:
    """The judgement that findings come to, of a file or of what it is made from."""
    return Judgement(
        preset=name,
        title=preset.title,
        read=word_day(oldest_reading(preset)),
        file=file,
        passes=not any(one.fails for one in found),
        findings=found,
    )


def _is_inserted(rulings: Sequence[Ruling]) -> bool:
    rules = (one.rule for one in rulings)
    modes = {one.mode for one in rules if isinstance(one, DeliveryRule)}
    return Delivery.INSERT_PDF in modes


def _of_rule(
    ruling: Ruling, measured: Measured, known: Known, phrases: Phrases
) -> Iterator[Finding]:
    found = observe(ruling.name, ruling.rule, measured, known, phrases)
    yield from findings(ruling, found)


def findings(ruling: Ruling, found: Iterable[Observation]) -> Iterator[Finding]:
    """Observations of a rule, with what they mean and where the rule was read."""
    for one in found:
        yield Finding(
            rule=ruling.name.value,
            outcome=_outcome(one, ruling),
            severity=Breach.WARNING if one.is_doubtful else ruling.breach,
            measured=one.measured,
            asked=one.asked,
            where=one.where,
            sources=_sources(ruling),
        )


def _outcome(one: Observation, ruling: Ruling) -> Outcome:
    is_bad = one.outcome in {Outcome.BROKEN, Outcome.UNKNOWN}
    return Outcome.WAIVED if ruling.is_waived and is_bad else one.outcome


def _sources(ruling: Ruling) -> tuple[str, ...]:
    if ruling.is_overridden:
        return (OVERRIDE,)
    return tuple(f"{s.id} ({s.confidence.value}): {s.where}" for s in ruling.sources)
