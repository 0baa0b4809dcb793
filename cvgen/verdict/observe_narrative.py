"""Rules of the texts that are asked for: those under heads of their own are counted.

Part of ``verdict``. Funders rarely say how they count: words stand between white space,
characters are counted with it, which is the longer count.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from cvgen.checks.measured.measured import Fact, Measured
from cvgen.checks.summary.excerpt import excerpt
from cvgen.model.preset.evidence import Rule
from cvgen.model.preset.narrative import Box, NarrativeRule, TextUnit, TotalRule
from cvgen.verdict.finding import Observation, Where, at
from cvgen.verdict.words import broken, first_gap, kept, not_checked

__all__ = ["observe_narrative"]

Piece = tuple[str, Where]

LOWEST = 6
"""The level of a head that no tag and no look gives a level (HTML, 4.3.6)."""


def observe_narrative(rule: Rule, measured: Measured) -> Iterator[Observation] | None:
    """What a rule of texts finds, or nothing if it is of another kind."""
    match rule:
        case NarrativeRule():
            return _narrative(rule, measured)
        case TotalRule():
            return iter((not_checked("the texts together: `export text` counts them"),))
        case _:
            return None


def _narrative(rule: NarrativeRule, measured: Measured) -> Iterator[Observation]:
    if gap := first_gap(measured, Fact.CHARACTERS):
        yield gap
        return
    pieces = _pieces(rule, measured)
    for box in rule.boxes:
        found = pieces.get(box.title)
        if found is not None:
            yield _box(box, found)
        elif box.optional:
            yield kept(f"“{box.title}” is left out, as it may be")
        else:
            yield broken(f"0 heads “{box.title}”", f"“{box.title}”")


def _pieces(rule: NarrativeRule, measured: Measured) -> dict[str, list[Piece]]:
    """The lines under each head, up to the next of these or a head as high as it."""
    titles = {box.title.casefold(): box.title for box in rule.boxes}
    levels = {one.text.casefold(): one.level for one in measured.headings}
    found: dict[str, list[Piece]] = {}
    current: list[Piece] | None = None
    level, rest = LOWEST, ""
    for text, after, piece in _lines(measured):
        head = next((one for one in (text, f"{text} {after}") if one in titles), None)
        if head:
            current, rest = found.setdefault(titles[head], []), head[len(text) :]
            level = levels.get(head, LOWEST)
        elif rest:
            rest = ""
        elif levels.get(text, LOWEST + 1) <= level:
            current = None
        elif current is not None:
            current.append(piece)
    return found


def _lines(measured: Measured) -> Iterator[tuple[str, str, Piece]]:
    """The lines of the text as they are compared, each with the next one's words."""
    lines = [
        (line.text.strip(), at(excerpt(page, line)))
        for page, line in measured.lines()
        if line.marginal is None
    ]
    for piece, after in zip_longest(lines, lines[1:], fillvalue=("", Where())):
        yield piece[0].casefold(), after[0].casefold(), piece


def _box(box: Box, pieces: list[Piece]) -> Observation:
    count = _count(" ".join(text for text, _ in pieces), box.unit)
    told = f"{count:,} {box.unit.value} in “{box.title}”"
    where = pieces[-1][1] if pieces else Where()
    if box.texts and box.texts > 1:
        return not_checked(f"{told}: how many texts there are")
    if box.most is not None and count > box.most:
        return broken(told, f"at most {box.most:,}", where)
    if box.least is not None and count < box.least:
        return broken(told, f"at least {box.least:,}", where)
    return kept(told)


def _count(text: str, unit: TextUnit) -> int:
    match unit:
        case TextUnit.WORDS:
            return len(text.split())
        case TextUnit.CHARACTERS:
            return len(text)
