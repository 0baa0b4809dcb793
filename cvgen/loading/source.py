"""Bytes become text that YAML can be read from, or a located problem.

The first step of ``loading``. Everything here would otherwise surface as a reader's
error without a line, or as an invisible character on the page.
"""

from __future__ import annotations

import msgspec

from cvgen.diagnostics import Diagnostic, InvalidInput, Location, error
from cvgen.loading.characters import FORBIDDEN, character_name, holds_forbidden
from cvgen.loading.place import place_at, place_of_line

__all__ = ["MAX_BYTES", "SourceText", "forbidden_characters", "read_source"]

MAX_BYTES = 32 * 1024 * 1024
"""Some 80,000 works; more is a mistaken file name."""

MAX_CHARACTERS_SHOWN = 10
"""A binary file has thousands of them, and ten tell as much."""

BYTE_ORDER_MARK = "\ufeff"
UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")
SAVE_AS_UTF_8 = ("save the file as UTF-8",)


class SourceText(msgspec.Struct, frozen=True):
    """The text of one file, and its name as the user knows it."""

    name: str
    text: str


def read_source(name: str, content: bytes) -> SourceText:
    """Decode a file.

    Raises:
        InvalidInput: it is too large, not UTF-8, or holds characters that no text may.
    """
    if len(content) > MAX_BYTES:
        raise InvalidInput([_too_large(name, len(content))])
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as problem:
        raise InvalidInput([_not_utf_8(name, content, problem.start)]) from None
    if text[:4].count("\0") == len("ab"):  # half of each Latin letter in UTF-16
        raise InvalidInput([_utf_16(name)])
    source = SourceText(name, text.removeprefix(BYTE_ORDER_MARK))
    if holds_forbidden(source.text):
        raise InvalidInput(forbidden_characters(source))
    return source


def forbidden_characters(source: SourceText) -> list[Diagnostic]:
    """The characters that YAML or PDF could not carry, the first few by place."""
    problems: list[Diagnostic] = []
    count = 0
    for found in FORBIDDEN().finditer(source.text):
        count += 1
        if count <= MAX_CHARACTERS_SHOWN:
            problems.append(
                error(
                    "bad-character",
                    f"the character {character_name(found[0])} cannot stand in a text",
                    location=place_at(source.name, source.text, found.start()),
                    hints=("delete the character",),
                )
            )
    if count > MAX_CHARACTERS_SHOWN:
        more = f"and {count - MAX_CHARACTERS_SHOWN} more such characters"
        problems.append(error("bad-character", more, location=Location(source.name)))
    return problems


def _too_large(name: str, size: int) -> Diagnostic:
    return error(
        "too-large",
        f"the file has {size:,} bytes, and at most {MAX_BYTES:,} can be read",
        location=Location(name),
        hints=("check that this is the file you meant",),
    )


def _not_utf_8(name: str, content: bytes, start: int) -> Diagnostic:
    """Say where the first byte stands that is not UTF-8."""
    if content.startswith(UTF_16_MARKS) or content[:4].count(0) == len("ab"):
        return _utf_16(name)
    before = content[:start].decode("utf-8").removeprefix(BYTE_ORDER_MARK)
    rest = content[start:].split(b"\n", 1)[0].decode("utf-8", errors="replace")
    return error(
        "not-utf-8",
        f"the byte 0x{content[start]:02X} is not UTF-8",
        location=place_of_line(name, before, rest),
        hints=SAVE_AS_UTF_8,
    )


def _utf_16(name: str) -> Diagnostic:
    return error(
        "not-utf-8",
        "the file is UTF-16, not UTF-8",
        location=Location(name, 1, 1),
        hints=SAVE_AS_UTF_8,
    )
