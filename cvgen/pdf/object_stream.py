"""Pack small objects into streams of objects.

Part of ``pdf`` (ISO 32000-1, 7.5.7). A thousand works have some ten thousand small
objects, which are a fifth of the size when packed.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from itertools import groupby

import msgspec

from cvgen.pdf.objects import COMPRESSION

__all__ = ["PACKED", "ObjectStream", "pack_objects"]

PACKED = 500
"""Objects in a stream: a reader must unpack all of them to see one."""


class ObjectStream(msgspec.Struct, frozen=True):
    """The numbers of objects, and their bytes: a table of ``head`` bytes, then all.

    Numbers that follow each other are told together, as the first and how many.
    """

    numbers: Sequence[tuple[int, int]]
    count: int
    head: int
    packed: bytes


def pack_objects(objects: Sequence[tuple[int, bytes]]) -> Iterator[ObjectStream]:
    """Objects with their rising numbers, so many to a stream."""
    for first in range(0, len(objects), PACKED):
        yield _pack(objects[first : first + PACKED])


def _pack(batch: Sequence[tuple[int, bytes]]) -> ObjectStream:
    places: list[int] = []
    offset = 0
    for number, content in batch:
        places += (number, offset)
        offset += len(content) + 1
    head = " ".join(map(str, places)).encode() + b"\n"
    body = b"\n".join([content for _, content in batch])
    return ObjectStream(
        _together(batch), len(batch), len(head), zlib.compress(head + body, COMPRESSION)
    )


def _together(batch: Sequence[tuple[int, bytes]]) -> Sequence[tuple[int, int]]:
    """The numbers of objects, neighbours together."""
    found: list[tuple[int, int]] = []
    for _, group in groupby(enumerate(batch), key=lambda one: one[1][0] - one[0]):
        run = [number for _, (number, _) in group]
        found.append((run[0], len(run)))
    return found
