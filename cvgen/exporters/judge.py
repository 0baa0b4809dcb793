"""Judge a text by the limit of its box, as its funder counts.

Part of ``exporters``. Where nobody knows how a funder counts, a text is over its limit
if it is so as Word counts, and in doubt if only the largest count is.
"""

from __future__ import annotations

import msgspec

from cvgen.exporters.box_text import Counts, Judgement, Verdict
from cvgen.model.preset.narrative import Counting, TextUnit

__all__ = ["Limit", "judge"]


class Limit(msgspec.Struct, frozen=True, kw_only=True):
    """What a box, or all of them, may hold; ``binds`` if breaking it is a fault."""

    most: int | None = None
    least: int | None = None
    unit: TextUnit = TextUnit.WORDS
    counting: Counting = Counting.UNKNOWN
    binds: bool = True


def judge(counts: Counts, limit: Limit) -> Judgement:
    """How a text of that size keeps a limit."""
    used, otherwise = _used(counts, limit)
    most = limit.most
    return Judgement(
        verdict=_verdict(used, otherwise, limit),
        unit=limit.unit,
        most=most,
        least=limit.least,
        used=used,
        used_otherwise=otherwise,
        headroom=None if most is None else most - used,
        headroom_otherwise=None if most is None else most - otherwise,
        binds=limit.binds,
    )


def _used(counts: Counts, limit: Limit) -> tuple[int, int]:
    """The number that counts, and the other one; the same where the way is known."""
    match limit.counting, limit.unit:
        case Counting.UNKNOWN, TextUnit.WORDS:
            return counts.words, counts.words_parted
        case Counting.UNKNOWN, TextUnit.CHARACTERS:
            return counts.characters, counts.characters_as_sent
        case Counting.WITHOUT_SPACES, TextUnit.CHARACTERS:
            used = counts.characters_without_spaces
        case _, TextUnit.CHARACTERS:
            used = counts.characters
        case _:
            used = counts.words
    return used, used


def _verdict(used: int, otherwise: int, limit: Limit) -> Verdict:
    if limit.most is None and limit.least is None:
        return Verdict.NO_LIMIT
    if limit.most is not None and used > limit.most:
        return Verdict.OVER
    if limit.least is not None and used < limit.least:
        return Verdict.SHORT
    if limit.most is not None and otherwise > limit.most:
        return Verdict.DOUBTFUL
    return Verdict.WITHIN
