"""Resolve weak types: marks, numbers and what stands in numbers (rules W1 to W7).

Part of ``layout.bidi``.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvgen.layout.bidi.classes import ISOLATES, Direction

__all__ = ["resolve_weak"]

STRONG = frozenset({"L", "R", "AL"})
NUMBER_MARKS = frozenset({"ES", "ET", "CS"})


def resolve_weak(kinds: Sequence[str], start: Direction) -> list[str]:
    """The types of a sequence, of which L, R, EN, AN and neutrals are left."""
    marked = _marks(kinds, start)
    numbered = _arabic_numbers(marked, start)
    separated = _separators(numbered)
    terminated = _terminators(separated)
    return _latin_numbers(terminated, start)


def _marks(kinds: Sequence[str], start: Direction) -> list[str]:
    """A mark takes the type of what it stands on (W1)."""
    done: list[str] = []
    before: str = start
    for kind in kinds:
        if kind == "NSM":
            done.append("ON" if before in ISOLATES else before)
        else:
            done.append(kind)
        before = done[-1]
    return done


def _arabic_numbers(kinds: Sequence[str], start: Direction) -> list[str]:
    """European digits behind an Arabic letter are an Arabic number (W2, W3)."""
    done: list[str] = []
    strong: str = start
    for kind in kinds:
        if kind in STRONG:
            strong = kind
        if kind == "EN" and strong == "AL":
            done.append("AN")
        else:
            done.append("R" if kind == "AL" else kind)
    return done


def _separators(kinds: Sequence[str]) -> list[str]:
    """A single separator between two numbers of one kind belongs to them (W4)."""
    done = list(kinds)
    for i in range(1, len(done) - 1):
        number = done[i - 1]
        if number == done[i + 1] and (
            (number == "EN" and done[i] in {"ES", "CS"})
            or (number == "AN" and done[i] == "CS")
        ):
            done[i] = number
    return done


def _terminators(kinds: Sequence[str]) -> list[str]:
    """Terminators beside a European number belong to it, others to none (W5, W6)."""
    done = list(kinds)
    pending: list[int] = []
    before = ""
    for i, kind in enumerate(kinds):
        if kind == "ET" and before != "EN":
            pending.append(i)
            continue
        if kind == "EN":
            for place in pending:
                done[place] = "EN"
        pending.clear()
        done[i] = before = "EN" if kind == "ET" else kind
    return ["ON" if kind in NUMBER_MARKS else kind for kind in done]


def _latin_numbers(kinds: Sequence[str], start: Direction) -> list[str]:
    """European digits behind a letter that runs left to right run with it (W7)."""
    done: list[str] = []
    strong: str = start
    for kind in kinds:
        if kind in {"L", "R"}:
            strong = kind
        done.append("L" if kind == "EN" and strong == "L" else kind)
    return done
