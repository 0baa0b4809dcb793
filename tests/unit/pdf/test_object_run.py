from __future__ import annotations

import zlib

from cvgen.pdf.object_run import ObjectRun
from cvgen.pdf.object_stream import PACKED


def test_objects_are_numbered_one_after_the_other() -> None:
    run = ObjectRun(7)
    assert run.add("<<>>") == "7 0 R"
    place, reference = run.reserve()
    assert (place, reference) == (1, "8 0 R")
    assert run.add("[]") == "9 0 R"
    run.fill(place, "(filled)")
    assert run.contents == ["<<>>", "(filled)", "[]"]
    assert len(run) == 3


def test_a_run_is_packed_once() -> None:
    run = ObjectRun(1)
    for _ in range(PACKED + 1):
        run.add("null")
    assert run.streams is run.streams
    assert [list(stream.numbers) for stream in run.streams] == [
        list(range(1, PACKED + 1)),
        [PACKED + 1],
    ]
    assert zlib.decompress(run.streams[1].packed) == f"{PACKED + 1} 0\nnull".encode()
