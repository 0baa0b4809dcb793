"""Middle dots between things of one rank: seen within a line, and not at its end.

Part of ``layout``; ``shape`` asks it. A dot tells two things apart; where the line ends
it has nothing left to do, and would hang there like a full stop that has slipped. It is
not painted then, but still read: the last letter of the line stands for it too.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from cvgen.layout.piece import Piece
from cvgen.layout.typeface import ShapedWord

__all__ = ["apart", "can_stand_for", "standing_for"]


def apart(pieces: Sequence[Piece]) -> tuple[Sequence[Piece], Sequence[Piece]]:
    """The pieces of a token before a space, and the dot behind them if there is one."""
    stem = len(pieces) - (bool(pieces) and pieces[-1].separates)
    return pieces[:stem], pieces[stem:]


def can_stand_for(word: ShapedWord) -> bool:
    """Whether a word's last glyph, or the space behind it, can say more than it shows.

    The space does so for a word that runs right to left.
    """
    return word.backwards or (bool(word.texts) and word.follows_text)


def standing_for(word: ShapedWord, dot: str) -> ShapedWord:
    """The same glyphs, of which the last one stands for a dot too."""
    *texts, last = word.texts
    return replace(word, text=word.text + dot, texts=(*texts, last + dot))
