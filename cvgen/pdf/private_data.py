"""Data of cvgen's own in a file: the record of what was printed.

Part of ``pdf``. It hangs on the first page as a page-piece dictionary (ISO 32000-1,
14.5), which PDF/A and PDF/UA leave alone. What hangs on the catalogue, as XMP does, is
lost when a portal puts the file into another; what hangs on a page goes with it.
"""

from __future__ import annotations

from reportlab.pdfbase.pdfdoc import PDFDocument

from cvgen.pdf.metadata import pdf_date
from cvgen.pdf.objects import Stream, add_text, pack_stream, text_literal

__all__ = ["record_entries"]

OWNER = "cvgen"


def record_entries(pdf: PDFDocument, record: bytes, epoch: int | None) -> str:
    """The entries of a page that a record hangs on; nothing without one.

    A date is required there (tables 30 and 319); where no moment was told, it is the
    first of the epoch, which nobody takes for true.
    """
    if not record:
        return ""
    date = f"/LastModified {text_literal(pdf_date(epoch or 0))}"
    piece = f"<<{date} /Private {add_text(pdf, Stream(pack_stream(record)))}>>"
    return f" {date} /PieceInfo <</{OWNER} {piece}>>"
