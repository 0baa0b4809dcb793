"""A face's style is what its OS/2 table says, and what it does not say is usual."""

from __future__ import annotations

import pytest

from cvgen.layout.face_style import FaceStyle, read_style

USUAL = FaceStyle(
    weight=400, width=5, is_sans=False, is_sloped=False, may_be_embedded=True
)


def table(offset: int, value: bytes) -> bytes:
    """A table of zeros but for one number."""
    return bytes(offset) + value + bytes(78 - offset - len(value))


@pytest.mark.parametrize("content", [b"", b"\0\4\0\0\2", bytes(78)])
def test_a_table_that_says_nothing_is_a_usual_face_s(content: bytes) -> None:
    assert read_style(content) == USUAL


def test_weight_and_width_are_numbers_of_two_bytes() -> None:
    assert read_style(table(4, b"\2\xbc")).weight == 700
    assert read_style(table(6, b"\0\3")).width == 3


@pytest.mark.parametrize(("digit", "is_sans"), [(2, False), (11, True), (16, False)])
def test_panose_tells_sans_serif(digit: int, *, is_sans: bool) -> None:
    assert read_style(table(33, bytes((digit,)))).is_sans is is_sans


@pytest.mark.parametrize(
    ("bits", "is_sloped"), [(b"\0\1", True), (b"\2\0", True), (b"\0\x40", False)]
)
def test_italics_and_obliques_slope(bits: bytes, *, is_sloped: bool) -> None:
    assert read_style(table(62, bits)).is_sloped is is_sloped


@pytest.mark.parametrize(
    ("bits", "allowed"), [(b"\0\2", False), (b"\0\4", True), (b"\1\0", True)]
)
def test_the_maker_may_forbid_to_embed(bits: bytes, *, allowed: bool) -> None:
    assert read_style(table(8, bits)).may_be_embedded is allowed
