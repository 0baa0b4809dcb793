"""Find the records in the bytes of a PDF, whoever has saved it last.

Part of ``record``. No table of objects is read, which a rewritten or damaged file may
not have: every stream of the file is looked at, packed with Flate or plain, and the one
that begins as a record does is one. Nothing else of the file is unpacked, and of a
record no more than it may have, so that no file takes long or much.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from itertools import islice

import msgspec

from cvgen.diagnostics import Diagnostic, InvalidInput, Location, error
from cvgen.record.encode import PREFIX, UnknownFormat, decode_record
from cvgen.record.record import Record

__all__ = ["ANEW", "find_records"]

MAX_RECORD_BYTES = 8_000_000
"""That of 80,000 works, which is what the data may hold."""

MAX_RECORDS = 20
"""The CVs of all applicants of a large proposal."""

HEAD_BYTES = 1024
"""In which readers look for a PDF's first line (ISO 32000-1, annex H.3.4.1)."""

PLAIN = re.compile(rb"(?<!end)stream(?:\r\n|\n|\r)(?=" + re.escape(PREFIX) + b")")
PACKED = re.compile(rb"(?<!end)stream(?:\r\n|\n|\r)(?=[\x08\x18\x28\x38\x48\x58\x68x])")
"""A stream that begins as zlib's do (RFC 1950, 2.2)."""

ENDS = b"\nendstream", b"\rendstream"
"""JSON holds no line end, so that these are the end of a plain stream."""

MAX_STREAMS = 250_000
"""Packed streams in a file: the largest proposals have a tenth of it."""

CHUNK = 512
"""Bytes that are unpacked at once: of most streams the first few tell enough."""

ANEW = "a file that was printed or distilled anew has lost it; take the one you sent"


def find_records(name: str, pdf: bytes) -> tuple[Record, ...]:
    """The records of a file, in its order, each once; ``name`` is the file's.

    A proposal may hold several CVs.

    Raises:
        InvalidInput: It is no PDF, or has no record, or one that cannot be read.
    """
    if b"%PDF-" not in pdf[:HEAD_BYTES]:
        raise _failure(name, "not-a-pdf", "this is no PDF")
    candidates = list(islice(_candidates(name, pdf), MAX_RECORDS + 1))
    if len(candidates) > MAX_RECORDS:
        message = f"there are more than {MAX_RECORDS} records in this file"
        raise _failure(name, "too-many-records", message)
    if not candidates:
        raise InvalidInput((_without(name, pdf),))
    return tuple(dict.fromkeys(_decoded(name, one) for one in candidates))


def _candidates(name: str, pdf: bytes) -> Iterator[bytes]:
    """The contents of all streams that begin as a record does."""
    for match in PLAIN.finditer(pdf):
        start, last = match.end(), match.end() + MAX_RECORD_BYTES
        ends = (pdf.find(end, start, last) for end in ENDS)
        yield pdf[start : next((end for end in ends if end >= 0), last)]
    for count, match in enumerate(PACKED.finditer(pdf)):
        if count == MAX_STREAMS:
            message = f"there are more than {MAX_STREAMS:,} streams in this file"
            raise _failure(name, "too-many-streams", message)
        if _unpacked(pdf, match.end(), len(PREFIX)) == PREFIX:
            yield _unpacked(pdf, match.end(), MAX_RECORD_BYTES)


def _unpacked(pdf: bytes, start: int, most: int) -> bytes:
    """The first bytes of a packed stream, or as many as there are in it.

    The stream itself tells where it ends; its bytes may be those of any word.
    """
    unpacker, content, size = zlib.decompressobj(), list[bytes](), 0
    try:
        while size < most and not unpacker.eof and start < len(pdf):
            packed = pdf[start : start + CHUNK]
            content.append(unpacker.decompress(packed, most - size))
            size += len(content[-1])
            start += CHUNK
    except zlib.error:
        pass
    return b"".join(content)


def _decoded(name: str, content: bytes) -> Record:
    try:
        return decode_record(content)
    except UnknownFormat:
        message = "the record in this file was written by a later cvgen"
        hint = "bring cvgen up to date"
        raise _failure(name, "later-record", message, hint) from None
    except (msgspec.DecodeError, UnicodeDecodeError):
        message = "the record in this file is damaged"
        raise _failure(name, "damaged-record", message) from None


def _without(name: str, pdf: bytes) -> Diagnostic:
    """Why a file has no record, as far as it can be told."""
    if b"/Encrypt" in pdf:
        message = "this file is encrypted, so that no record can be read in it"
        hint = "save it without a password and try again"
        return error("no-record", message, location=Location(name), hints=(hint,))
    message = "there is no record of what was sent in this file"
    hints = ("only files that cvgen built have one", ANEW)
    return error("no-record", message, location=Location(name), hints=hints)


def _failure(name: str, code: str, message: str, *hints: str) -> InvalidInput:
    return InvalidInput((error(code, message, location=Location(name), hints=hints),))
