"""Records are found in whatever a PDF has become, and no file does harm."""

from __future__ import annotations

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.diagnostics import InvalidInput
from cvgen.record.encode import PREFIX, encode_record
from cvgen.record.find import MAX_RECORDS, MAX_STREAMS, find_records
from cvgen.record.record import Record
from tests.support.samples import built_sample
from tests.unit.record.records import listed, record, work

HEAD = b"%PDF-1.7\n"
RECORD = record(listed(work("w", "[1]")), title="endstream")
WRITTEN = encode_record(RECORD)


def stream(content: bytes, end: bytes = b"\nendstream\nendobj\n") -> bytes:
    return b"1 0 obj\n<< /Length 9 >>\nstream\n" + content + end


def found(content: bytes) -> tuple[Record, ...]:
    return find_records("sent.pdf", HEAD + content)


def problem(pdf: bytes) -> tuple[str, str]:
    with pytest.raises(InvalidInput) as caught:
        find_records("sent.pdf", pdf)
    (one,) = caught.value.diagnostics
    assert str(one.location) == "sent.pdf"
    return one.code, one.message


def test_the_record_of_a_built_file_is_found() -> None:
    assert find_records("x", built_sample().pdf) == (built_sample().record,)


@pytest.mark.parametrize("level", range(10))
def test_a_packed_stream_is_read_at_any_level(level: int) -> None:
    assert found(stream(zlib.compress(WRITTEN, level))) == (RECORD,)


@pytest.mark.parametrize("end", [b"\nendstream", b"\r\nendstream", b"\rendstream", b""])
def test_a_plain_stream_is_read(end: bytes) -> None:
    assert found(stream(WRITTEN, end)) == (RECORD,)


@pytest.mark.parametrize("line_end", [b"\r\n", b"\n", b"\r"])
def test_a_stream_may_begin_after_any_line_end(line_end: bytes) -> None:
    packed = zlib.compress(WRITTEN)
    assert found(b"stream" + line_end + packed) == (RECORD,)


def test_a_long_record_is_read_whole() -> None:
    long = record(listed(*(work(f"work{i}") for i in range(5000))))
    assert found(stream(zlib.compress(encode_record(long)))) == (long,)


def test_the_records_of_several_cvs_are_found_each_once() -> None:
    other = record(variant="other")
    streams = [stream(zlib.compress(encode_record(one))) for one in (RECORD, other)]
    assert found(b"".join((*streams, *streams))) == (RECORD, other)


def test_what_is_no_pdf_is_said() -> None:
    assert problem(b"name: Mei Chen\n" * 100) == ("not-a-pdf", "this is no PDF")


def test_a_file_without_a_record_is_said() -> None:
    assert problem(HEAD + stream(zlib.compress(b"BT ET"))) == (
        "no-record",
        "there is no record of what was sent in this file",
    )


def test_an_encrypted_file_is_said() -> None:
    assert problem(HEAD + b"trailer << /Encrypt 3 0 R >>") == (
        "no-record",
        "this file is encrypted, so that no record can be read in it",
    )


def test_a_later_record_is_said() -> None:
    later = PREFIX + b'2","origin":{}}'
    assert problem(HEAD + stream(later)) == (
        "later-record",
        "the record in this file was written by a later cvgen",
    )


@pytest.mark.parametrize(
    "content",
    [
        stream(WRITTEN[:-9]),
        stream(zlib.compress(WRITTEN)[:-40], b""),
        stream(zlib.compress(PREFIX + b"[" * 100_000)),
        stream(WRITTEN.replace(b"published", b"imagined")),
        stream(WRITTEN.replace(b"published", b"publi\xffhed")),
        stream(zlib.compress(WRITTEN[:-1] + b" " * 9_000_000 + b"}")),
    ],
    ids=["cut", "cut-packed", "deep", "unknown-state", "not-utf-8", "bomb"],
)
def test_a_damaged_record_is_said(content: bytes) -> None:
    assert problem(HEAD + content) == (
        "damaged-record",
        "the record in this file is damaged",
    )


def test_more_records_than_any_proposal_has_are_refused() -> None:
    many = stream(zlib.compress(WRITTEN)) * (MAX_RECORDS + 1)
    assert problem(HEAD + many) == (
        "too-many-records",
        "there are more than 20 records in this file",
    )


def test_more_streams_than_any_proposal_has_are_refused() -> None:
    assert problem(HEAD + b"stream\nx" * (MAX_STREAMS + 1)) == (
        "too-many-streams",
        "there are more than 250,000 streams in this file",
    )


def outcome(content: bytes) -> int:
    """How many records are found, if the file can be read."""
    try:
        return len(found(content))
    except InvalidInput:
        return 0


@pytest.mark.property
@given(st.binary(max_size=200), st.integers(0, len(WRITTEN)))
def test_any_file_gives_records_or_a_problem(noise: bytes, place: int) -> None:
    content = WRITTEN[:place] + noise + WRITTEN[place:]
    packed = zlib.compress(content)
    assert outcome(stream(packed)) in {0, 1}
    assert outcome(stream(content) + noise) in {0, 1}
    assert outcome(stream(packed[:place] + noise + packed[place:])) in {0, 1}


def test_a_record_that_is_left_alone_is_found() -> None:
    assert outcome(stream(WRITTEN)) == 1
