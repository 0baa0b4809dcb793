"""Resolve neutral types: brackets in pairs, then all else (rules N0 to N2).

Part of ``layout.bidi``. Numbers count as R here, whichever they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from cvgen.layout.bidi.classes import ISOLATES, LTR, RTL, Direction, direction_of
from cvgen.layout.bidi.sequences import IsolatingRun

__all__ = ["resolve_brackets", "resolve_neutral"]

PAIRS = (
    "()[]{}༺༻༼༽᚛᚜⁅⁆⁽⁾₍₎⌈⌉⌊⌋❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⦇⦈⦉⦊⦋⦌⦍⦐⦏⦎"
    "⦑⦒⦓⦔⦕⦖⦗⦘⧘⧙⧚⧛⧼⧽⸢⸣⸤⸥⸦⸧⸨⸩⹕⹖⹗⹘⹙⹚⹛⹜〈〉《》「」『』【】〔〕〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞（）［］｛｝｟｠｢｣"
)
"""Opening and closing brackets in turn (Unicode 16, BidiBrackets.txt)."""

CANONICAL = {"\u2329": "〈", "\u232a": "〉"}
"""Brackets that are the same as others (BD16)."""

CLOSING = dict(zip(PAIRS[::2], PAIRS[1::2], strict=True))
CLOSERS = frozenset(CLOSING.values())

MAX_OPEN = 63
"""More brackets open at a time are no pairs (BD16)."""

NUMBERS = frozenset({"EN", "AN"})
NEUTRALS = frozenset({"B", "S", "WS", "ON"}) | ISOLATES


def resolve_brackets(
    kinds: list[str], text: Sequence[str], marks: Sequence[bool], run: IsolatingRun
) -> None:
    """Give the brackets of a sequence the direction of what they hold (N0), in place.

    ``text`` are the sequence's characters; ``marks`` says which of them are combining
    marks, which go with the bracket that they stand on.
    """
    for opening, closing in sorted(_pairs(kinds, text)):
        direction = _pair_direction(kinds, opening, closing, run)
        if direction is None:
            continue
        for bracket in (opening, closing):
            stop = bracket + 1
            while stop < len(kinds) and marks[stop]:
                stop += 1
            kinds[bracket:stop] = [direction] * (stop - bracket)


def _pairs(kinds: Sequence[str], text: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The places of brackets that belong together (BD16)."""
    pending: list[tuple[str, int]] = []
    for i, kind in enumerate(kinds):
        if kind != "ON":
            continue
        bracket = CANONICAL.get(text[i], text[i])
        if bracket in CLOSING:
            if len(pending) == MAX_OPEN:
                return
            pending.append((CLOSING[bracket], i))
        elif bracket in CLOSERS:
            for depth in range(len(pending) - 1, -1, -1):
                wanted, opening = pending[depth]
                if wanted == bracket:
                    yield opening, i
                    del pending[depth:]
                    break


def _pair_direction(
    kinds: Sequence[str], opening: int, closing: int, run: IsolatingRun
) -> Direction | None:
    """The direction of two brackets (N0 b to d); none if they hold nothing strong."""
    own = direction_of(run.level)
    held = {_strong(kind) for kind in kinds[opening + 1 : closing]} - {None}
    if own in held:
        return own
    if not held:
        return None
    before = map(_strong, reversed(kinds[:opening]))
    return next((one for one in before if one), run.start)


def resolve_neutral(kinds: Sequence[str], run: IsolatingRun) -> list[str]:
    """Neutrals between equals take their direction (N1), others the level's (N2)."""
    done: list[str] = []
    before: Direction = run.start
    place = 0
    for is_neutral, group in groupby(kinds, key=NEUTRALS.__contains__):
        held = list(group)
        place += len(held)
        if is_neutral:
            after = _strong(kinds[place]) if place < len(kinds) else run.end
            filling = before if before == after else direction_of(run.level)
            done += [filling] * len(held)
        else:
            done += held
            before = _strong(held[-1]) or before
    return done


def _strong(kind: str) -> Direction | None:
    """The direction that a resolved type counts as, if it has one."""
    if kind in NUMBERS:
        return RTL
    return LTR if kind == LTR else RTL if kind == RTL else None
