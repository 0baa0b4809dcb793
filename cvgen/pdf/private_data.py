"""Data of cvgen's own in a file: the record of what was printed.

Part of ``pdf``. It hangs on the first page as a page-piece dictionary (ISO 32000-1,
14.5), which PDF/A and PDF/UA leave alone. What hangs on the catalogue, as XMP does, is
lost when a portal puts the file into another; what hangs on a page goes with it.
"""

from __future__ import annotations

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument

from cvgen.pdf.metadata import pdf_date
from cvgen.pdf.objects import Stream, add, dictionary, text

__all__ = ["attach_record"]

OWNER = "cvgen"


def attach_record(
    pdf: PDFDocument, sheet: PDFDictionary, record: bytes, epoch: int | None
) -> None:
    """Hang a record on a page.

    A date is required there (tables 30 and 319); where no moment was told, it is the
    first of the epoch, which nobody takes for true.
    """
    date = text(pdf_date(epoch or 0))
    private = add(pdf, Stream(record))
    piece = dictionary({"LastModified": date, "Private": private})
    sheet["PieceInfo"] = dictionary({OWNER: piece})
    sheet["LastModified"] = date
