"""A seal: a line in a PDF by which it is known that a build would make it again.

Part of ``record``. It is a comment (ISO 32000-1, 7.2.3) before the last ``startxref``,
where no reader looks and no offset changes. It holds digests of all inputs, of the
file's usual name and of the file itself, so that a file that was altered, signed or
saved by another program has none that is true.
"""

from __future__ import annotations

from hashlib import blake2b

import msgspec

from cvgen.late_pattern import late_pattern

__all__ = ["TAIL_BYTES", "Seal", "digest_name", "read_seal", "seal_file"]

FORMAT = "cvgen-seal-1"

TAIL_BYTES = 512
"""The end of a file that has the seal in it."""

LAST = b"startxref\n"

DIGEST_BYTES = 16
"""128 bits: nobody finds other inputs, or another file, of the same digest."""

NAME_BYTES = 4
"""Enough to tell a copy from the file that it is one of."""

NEVER = "-"

LINE = late_pattern(
    rb"%" + FORMAT.encode() + rb" ([0-9a-f]{32} [0-9a-f]{8} \d{1,6} "
    rb"(?:-|[0-9-]{4,10})) ([0-9a-f]{32})\n(?=startxref\n\d+\n%%EOF\n\Z)"
)


class Seal(msgspec.Struct, frozen=True, kw_only=True):
    """What a file was made of, and how many pages it has.

    ``inputs`` is their digest in hexadecimal, ``name`` that of the file's usual name;
    ``until`` the last day on which a build says no more than this one did, as in
    ``2027-05-01``, or nothing if that is on every day.
    """

    inputs: str
    name: str
    pages: int
    until: str = ""


def seal_file(pdf: bytes, seal: Seal) -> bytes:
    """The file with its seal."""
    place = pdf.rindex(LAST)
    words = f"{seal.inputs} {seal.name} {seal.pages} {seal.until or NEVER}".encode()
    line = b"%%%b %b %b\n" % (FORMAT.encode(), words, _digest(pdf, words))
    return pdf[:place] + line + pdf[place:]


def read_seal(pdf: bytes) -> Seal | None:
    """The seal of a file that is as it was written, else none."""
    found = LINE().search(pdf, max(len(pdf) - TAIL_BYTES, 0))
    if not found:
        return None
    words, digest = found[1], found[2]
    if digest != _digest(pdf[: found.start()] + pdf[found.end() :], words):
        return None
    inputs, name, pages, until = words.decode().split(" ")
    until = until if until != NEVER else ""
    return Seal(inputs=inputs, name=name, pages=int(pages), until=until)


def digest_name(name: str) -> str:
    """The digest of a file's name; the name itself may be an owner's."""
    content = name.encode("utf-8", "surrogatepass")
    return blake2b(content, digest_size=NAME_BYTES).hexdigest()


def _digest(pdf: bytes, words: bytes) -> bytes:
    return blake2b(pdf + words, digest_size=DIGEST_BYTES).hexdigest().encode()
