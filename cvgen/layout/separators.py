"""Middle dots between things of one rank: seen within a line, and not at its end.

Part of ``layout``; ``shape`` asks it. A dot tells two things apart; where the line ends
it has nothing left to do, and would hang there like a full stop that has slipped. It is
not painted then, but still read.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvgen.layout.fontbook import Piece
from cvgen.layout.typeface import ShapedWord

__all__ = ["apart", "vanished"]


def apart(pieces: Sequence[Piece]) -> tuple[Sequence[Piece], Sequence[Piece]]:
    """The pieces of a token before a space, and the dot behind them if there is one."""
    stem = len(pieces) - (bool(pieces) and pieces[-1].separates)
    return pieces[:stem], pieces[stem:]


def vanished(words: Sequence[ShapedWord]) -> ShapedWord:
    """What stands at a line's end for a dot, with the space that ends these words.

    A blank for every character, which extracts as written and hangs out of the line.
    """
    text, space = "".join(word.text for word in words), words[-1]
    return ShapedWord(
        typeface=space.typeface,
        text=text,
        glyphs=space.glyphs * len(text),
        advances=space.advances * len(text),
        texts=tuple(text),
        advance=space.advance * len(text),
    )
