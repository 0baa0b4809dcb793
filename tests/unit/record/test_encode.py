from __future__ import annotations

import msgspec
import pytest

from cvgen.load import load
from cvgen.record.encode import PREFIX, UnknownFormat, decode_record, encode_record
from tests.support.samples import LARGE, described, folder_sources
from tests.unit.record.records import entries, entry, listed, record, work


def test_a_record_begins_so_that_it_is_found() -> None:
    assert encode_record(record()).startswith(PREFIX)


def test_what_is_written_is_read() -> None:
    some = record(listed(work("w", "[1]", None)), entries(entry("A", "2020")))
    for one in (record(), some, described(load(folder_sources(LARGE)))):
        assert decode_record(encode_record(one)) == one


def test_a_later_format_is_told_from_damage() -> None:
    later = b'{"format":"cvgen-record-2","works":{}}'
    with pytest.raises(UnknownFormat):
        decode_record(later)


@pytest.mark.parametrize("content", [b"", b"[]", b'{"format":"cvgen-record-1"}'])
def test_what_is_no_record_is_refused(content: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        decode_record(content)
