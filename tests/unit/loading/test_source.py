"""Bytes become text, or a problem with its place."""

from __future__ import annotations

import pytest

from cvgen.diagnostics import Diagnostic, InvalidInput
from cvgen.loading import source
from cvgen.loading.source import SourceText, read_source


def refused(content: bytes) -> tuple[Diagnostic, ...]:
    with pytest.raises(InvalidInput) as caught:
        read_source("data/profile.yaml", content)
    return caught.value.diagnostics


def test_utf_8_is_decoded() -> None:
    assert read_source("a.yaml", "name: 陈梅\n".encode()) == SourceText(
        "a.yaml", "name: 陈梅\n"
    )


def test_byte_order_mark_is_dropped() -> None:
    assert read_source("a.yaml", b"\xef\xbb\xbfname: x").text == "name: x"


@pytest.mark.parametrize(
    "text",
    ["a\tb\r\nc\n", "next\x85line", "\u2028", "\ufffd", "\u202e", "\U0001f469"],
    ids=["tab-cr-lf", "nel", "line-separator", "replacement", "bidi", "emoji"],
)
def test_ordinary_characters_pass(text: str) -> None:
    assert read_source("a.yaml", text.encode()).text == text


def test_a_byte_that_is_not_utf_8_is_located() -> None:
    (one,) = refused("naïve: 1\nkey: caf".encode() + b"\xe9 au lait\nmore")
    assert str(one.location) == "data/profile.yaml:2:9"
    assert one.message == "the byte 0xE9 is not UTF-8"
    assert one.hints == ("save the file as UTF-8",)
    assert one.location is not None
    assert one.location.excerpt == "key: caf\ufffd au lait"


@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["unmarked", "marked"])
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_named(encoding: str, mark: str) -> None:
    (one,) = refused(f"{mark}name: x".encode(encoding))
    assert one.code == "not-utf-8"
    assert one.message == "the file is UTF-16, not UTF-8"


def test_too_large_a_file_names_both_sizes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "MAX_BYTES", 1000)
    (one,) = refused(b"x" * 1234)
    assert one.code == "too-large"
    assert one.message == "the file has 1,234 bytes, and at most 1,000 can be read"


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\0", "U+0000"),
        ("\x07", "U+0007"),
        ("\x1b", "U+001B"),
        ("\x7f", "U+007F"),
        ("\x80", "U+0080"),
        ("\x9f", "U+009F"),
        ("\ufeff", "U+FEFF"),
        ("\ufdd0", "U+FDD0"),
        ("\ufffe", "U+FFFE"),
        ("\uffff", "U+FFFF"),
        ("\U0010ffff", "U+10FFFF"),
    ],
)
def test_a_forbidden_character_is_named_and_located(character: str, name: str) -> None:
    (one,) = refused(f"a: b\nkey: x{character}y\n".encode())
    assert one.code == "bad-character"
    assert one.message == f"the character {name} cannot stand in a text"
    assert one.location is not None
    assert (one.location.line, one.location.column) == (2, 7)
    assert one.location.excerpt == "key: x\ufffdy"


def test_many_forbidden_characters_are_counted() -> None:
    problems = refused(b"ab\0" * 15)
    assert len(problems) == 11
    assert problems[-1].message == "and 5 more such characters"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_known_for_it_by_letters_with_accents_too(encoding: str) -> None:
    (one,) = refused("name: Jörg Müller\n".encode(encoding))
    assert one.message == "the file is UTF-16, not UTF-8"
    assert one.hints == ("save the file as UTF-8",)
