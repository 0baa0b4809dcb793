"""The table that says where the objects of a file are, as a cross-reference stream.

Part of ``pdf``; ``file`` fills it (ISO 32000-1, 7.5.8). It is held by columns, so that
neighbours are entered at once, and told by differences from row to row (7.4.4.4), which
leaves next to nothing of ten thousand objects.
"""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["ObjectTable"]

FREE, PLAIN, PACKED = 0, 1, 2
"""Kinds of entry (table 18)."""

WIDTHS = (1, 4, 2)
"""The bytes of an entry's three fields."""

COLUMNS = sum(WIDTHS)

NO_GENERATION = b"\xff\xff"
"""What an object that there is not and will not be has (7.5.4)."""

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
        self._enter(number, PLAIN, offset, (0,))

    def pack(self, numbers: Sequence[int], stream: int) -> None:
        """Objects by their rising numbers that are in a stream one after the other."""
        first, count = 0, len(numbers)
        while first < count:
            length = count - first
            if numbers[-1] - numbers[first] >= length:
                length = _run(numbers, first)
            places = range(first, first + length)
            self._enter(numbers[first], PACKED, stream, places)
            first += length

    def _enter(self, first: int, kind: int, where: int, places: Sequence[int]) -> None:
        """Rows from one on, of one kind, whose second field is the same."""
        count = len(places)
        end = first + count
        for column, byte in enumerate((kind, *where.to_bytes(WIDTHS[1], "big"))):
            self._columns[column][first:end] = bytes((byte,)) * count
        self._columns[-2][first:end] = bytes([place >> 8 for place in places])
        self._columns[-1][first:end] = bytes([place & 0xFF for place in places])

    def content(self) -> bytes:
        """The table, row by row, each led by its filter."""
        size = len(self._columns[0])
        rows = bytearray((COLUMNS + 1) * size)
        rows[:: COLUMNS + 1] = bytes((UP,)) * size
        for column, values in enumerate(self._columns, start=1):
            rows[column :: COLUMNS + 1] = _differences(values)
        return bytes(rows)


def _run(numbers: Sequence[int], first: int) -> int:
    """How many numbers from a place on follow each other."""
    last = first
    while last + 1 < len(numbers) and numbers[last + 1] == numbers[last] + 1:
        last += 1
    return last + 1 - first


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
