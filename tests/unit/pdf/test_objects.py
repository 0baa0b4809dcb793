from __future__ import annotations

import zlib

import pytest
from reportlab.pdfbase.pdfdoc import PDFDocument

from cvgen.pdf.objects import Stream, number, text_literal


@pytest.mark.parametrize(
    ("value", "written"),
    [
        pytest.param(0.0, "0", id="zero"),
        pytest.param(-0.001, "0", id="rounds to zero"),
        pytest.param(12.0, "12", id="whole"),
        pytest.param(12.5, "12.5", id="one decimal"),
        pytest.param(1e-7, "0", id="never an exponent"),
        pytest.param(-3.14159, "-3.14", id="two decimals"),
        pytest.param(1e7, "10000000", id="large"),
    ],
)
def test_numbers_have_no_exponent_and_no_idle_zeros(value: float, written: str) -> None:
    assert number(value) == written


@pytest.mark.parametrize(
    ("characters", "written"),
    [
        pytest.param("abc", "(abc)", id="ascii"),
        pytest.param("a(b)c\\", r"(a\(b\)c\\)", id="escapes"),
        pytest.param("Zoë", "<feff005a006f00eb>", id="utf-16"),
        pytest.param("a\nb", "<feff0061000a0062>", id="control"),
    ],
)
def test_text_is_a_literal_or_utf_16(characters: str, written: str) -> None:
    assert text_literal(characters) == written


def test_a_stream_is_as_long_as_it_says() -> None:
    content = b"q Q " * 100
    written = Stream(content).format(PDFDocument())
    head, _, rest = written.partition(b"\nstream\n")
    body = rest.removesuffix(b"\nendstream\n")
    assert f"/Length {len(body)}".encode() in head
    assert zlib.decompress(body) == content


def test_an_uncompressed_stream_can_be_read_by_anybody() -> None:
    assert b"\nstream\n<x/>\nendstream\n" in Stream(b"<x/>", compress=False).format(
        PDFDocument()
    )
