from __future__ import annotations

import zlib

from cvgen.pdf.object_stream import pack_objects


def test_a_stream_begins_with_where_its_objects_are() -> None:
    (stream,) = pack_objects([(3, b"<<>>"), (4, b"[1 2]"), (9, b"null")])
    unpacked = zlib.decompress(stream.packed)
    assert unpacked[: stream.head] == b"3 0 4 5 9 11\n"
    body = unpacked[stream.head :]
    assert [body[place : place + 4] for place in (0, 5, 11)] == [
        b"<<>>",
        b"[1 2",
        b"null",
    ]
    assert list(stream.numbers) == [(3, 2), (9, 1)]
    assert stream.count == 3


def test_no_objects_are_no_stream() -> None:
    assert list(pack_objects([])) == []
