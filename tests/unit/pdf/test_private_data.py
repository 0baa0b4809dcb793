"""A file carries its record on its first page."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader
from pypdf.generic import StreamObject

from cvgen.layout.typeset import typeset
from cvgen.pdf.write import write_pdf
from tests.support.pdf_reader import lookup
from tests.support.samples import fonts
from tests.unit.layout.documents import document, letterhead, paragraph

PLACE = ("/PieceInfo", "/cvgen")


def written(record: bytes, epoch: int | None = None) -> bytes:
    one = document(letterhead(main=(paragraph("A"),)))
    pages, _ = typeset(one, fonts())
    return write_pdf(one, pages, epoch=epoch, record=record)


def test_the_record_is_private_data_of_the_first_page() -> None:
    page = PdfReader(io.BytesIO(written(b"{}"))).pages[0]
    stream = lookup(page, *PLACE, "/Private")
    assert isinstance(stream, StreamObject)
    assert stream.get_data() == b"{}"


def test_without_a_record_there_is_no_such_data() -> None:
    page = PdfReader(io.BytesIO(written(b""))).pages[0]
    assert lookup(page, "/PieceInfo") is None
    assert lookup(page, "/LastModified") is None


@pytest.mark.parametrize(
    ("epoch", "date"),
    [(None, "D:19700101000000Z"), (1_715_212_800, "D:20240509000000Z")],
)
def test_its_date_is_that_of_the_build_and_never_the_clock_s(
    epoch: int | None, date: str
) -> None:
    page = PdfReader(io.BytesIO(written(b"{}", epoch))).pages[0]
    assert lookup(page, "/LastModified") == date
    assert lookup(page, *PLACE, "/LastModified") == date


def test_another_record_is_another_file_by_its_identifier_too() -> None:
    one, other = (
        PdfReader(io.BytesIO(written(r))).trailer["/ID"] for r in (b"1", b"2")
    )
    assert one != other
