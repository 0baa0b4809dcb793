"""The table that says where the objects of a file are, as a cross-reference stream.

Part of ``pdf``; ``file`` fills it (ISO 32000-1, 7.5.8). It is held by columns, so that
neighbours are entered at once, and told by differences from row to row (7.4.4.4), which
leaves next to nothing of ten thousand objects.
"""

from __future__ import annotations

from collections.abc import Iterable

from cvgen.pdf.object_stream import PACKED as PACKED_AT_MOST

__all__ = ["ObjectTable"]

FREE, PLAIN, PACKED = 0, 1, 2
"""Kinds of entry (table 18)."""

WIDTHS = (1, 4, 2)
"""The bytes of an entry's three fields."""

COLUMNS = sum(WIDTHS)

NO_GENERATION = b"\xff\xff"
"""What an object that there is not and will not be has (7.5.4)."""

HIGH = bytes(place >> 8 for place in range(PACKED_AT_MOST))
LOW = bytes(place & 0xFF for place in range(PACKED_AT_MOST))
"""The bytes of places in a stream."""

UP = 2
"""The filter of a row that tells differences from the one above (PNG, 9.2)."""

ENTRIES = (
    f"/W [{' '.join(map(str, WIDTHS))}] "
    f"/DecodeParms <</Columns {COLUMNS} /Predictor 12>>"
)


class ObjectTable:
    """Entries of objects by their numbers, all of which are free at first."""

    entries = ENTRIES
    """How the stream is to be read."""

    def __init__(self, size: int) -> None:
        self._columns = [bytearray(size) for _ in range(COLUMNS)]
        self._columns[-2][:] = NO_GENERATION[:1] * size
        self._columns[-1][:] = NO_GENERATION[1:] * size

    def place(self, number: int, offset: int) -> None:
        """An object that stands for itself, so many bytes from the file's start."""
        self._enter(number, PLAIN, offset, range(1))

    def pack(self, numbers: Iterable[tuple[int, int]], stream: int) -> None:
        """Objects that are in a stream one after the other.

        Of numbers that follow each other the first is told, and how many.
        """
        place = 0
        for first, count in numbers:
            self._enter(first, PACKED, stream, range(place, place + count))
            place += count

    def _enter(self, first: int, kind: int, where: int, places: range) -> None:
        """Rows from one on, of one kind, whose second field is the same."""
        end, span = first + len(places), slice(places.start, places.stop)
        for column, byte in enumerate((kind, *where.to_bytes(WIDTHS[1], "big"))):
            self._columns[column][first:end] = bytes((byte,)) * len(places)
        self._columns[-2][first:end] = HIGH[span]
        self._columns[-1][first:end] = LOW[span]

    def content(self) -> bytes:
        """The table, row by row, each led by its filter."""
        size = len(self._columns[0])
        rows = bytearray((COLUMNS + 1) * size)
        rows[:: COLUMNS + 1] = bytes((UP,)) * size
        for column, values in enumerate(self._columns, start=1):
            rows[column :: COLUMNS + 1] = _differences(values)
        return bytes(rows)


def _differences(values: bytearray) -> bytes:
    """Each byte less the one before it, modulo 256, all bytes at once.

    Bytes are subtracted in one large number, the highest bit of each apart, so that
    nothing is borrowed from a neighbour.
    """
    size = len(values)
    high = int.from_bytes(b"\x80" * size, "big")
    own, before = (
        int.from_bytes(values, "big"),
        int.from_bytes(b"\0" + values[:-1], "big"),
    )
    low = ((own | high) - (before & ~high)) ^ ((own ^ ~before) & high)
    return low.to_bytes(size, "big")
