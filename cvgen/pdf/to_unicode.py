"""The ToUnicode map of a font: what the characters of every code are.

Part of ``pdf``; ``embed`` adds it to the font (ISO 32000-1, 9.10.3).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from cvgen.pdf.objects import utf_16

__all__ = ["to_unicode"]

CMAP_BLOCK = 100
"""Entries that one ``beginbfchar`` may hold (Adobe Technical Note 5014)."""


def to_unicode(entries: Iterable[tuple[int, int, str]]) -> bytes:
    """The map of some codes, each with its glyph and its characters."""
    # A glyph without characters of its own, beside another that has them, says so:
    # every code must be in the map (ISO 14289-1, 7.21.7).
    pairs = [
        f"<{code:04x}> <{utf_16(characters).hex()}>" for code, _, characters in entries
    ]
    return "\n".join(_map(pairs)).encode("ascii")


def _map(pairs: Sequence[str]) -> Iterator[str]:
    """The lines of the map, in the syntax of PostScript."""
    yield "/CIDInit /ProcSet findresource begin"
    yield "12 dict begin begincmap"
    yield "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def"
    yield "/CMapName /Adobe-Identity-UCS def /CMapType 2 def"
    yield "1 begincodespacerange <0000> <ffff> endcodespacerange"
    for start in range(0, len(pairs), CMAP_BLOCK):
        block = pairs[start : start + CMAP_BLOCK]
        yield f"{len(block)} beginbfchar"
        yield from block
        yield "endbfchar"
    yield "endcmap CMapName currentdict /CMap defineresource pop end end"
