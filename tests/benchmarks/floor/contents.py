"""What paints each page, packed.

The fourth step of the floor. A character is one byte: itself if it is ASCII, one of
those above it else. No text of a list in European languages needs more of them.
"""

from __future__ import annotations

from codecs import charmap_build, charmap_encode
from typing import TYPE_CHECKING
from zlib import compress

from tests.benchmarks.floor.lines import GAP, LEADING
from tests.benchmarks.floor.typeface import SIZE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["codes_of", "paint_pages"]

_ASCII = "".join(map(chr, range(128)))
_START = b"BT /F %g Tf %g TL 71 780 Td (" % (SIZE, LEADING)
_NEXT = b")Tj T*\n("
_NEXT_PARAGRAPH = b")Tj 0 %g Td\n(" % -(LEADING + GAP)
_FOOT = b")Tj ET\nBT /F %g Tf 285 43 Td (" % SIZE


def codes_of(characters: Iterable[str]) -> str:
    """The characters in the order of their codes.

    Raises:
        ValueError: There are more than a byte can tell apart.
    """
    others = sorted(one for one in characters if not one.isascii())
    if len(others) > len(_ASCII):
        message = f"{len(others)} characters beside ASCII, 128 have a code"
        raise ValueError(message)
    return _ASCII + "".join(others)


def paint_pages(pages: Sequence[str], codes: str) -> list[bytes]:
    """A packed content for every page, with its number at its foot."""
    table, count = charmap_build(codes), len(pages)
    return [
        compress(_painted(charmap_encode(page, "strict", table)[0], number, count))
        for number, page in enumerate(pages, 1)
    ]


def _painted(page: bytes, number: int, count: int) -> bytes:
    text = page.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    lines = text.replace(b"\n", _NEXT).replace(b"\f", _NEXT_PARAGRAPH)
    return b"%b%b%b%d / %d)Tj ET" % (_START, lines, _FOOT, number, count)
