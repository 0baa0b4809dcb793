"""Which asterisks are emphasis: CommonMark's delimiter runs, but not within a word.

Part of ``loading``, a step of ``markup``. The flanking rules leave ``A* search``,
``C*-algebras and W*-algebras`` and ``2 * 3`` alone; the floors of the search keep it
linear on hostile input (CommonMark 0.31, section 6.2 and its appendix). CommonMark
would make ``2*3*4`` an emphasis too, and the author would lose two signs.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

import msgspec

__all__ = ["Delimiter", "delimiter", "pair"]


class Delimiter(msgspec.Struct):
    """A run of asterisks: how many are left, and the marks that the others became.

    A mark is 1 for emphasis and 2 for strong; ``closes`` come before what is left of
    the run, ``opens`` after it.
    """

    count: int
    can_open: bool
    can_close: bool
    length: int
    closes: list[int] = msgspec.field(default_factory=list)
    opens: list[int] = msgspec.field(default_factory=list)

    @property
    def kind(self) -> tuple[int, bool]:
        """What decides which openers a closer may not have."""
        return self.length % 3, self.can_open


def delimiter(before: str, after: str, length: int) -> Delimiter:
    """The run between two characters; an empty one is the text's end."""
    left = not _is_space(after) and (
        not _is_punctuation(after) or _is_space(before) or _is_punctuation(before)
    )
    right = not _is_space(before) and (
        not _is_punctuation(before) or _is_space(after) or _is_punctuation(after)
    )
    inside = _is_word(before) and _is_word(after)
    return Delimiter(length, left and not inside, right and not inside, length)


def pair(runs: Iterable[Delimiter]) -> None:
    """Pair openers with closers, innermost first; what finds no partner is text."""
    openers: list[Delimiter] = []
    floors: dict[tuple[int, bool], int] = {}
    for run in runs:
        if run.can_close:
            _close(run, openers, floors)
        if run.can_open and run.count:
            openers.append(run)


def _close(
    closer: Delimiter,
    openers: list[Delimiter],
    floors: dict[tuple[int, bool], int],
) -> None:
    """Take openers for one closer until it or they are used up."""
    while closer.count:
        floor = floors.get(closer.kind, 0)
        place = len(openers) - 1
        while place >= floor and not _match(openers[place], closer):
            place -= 1
        if place < floor:
            floors[closer.kind] = len(openers)
            return
        opener = openers[place]
        mark = 2 if opener.count > 1 and closer.count > 1 else 1
        opener.count -= mark
        closer.count -= mark
        opener.opens.insert(0, mark)
        closer.closes.append(mark)
        del openers[place + (1 if opener.count else 0) :]
        for kind, lowest in floors.items():
            floors[kind] = min(lowest, len(openers))


def _match(opener: Delimiter, closer: Delimiter) -> bool:
    """The rule of three: a run that goes both ways pairs only if lengths agree."""
    if not (opener.can_close or closer.can_open):
        return True
    total = opener.length + closer.length
    return total % 3 != 0 or (opener.length % 3 == 0 and closer.length % 3 == 0)


def _is_word(character: str) -> bool:
    """Whether it makes words in a script that parts them with spaces."""
    if not character:
        return False
    category = unicodedata.category(character)
    return category[0] in "LN" and category != "Lo"


def _is_space(character: str) -> bool:
    return not character or character.isspace()


def _is_punctuation(character: str) -> bool:
    return bool(character) and unicodedata.category(character)[0] in "PS"
