"""A judgement as lines for a person: what is broken first.

Part of ``cli``.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.counted import counted
from cvgen.model.preset.evidence import Breach
from cvgen.verdict.finding import Finding, Judgement, Outcome, Where

__all__ = ["describe_judgement"]

SEVERITIES = {
    Breach.ERROR: "error",
    Breach.WAIVABLE: "error, may be waived",
    Breach.WARNING: "warning",
}

HEADS = {
    Outcome.BROKEN: "Broken",
    Outcome.UNKNOWN: "Cannot be known",
    Outcome.WAIVED: "Waived",
}

SEVEREST_FIRST = tuple(Breach)


def describe_judgement(found: Judgement) -> Iterator[str]:
    """The report, a line each: the verdict, each breach, in one line what is kept."""
    yield f"{found.file}: {_verdict(found)}"
    yield f"by {found.preset}: {found.title}; read {found.read}"
    for outcome, head in HEADS.items():
        listed = sorted(found.of(outcome), key=_order)
        if listed:
            yield f"{head}:"
        for one in listed:
            yield from _finding(one)
    yield from _not_checked(found)
    if names := _kept(found):
        yield f"Kept: {names}"


def _not_checked(found: Judgement) -> Iterator[str]:
    """A line for each reason, with all the rules that it holds for."""
    rules: dict[str, list[str]] = {}
    for one in found.of(Outcome.NOT_CHECKED):
        rules.setdefault(one.measured, []).append(one.rule)
    for reason, names in rules.items():
        yield f"Not checked here: {reason} [{', '.join(dict.fromkeys(names))}]"


def _verdict(found: Judgement) -> str:
    failed = [one for one in found.findings if one.fails]
    broken = sum(one.outcome is Outcome.BROKEN for one in failed)
    warned = sum(
        one.outcome in {Outcome.BROKEN, Outcome.UNKNOWN} and not one.fails
        for one in found.findings
    )
    counts = [counted(broken, "error")] if broken else []
    if unknown := len(failed) - broken:
        counts.append(f"{unknown} not measured")
    if warned:
        counts.append(counted(warned, "warning"))
    verdict = "passes" if found.passes else "fails"
    return f"{verdict}, {', '.join(counts)}" if counts else verdict


def _finding(one: Finding) -> Iterator[str]:
    asked = f", asked: {one.asked}" if one.asked else ""
    yield f"  {SEVERITIES[one.severity]}: {one.rule}: {one.measured}{asked}"
    place = f"{one.where}; " if one.where != Where() else ""
    yield f"    {place}{', '.join(map(_name, one.sources))}"


def _name(source: str) -> str:
    """A source by its name: `presets show` tells where it is."""
    return source.partition(": ")[0]


def _kept(found: Judgement) -> str:
    """The rules of which nothing is broken or open."""
    other = {one.rule for one in found.findings if one.outcome is not Outcome.KEPT}
    names = dict.fromkeys(one.rule for one in found.of(Outcome.KEPT))
    return ", ".join(name for name in names if name not in other)


def _order(one: Finding) -> int:
    return SEVEREST_FIRST.index(one.severity)
