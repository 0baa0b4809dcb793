from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some
from msgspec.structs import replace

from cvgen.record.seal import Seal, digest_name, read_seal, seal_file

PDF = b"%PDF-1.7\nall of it\nstartxref\n9\n%%EOF\n"
SEAL = Seal(inputs="0123456789abcdef" * 2, name=digest_name("chen-cv.pdf"), pages=12)


@pytest.mark.property
@given(
    inputs=some.binary(min_size=16, max_size=16),
    name=some.text(),
    pages=some.integers(1, 99999),
    until=some.sampled_from(["", "2027", "2027-11", "2027-11-30"]),
)
def test_a_seal_is_read_as_it_was_written(
    inputs: bytes, name: str, pages: int, until: str
) -> None:
    digest = digest_name(name)
    seal = Seal(inputs=inputs.hex(), name=digest, pages=pages, until=until)
    assert read_seal(seal_file(PDF, seal)) == seal


def test_it_is_a_comment_that_moves_no_offset() -> None:
    before, line, after = seal_file(PDF, SEAL).partition(b"%cvgen-seal-1 ")
    assert PDF.startswith(before)
    assert after.endswith(b"\nstartxref\n9\n%%EOF\n")
    assert len(line + after.splitlines()[0]) < 128


@pytest.mark.property
@given(place=some.integers(0, len(seal_file(PDF, SEAL)) - 1), bit=some.integers(0, 7))
def test_no_bit_can_be_changed(place: int, bit: int) -> None:
    changed = bytearray(seal_file(PDF, SEAL))
    changed[place] ^= 1 << bit
    assert read_seal(bytes(changed)) is None


@pytest.mark.parametrize(
    "pdf",
    [
        pytest.param(b"", id="empty"),
        pytest.param(PDF, id="no seal"),
        pytest.param(seal_file(PDF, SEAL)[:-1], id="cut off"),
        pytest.param(seal_file(PDF, SEAL) + PDF, id="saved by another program"),
        pytest.param(seal_file(PDF, replace(SEAL, inputs="no digest")), id="no digest"),
    ],
)
def test_another_file_has_none(pdf: bytes) -> None:
    assert read_seal(pdf) is None


def test_names_are_told_apart() -> None:
    assert digest_name("a.pdf") != digest_name("b.pdf")
