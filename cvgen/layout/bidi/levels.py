"""Resolve the embedding levels of a paragraph, and of a line in it.

Part of ``layout.bidi``: the rules in their order.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvgen.layout.bidi.classes import ISOLATES, REMOVED, bidi_classes
from cvgen.layout.bidi.explicit import (
    explicit_levels,
    first_strong_level,
    matching_isolates,
)
from cvgen.layout.bidi.neutral import resolve_brackets, resolve_neutral
from cvgen.layout.bidi.sequences import IsolatingRun, isolating_runs
from cvgen.layout.bidi.weak import resolve_weak

__all__ = ["is_blank", "paragraph_level", "resolve_levels"]

SEPARATORS = frozenset({"S", "B"})
SPACES = frozenset({"WS"}) | ISOLATES | REMOVED


def paragraph_level(text: str) -> int | None:
    """The level that a text asks for by its first strong character (P2, P3)."""
    classes = bidi_classes(text)
    return first_strong_level(classes, matching_isolates(classes), 0, len(classes))


def resolve_levels(text: str, base: int) -> list[int]:
    """The level of each character of a paragraph that is one line: even is L, odd R.

    ``base`` is the paragraph's level. Characters that rule X9 removes have the level
    of the one before.
    """
    classes = bidi_classes(text)
    matches = matching_isolates(classes)
    levels, kinds = explicit_levels(classes, matches, base)
    for run in isolating_runs(classes, levels, matches, base):
        marks = [classes[place] == "NSM" for place in run.places]
        resolved = resolve_weak([kinds[place] for place in run.places], run.start)
        resolve_brackets(resolved, [text[place] for place in run.places], marks, run)
        for place, kind in zip(run.places, resolve_neutral(resolved, run), strict=True):
            levels[place] += _step(run, kind)
    _level_removed(classes, levels, base)
    _level_spaces(classes, levels, base)
    return levels


def is_blank(text: str) -> bool:
    """Whether a text is white space and characters of no width only (L1)."""
    return SPACES.issuperset(bidi_classes(text))


def _step(run: IsolatingRun, kind: str) -> int:
    """How far a character rises above its sequence (I1, I2)."""
    if run.level % 2:
        return int(kind != "R")
    return {"L": 0, "R": 1}.get(kind, 2)


def _level_removed(classes: Sequence[str], levels: list[int], base: int) -> None:
    """Give removed characters a place beside others (UAX 9, 5.2)."""
    for i, kind in enumerate(classes):
        if kind in REMOVED:
            levels[i] = levels[i - 1] if i else base


def _level_spaces(classes: Sequence[str], levels: list[int], base: int) -> None:
    """Separators, and spaces before them or at the end, have the base's level (L1)."""
    is_trailing = True
    for i in range(len(classes) - 1, -1, -1):
        kind = classes[i]
        if kind in SEPARATORS:
            is_trailing = True
        elif kind not in SPACES:
            is_trailing = False
        if is_trailing:
            levels[i] = base
