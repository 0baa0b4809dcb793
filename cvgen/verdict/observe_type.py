"""Rules of type: families, lines, letters, colour, alignment; sizes have a module.

Part of ``verdict``. A family with the widths of one that is named counts as that one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from cvgen.checks.families import canonical_family
from cvgen.checks.measured.measured import Fact, Measured
from cvgen.checks.measured.page import Line, MeasuredPage
from cvgen.checks.summary.excerpt import excerpt
from cvgen.checks.summary.spacing import INCH, measure_density, measure_spacing
from cvgen.checks.summary.typefaces import FamilyCount, count_families, spaced_runs
from cvgen.model.preset.evidence import Rule
from cvgen.model.preset.typography import (
    AlignmentRule,
    DensityRule,
    FamilyRule,
    InkRule,
    LetterRule,
    SizeRule,
    SpacingRule,
)
from cvgen.model.theme_styles import Alignment
from cvgen.verdict.finding import Observation, Outcome, at
from cvgen.verdict.observe_sizes import TOLERANCE, observe_sizes
from cvgen.verdict.words import broken, doubtful, first_gap, kept, not_checked, or_kept

__all__ = ["observe_type"]

NARROW = " Narrow"

SERIFS = {
    "Times New Roman",
    "Cambria",
    "Georgia",
    "Palatino Linotype",
    "Century Schoolbook",
    "Bookman Old Style",
    "Computer Modern",
    "Courier New",
}
"""Families that are known to have serifs."""

SANS_SERIFS = {"Arial", "Calibri", "Source Sans 3", "Verdana", "Computer Modern Sans"}

FEW = 0.02
"""Up to which share letters of another script than the Latin one are a name's."""

LATIN = re.compile("[A-Za-z]")

FULL = 0.6
"""From which share of the widest line on a line could reach the right edge."""

FLUSH = 0.5
"""Points by which right edges of justified lines may differ."""

MANY = 0.5
"""From which share of full lines with one right edge on they are justified."""

DARKEST = 0x30
"""What no channel of a black exceeds: the black of a printing press is not quite 0."""

ENOUGH = 6
"""Full lines on a page that tell how they are aligned."""


def observe_type(rule: Rule, measured: Measured) -> Iterator[Observation] | None:
    """What a rule of type finds, or nothing if it is of another kind."""
    found: Iterator[Observation] | None
    match rule:
        case SizeRule():
            found = _text(measured, observe_sizes(rule, measured), Fact.SIZE)
        case FamilyRule():
            found = _text(measured, _families(rule, measured))
        case SpacingRule():
            found = _text(measured, _spacing(rule, measured), Fact.SIZE)
        case DensityRule():
            facts = Fact.SIZE, Fact.CHARACTERS
            found = _text(measured, _density(rule, measured), *facts)
        case LetterRule():
            found = _text(measured, or_kept(_letters(rule, measured), "as usual"))
        case InkRule():
            found = _text(measured, or_kept(_colour(rule, measured), "black"))
        case AlignmentRule():
            found = _text(measured, _alignment(rule, measured))
        case _:
            found = None
    return found


def _text(
    measured: Measured, found: Iterator[Observation], *facts: Fact
) -> Iterator[Observation]:
    """What was found, and the gap that leaves a rule open; it is kept only without."""
    gap = first_gap(measured, *facts)
    if gap is None:
        yield from found
        return
    yield from (one for one in found if one.outcome is Outcome.BROKEN)
    yield gap


def _families(rule: FamilyRule, measured: Measured) -> Iterator[Observation]:
    asked = _asked(rule)
    counted = count_families(measured)
    total = sum(one.characters for one in counted)
    found = tuple(
        one for family in counted if (one := _family(rule, family, asked, total))
    )
    names = ", ".join(one.family for one in counted)
    yield from or_kept(found, names)


def _asked(rule: FamilyRule) -> str:
    allowed = f"{', '.join(rule.allowed)}{' or similar' if rule.similar else ''}"
    banned = f"not {', '.join(rule.banned)}" if rule.banned else ""
    return "; ".join(filter(None, (allowed if rule.allowed else "", banned)))


def _family(
    rule: FamilyRule, one: FamilyCount, asked: str, total: int
) -> Observation | None:
    allowed = {canonical_family(name) for name in rule.allowed}
    banned = {canonical_family(name) for name in rule.banned}
    told = f"{one.characters:,} characters in {one.family}"
    if one.family in banned:
        return broken(told, asked, at(one.first))
    if not allowed or one.family in allowed:
        return None
    if one.characters < FEW * total and not LATIN.search(one.first.text):
        return doubtful(told, f"{asked}, unsaid of other scripts", at(one.first))
    is_unlike = rule.sans_serif and one.family in SERIFS
    if not rule.similar or is_unlike or one.family.endswith(NARROW):
        return broken(told, asked, at(one.first))
    if one.family in SANS_SERIFS or one.family in SERIFS:
        return None
    return doubtful(told, f"{asked}: look whether it is", at(one.first))


def _spacing(rule: SpacingRule, measured: Measured) -> Iterator[Observation]:
    spacings = measure_spacing(measured.pages)
    if not spacings:
        yield not_checked("no line stands under another of its size")
        return
    found = []
    if rule.least is not None:
        worst = min(spacings, key=lambda one: one.ratio)
        if worst.tightest < rule.least * worst.size - TOLERANCE:
            told = f"{worst.tightest:g} pt, {worst.ratio:.2f} × {worst.size:g} pt"
            found.append(broken(told, f"at least {rule.least:g} ×", at(worst.where)))
    if rule.lines_per_inch is not None:
        worst = min(spacings, key=lambda one: one.tightest)
        if worst.tightest < INCH / rule.lines_per_inch - TOLERANCE:
            told = f"{worst.per_inch:.2f} lines an inch"
            asked = f"at most {rule.lines_per_inch:g}"
            found.append(broken(told, asked, at(worst.where)))
    tightest = min(one.ratio for one in spacings)
    yield from or_kept(found, f"at least {tightest:.2f} × the size")


def _density(rule: DensityRule, measured: Measured) -> Iterator[Observation]:
    density = measure_density(measured.pages)
    asked = f"at most {rule.most:g}"
    if density is None:
        yield not_checked("no line is full enough to count its characters")
    elif density.usual > rule.most:
        told = f"usually {density.usual:g} characters an inch"
        yield broken(told, asked, at(density.where))
    elif density.densest > rule.most:
        told = f"{density.densest:g} characters an inch, usually {density.usual:g}"
        yield doubtful(told, f"{asked}, unsaid whether of each line", at(density.where))
    else:
        yield kept(f"at most {density.densest:g} characters an inch", asked)


def _letters(rule: LetterRule, measured: Measured) -> Iterator[Observation]:
    if not rule.condensed:
        for family in count_families(measured):
            if family.family.endswith(NARROW):
                told = f"{family.characters:,} characters in {family.family}"
                yield broken(told, "no condensed family", at(family.first))
    spaced = spaced_runs(measured.pages)
    squeezed = [one for one in spaced if one.stretch < 1]
    if squeezed and not (rule.condensed and rule.tightened):
        worst = min(squeezed, key=lambda one: one.stretch)
        told = f"letters at {worst.stretch:.2f} × their width"
        yield broken(told, "their usual width", at(worst.where))
    tight = [one for one in spaced if one.tracking < 0]
    if tight and not rule.tightened:
        closest = min(tight, key=lambda one: one.tracking)
        told = f"letters {-closest.tracking:g} pt closer"
        yield broken(told, "their usual distance", at(closest.where))


def _colour(rule: InkRule, measured: Measured) -> Iterator[Observation]:
    coloured = [
        (page, line, run)
        for page, line in measured.lines()
        for run in line.runs
        if rule.black and run.characters and not _is_black(run.colour)
    ]
    if coloured:
        count = sum(run.characters for _, _, run in coloured)
        told = f"{count:,} characters in {coloured[0][2].colour}"
        yield broken(told, "black", at(excerpt(*coloured[0])))


def _is_black(colour: str) -> bool:
    return max(bytes.fromhex(colour.removeprefix("#"))) <= DARKEST


def _alignment(rule: AlignmentRule, measured: Measured) -> Iterator[Observation]:
    """Lines set left have right edges of their own; justified ones share one."""
    if rule.align is not Alignment.LEFT:
        yield not_checked(f"whether lines stand {rule.align.value}")
        return
    told = [one for page in measured.pages if (one := _justified(page))]
    if not told:
        yield kept("lines end where they end")
        return
    share, page, line = max(told, key=lambda one: one[0])
    shown = f"{share:.0%} of the full lines end at one edge"
    yield broken(shown, "text set left", at(excerpt(page, line)))


def _justified(page: MeasuredPage) -> tuple[float, MeasuredPage, Line] | None:
    widest = max((line.end - line.start for line in page.body), default=0.0)
    full = [one for one in page.body if one.end - one.start >= FULL * widest]
    if len(full) < ENOUGH:
        return None
    edges = Counter(round(line.end / FLUSH) for line in full)
    edge, count = edges.most_common(1)[0]
    if count / len(full) < MANY:
        return None
    line = next(one for one in full if round(one.end / FLUSH) == edge)
    return count / len(full), page, line
