"""Find the quotation marks of a reference that belong together.

Part of ``bibliography.csl``, asked by ``quotes``. Titles have quotes as a keyboard has
them or as a language has them, and apostrophes that look the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from cvgen.bibliography.csl.marks import QUOTE_END, QUOTE_START

__all__ = ["QuotePair", "find_quotes"]

USUAL = {QUOTE_START: QUOTE_END, "“": "”", "‘": "’", '"': '"', "'": "'"}
"""What opens and closes quotes, whatever the language."""

SINGLE = frozenset("'‘‚‹")
"""What opens quotes within others only: elsewhere it may well be an apostrophe."""

KEYBOARD = frozenset("\"'")

TIGHT = frozenset("\"'”’")
"""What closes quotes behind a word and not before one."""


DEEPEST = 16
"""How many quotes are open at most, one within the other."""


class QuotePair(msgspec.Struct, frozen=True):
    """The places of two signs, and how many pairs are around them.

    A styled pair is a style's or within one.
    """

    start: int
    end: int
    level: int
    is_styled: bool


class _Open(msgspec.Struct, frozen=True):
    start: int
    closer: str


def find_quotes(html: str, closers: Mapping[str, str]) -> Iterator[QuotePair]:
    """The pairs of a processor's markup, of a language's quotes by what opens them."""
    around: list[QuotePair] = []
    for start, end in sorted(_places(html, {**closers, **USUAL})):
        while around and around[-1].end < start:
            around.pop()
        is_within = bool(around) and around[-1].is_styled
        is_styled = is_within or html[start] == QUOTE_START
        around.append(QuotePair(start, end, len(around), is_styled))
        yield around[-1]


def _places(html: str, closers: Mapping[str, str]) -> Iterator[tuple[int, int]]:
    """Where pairs begin and end; what is open within a pair that ends is none."""
    signs = "".join({*closers, *closers.values()})
    waiting: list[_Open] = []
    for found in re.finditer(rf"<[^>]*>|[{re.escape(signs)}]", html):
        sign, place = found[0], found.start()
        if (depth := _depth(waiting, sign)) is not None and _closes(html, place):
            yield waiting[depth].start, place
            del waiting[depth:]
        elif sign in closers and _opens(html, place, waiting):
            waiting.append(_Open(place, closers[sign]))


def _depth(waiting: Sequence[_Open], sign: str) -> int | None:
    """Which open quotes a sign closes; a title's are not closed outside a style's."""
    for depth in reversed(range(len(waiting))):
        if waiting[depth].closer == sign:
            return depth
        if waiting[depth].closer == QUOTE_END:
            return None
    return None


def _closes(html: str, place: int) -> bool:
    before, after = html[place - 1 : place], html[place + 1 : place + 2]
    return html[place] not in TIGHT or not (before.isspace() or after.isalnum())


def _opens(html: str, place: int, waiting: Sequence[_Open]) -> bool:
    sign, before, after = (
        html[place],
        html[place - 1 : place],
        html[place + 1 : place + 2],
    )
    if len(waiting) >= DEEPEST and sign != QUOTE_START:
        return False
    if sign in SINGLE and all(one.closer != QUOTE_END for one in waiting):
        return False
    is_apart = not before.isalnum() and bool(after.strip())
    return is_apart or sign not in KEYBOARD
