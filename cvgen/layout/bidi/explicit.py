"""Explicit levels: embeddings, overrides and isolates (rules P2 to P3 and X1 to X8).

Part of ``layout.bidi``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from cvgen.layout.bidi.classes import INITIATORS, direction_of

__all__ = ["explicit_levels", "first_strong_level", "matching_isolates"]

MAX_DEPTH = 125
"""The deepest level that an embedding can ask for (BD2)."""

EMBEDDINGS = {"LRE": "L", "RLE": "R", "LRO": "L", "RLO": "R"}
OVERRIDES = {"LRO": "L", "RLO": "R"}


class _Status(msgspec.Struct, frozen=True):
    """An entry of the directional status stack; an override is a class, or empty."""

    level: int
    override: str = ""
    is_isolate: bool = False


def matching_isolates(classes: Sequence[str]) -> dict[int, int]:
    """The places of isolate initiators with those of their terminators (BD9)."""
    matches: dict[int, int] = {}
    pending: list[int] = []
    for i, kind in enumerate(classes):
        if kind in INITIATORS:
            pending.append(i)
        elif kind == "PDI" and pending:
            matches[pending.pop()] = i
    return matches


def first_strong_level(
    classes: Sequence[str], matches: Mapping[int, int], start: int, stop: int
) -> int | None:
    """The level that the first strong character asks for (P2, P3), if there is one.

    What isolates hold between ``start`` and ``stop`` does not count.
    """
    i = start
    while i < stop:
        kind = classes[i]
        if kind in {"L", "R", "AL"}:
            return int(kind != "L")
        i = matches.get(i, stop) if kind in INITIATORS else i + 1
    return None


def explicit_levels(
    classes: Sequence[str], matches: Mapping[int, int], base: int
) -> tuple[list[int], list[str]]:
    """The level of each character, and its class with overrides applied."""
    stack = _Stack(base)
    levels: list[int] = []
    kinds = list(classes)
    for i, kind in enumerate(classes):
        if kind == "PDI":
            stack.end_isolate()
        if kind == "PDF":
            stack.end_embedding()
        top = stack.top
        levels.append(base if kind == "B" else top.level)
        if top.override and kind not in {*EMBEDDINGS, "PDF", "BN", "B"}:
            kinds[i] = top.override
        if kind in EMBEDDINGS:
            stack.embed(EMBEDDINGS[kind], OVERRIDES.get(kind, ""))
        elif kind in INITIATORS:
            stack.isolate(_direction(kind, classes, matches, i))
    return levels, kinds


def _direction(
    kind: str, classes: Sequence[str], matches: Mapping[int, int], place: int
) -> str:
    """The direction of an isolate; an ``FSI`` takes its first strong character's."""
    if kind == "FSI":
        stop = matches.get(place, len(classes))
        level = first_strong_level(classes, matches, place + 1, stop) or 0
        return direction_of(level)
    return "L" if kind == "LRI" else "R"


class _Stack:
    """The directional status stack with its counters (X1)."""

    def __init__(self, base: int) -> None:
        self._entries = [_Status(base)]
        self._overflow_isolates = 0
        self._overflow_embeddings = 0
        self._valid_isolates = 0

    @property
    def top(self) -> _Status:
        return self._entries[-1]

    def embed(self, direction: str, override: str) -> None:
        """Begin an embedding or override (X2 to X5)."""
        level = self._next(direction)
        if level <= MAX_DEPTH and not self._overflows:
            self._entries.append(_Status(level, override))
        elif not self._overflow_isolates:
            self._overflow_embeddings += 1

    def isolate(self, direction: str) -> None:
        """Begin an isolate (X5a to X5c)."""
        level = self._next(direction)
        if level <= MAX_DEPTH and not self._overflows:
            self._valid_isolates += 1
            self._entries.append(_Status(level, is_isolate=True))
        else:
            self._overflow_isolates += 1

    def end_isolate(self) -> None:
        """End an isolate and the embeddings left open in it (X6a)."""
        if self._overflow_isolates:
            self._overflow_isolates -= 1
        elif self._valid_isolates:
            self._overflow_embeddings = 0
            while not self._entries.pop().is_isolate:
                pass
            self._valid_isolates -= 1

    def end_embedding(self) -> None:
        """End an embedding, if it is the last thing that began (X7)."""
        if self._overflow_isolates:
            return
        if self._overflow_embeddings:
            self._overflow_embeddings -= 1
        elif not self.top.is_isolate and len(self._entries) > 1:
            self._entries.pop()

    @property
    def _overflows(self) -> bool:
        return bool(self._overflow_isolates or self._overflow_embeddings)

    def _next(self, direction: str) -> int:
        """The least level above the top's that is odd, or even."""
        level = self.top.level
        return level + 1 if direction_of(level) != direction else level + 2
