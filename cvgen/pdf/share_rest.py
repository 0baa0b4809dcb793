"""Let glyphs stand for the rest of their word, each for no more than readers take.

Part of ``pdf``, below ``whole_words``.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from cvgen.layout.opportunities import SOFT_HYPHEN
from cvgen.pdf.objects import utf_16

__all__ = ["MOST_UNITS", "share_rest"]

MOST_UNITS = 60
"""UTF-16 units that one glyph stands for. A map of codes has room for 256 (Adobe
Technical Note 5411), but there are readers that take no token of more than 255
hexadecimal digits and angles."""


def share_rest(texts: Sequence[str], rest: str) -> tuple[str, ...]:
    """What glyphs stand for when the last of them, as few as can, have the rest too.

    Nothing if all of them have no room for it.
    """
    for count in range(1, len(texts) + 1):
        tail = "".join(texts[-count:]).replace(SOFT_HYPHEN, "") + rest
        size = ceil(len(tail) / count)
        shares = tuple(tail[i * size : (i + 1) * size] for i in range(count))
        if max(map(_units, shares)) <= MOST_UNITS:
            return (*texts[:-count], *shares)
    return ()


def _units(text: str) -> int:
    return len(utf_16(text)) // 2
