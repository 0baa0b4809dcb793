"""The least sizes of type, by the parts of a page as far as a file tells them apart.

Part of ``verdict``. A file tells running heads from text, and no captions or tables:
small text that only such a part may have is a doubt, and a breach if most text has it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from cvgen.checks.families import canonical_family
from cvgen.checks.measured.measured import Measured
from cvgen.checks.measured.page import Line, MeasuredPage, Run
from cvgen.checks.summary.excerpt import excerpt
from cvgen.model.preset.typography import SizeRule, TypeRole
from cvgen.units import Pt
from cvgen.verdict.finding import Observation, Where, at
from cvgen.verdict.words import broken, doubtful, kept

__all__ = ["TOLERANCE", "observe_sizes"]

TOLERANCE: Pt = 0.02
"""What rounding does to a size; 10.909 points are not 11."""

SMALL: Pt = 4.0
"""The least size of a part that may have any."""

MOST = 0.5

FEW = 3
"""Characters of a raised or lowered mark, such as a note's number."""


class Small(msgspec.Struct, frozen=True):
    """A run, the least size that it may have, whether it is a mark, and its place."""

    run: Run
    least: Pt
    is_mark: bool
    where: Where

    @property
    def size(self) -> Pt:
        """What it has."""
        return self.run.size or 0.0


def observe_sizes(rule: SizeRule, measured: Measured) -> Iterator[Observation]:
    """What is smaller than it may be: the text, then running heads and feet."""
    body, marks = _apart(_below(rule, measured, marginal=False))
    heads = list(_below(rule, measured, marginal=True))
    characters = sum(
        r.characters for p in measured.pages for n in p.body for r in n.runs
    )
    if body:
        yield _body(rule, body, characters)
    if marks:
        yield _marks(marks)
    if heads:
        yield _broken(heads, "running head or foot")
    if not (body or marks or heads):
        sizes = [r.size for _, n in measured.lines() for r in n.runs if r.size]
        yield kept(f"from {min(sizes):g} pt" if sizes else "no text")


def _below(rule: SizeRule, measured: Measured, *, marginal: bool) -> Iterator[Small]:
    for page, line in measured.lines():
        if (line.marginal is not None) is marginal:
            yield from _runs(rule, measured, page, line)


def _runs(
    rule: SizeRule, measured: Measured, page: MeasuredPage, line: Line
) -> Iterator[Small]:
    for run in line.runs:
        least = _least(rule, measured, run, is_marginal=line.marginal is not None)
        if least is None or run.size is None or not run.characters:
            continue
        if run.size < least - TOLERANCE:
            leader = line.leader
            is_mark = run.characters <= FEW and (leader.size or 0.0) > run.size
            yield Small(run, least, is_mark, at(excerpt(page, line, run)))


def _least(
    rule: SizeRule, measured: Measured, run: Run, *, is_marginal: bool
) -> Pt | None:
    """The least size of a run: by its part, the language, its family."""
    if is_marginal:
        if TypeRole.MARGINAL in rule.free:
            return None
        for role in rule.roles:
            if role.role is TypeRole.MARGINAL:
                return role.least
    language = measured.file.language.partition("-")[0].lower()
    for one in rule.languages:
        if one.language == language:
            return one.least
    family = measured.fonts[run.font].family
    for sized in rule.families:
        if canonical_family(sized.family) == family:
            return sized.least
    # A family without a size of its own is not better off than those that have one.
    return rule.least or max((one.least for one in rule.families), default=None)


def _apart(small: Iterable[Small]) -> tuple[list[Small], list[Small]]:
    """Text that is too small, and marks that stand in text of another size."""
    listed = tuple(small)
    return (
        [one for one in listed if not one.is_mark],
        [one for one in listed if one.is_mark],
    )


def _marks(marks: list[Small]) -> Observation:
    least = min(marks, key=_size)
    told = f"marks within larger text from {least.size:g} pt, {len(marks)} of them"
    return doubtful(told, f"at least {least.least:g} pt, unsaid of marks", least.where)


def _body(rule: SizeRule, small: list[Small], characters: int) -> Observation:
    others = [one.least for one in rule.roles if one.role not in _told_apart()]
    mildest = SMALL if set(rule.free) - _told_apart() else min(others, default=None)
    if mildest is None or any(_size(one) < mildest - TOLERANCE for one in small):
        return _broken(small, "text")
    count = sum(one.run.characters for one in small)
    if count > MOST * characters:
        return _broken(small, "text")
    worst = min(small, key=_size)
    told = f"{count:,} characters from {worst.size:g} pt"
    roles = ", ".join(dict.fromkeys(one.value for one in _milder(rule)))
    return doubtful(told, f"at least {worst.least:g} pt, but for {roles}", worst.where)


def _told_apart() -> set[TypeRole]:
    return {TypeRole.BODY, TypeRole.MARGINAL}


def _milder(rule: SizeRule) -> Iterator[TypeRole]:
    yield from (one for one in rule.free if one not in _told_apart())
    yield from (one.role for one in rule.roles if one.role not in _told_apart())


def _size(small: Small) -> Pt:
    return small.size


def _broken(small: list[Small], what: str) -> Observation:
    worst = min(small, key=_size)
    count = sum(one.run.characters for one in small)
    told = f"{what} of {worst.size:g} pt, {count:,} characters too small"
    return broken(told, f"at least {worst.least:g} pt", worst.where)
