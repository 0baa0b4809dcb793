from __future__ import annotations

import codecs
import zlib

import pytest
from reportlab.pdfbase.pdfdoc import PDFDocument

from cvgen.pdf.objects import (
    Plain,
    Stream,
    number,
    pack_stream,
    text_literal,
    write_stream,
)


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
    head, _, rest = pack_stream(content).partition(b"\nstream\n")
    body = rest.removesuffix(b"\nendstream")
    assert b"/Filter /FlateDecode" in head
    assert f"/Length {len(body)}".encode() in head
    assert zlib.decompress(body) == content


def test_an_uncompressed_stream_can_be_read_by_anybody() -> None:
    written = write_stream(b"<x/>", "/Type /X")
    assert written == b"<</Type /X /Length 4>>\nstream\n<x/>\nendstream"


def test_an_object_that_is_written_already_stays_as_it_is() -> None:
    assert Plain("<</Type /X>>").format(PDFDocument()) == b"<</Type /X>>"
    assert Stream(write_stream(b"", "")).format(PDFDocument()) == write_stream(b"", "")


def test_no_other_encoding_is_taken_for_reportlab_s() -> None:
    assert "(abc)".encode("extpdfdoc") == b"(abc)"
    with pytest.raises(LookupError, match="unknown encoding: no-such-encoding"):
        codecs.lookup("no-such-encoding")
