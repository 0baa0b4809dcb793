"""A piece of a token: what stands between two places where a line may break.

Part of ``layout``; ``fontbook`` shapes it and ``shape`` gathers boxes of it.
"""

from __future__ import annotations

import msgspec

from cvgen.layout.typeface import ShapedWord

__all__ = ["Piece"]


class Piece(msgspec.Struct, frozen=True, gc=False, eq=False):
    """What no line break may part: words side by side, each of one typeface.

    ``em_width`` is the width at a size of one point. ``may_break`` says that the token
    goes on behind it, ``penalty`` is the price of a break there, ``joint`` a character
    that shows only at such a break, and ``hyphen`` says that a hyphen does. It
    ``separates`` if it is a middle dot behind a thing. ``missing`` are the characters
    that no face has. ``is_plain`` says that it is one word and none of these is there,
    ``is_simple`` that the face asked for has set it all and no joint is there.
    """

    words: tuple[ShapedWord, ...]
    em_width: float
    missing: str = ""
    may_break: bool = False
    penalty: float = 0.0
    joint: str = ""
    hyphen: bool = False
    separates: bool = False
    is_plain: bool = True
    is_simple: bool = True
