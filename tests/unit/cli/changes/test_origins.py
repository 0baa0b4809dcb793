from __future__ import annotations

from msgspec.structs import replace

from cvgen.cli.changes.origins import word_origins
from cvgen.record.record import Origin

SENT = Origin(cvgen="0.1.0", data="0123456789abcdef")
FULL = Origin(
    cvgen="0.1.0",
    variant="erc",
    choices="1",
    preset="erc-2027",
    data="fedcba9876543210",
    made="2026-10-18",
    as_of="2026-10",
)


def test_all_that_is_known_of_a_file_is_said() -> None:
    assert list(word_origins("cv.pdf", FULL, SENT)) == [
        (
            "cv.pdf: variant erc, preset erc-2027, built on 2026-10-18, "
            "data fedcba987654 up to 2026-10"
        ),
        "now: no variant, data 0123456789ab",
    ]


def test_the_same_data_is_said() -> None:
    assert list(word_origins("cv.pdf", SENT, SENT))[1:] == ["now: the same data"]


def test_another_version_is_said() -> None:
    lines = list(word_origins("cv.pdf", SENT, replace(SENT, cvgen="0.2.0")))
    (line,) = lines[2:]
    assert line == (
        "it was built by cvgen 0.1.0, and this is 0.2.0: what these word otherwise "
        "is reworded too"
    )
