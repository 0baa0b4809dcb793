"""Records as bytes and back.

Part of ``record``. JSON that begins with ``PREFIX``, by which it is found in a file.
"""

from __future__ import annotations

import msgspec

from cvgen.record.numbers import with_numbers, without_numbers
from cvgen.record.record import FORMAT, Record

__all__ = ["PREFIX", "UnknownFormat", "decode_record", "encode_record"]

PREFIX = b'{"format":"cvgen-record-'


class UnknownFormat(Exception):
    """The record is of a later version."""


class _Head(msgspec.Struct):
    format: str


def encode_record(record: Record) -> bytes:
    """The record as JSON, the same for the same record."""
    return msgspec.json.encode(without_numbers(record))


def decode_record(content: bytes) -> Record:
    """The record that bytes hold.

    Raises:
        UnknownFormat: It is of a later version.
        msgspec.DecodeError: It is damaged.
    """
    if msgspec.json.decode(content, type=_Head).format != FORMAT:
        raise UnknownFormat
    return with_numbers(msgspec.json.decode(content, type=Record))
