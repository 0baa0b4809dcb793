"""Add the resources that all pages share: fonts and images.

Part of ``pdf``, a step of ``write`` (ISO 32000-1, 7.8.3).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument

from cvgen.layout.frame import Page
from cvgen.pdf.embed import embed_font
from cvgen.pdf.fonts import FontTable
from cvgen.pdf.objects import Stream, add_text
from cvgen.pdf.printed import Printed

__all__ = ["add_resources"]


def add_resources(
    pdf: PDFDocument,
    resources: PDFDictionary,
    pages: Iterable[Page],
    fonts: FontTable,
    known: Printed,
) -> None:
    """Fill the dictionary with what the pages show.

    Raises:
        InvalidInput: A font is damaged.
    """
    uses = {
        use.resource: embed_font(pdf, known.font(use.typeface, tuple(use.entries())))
        for use in fonts.uses
    }
    resources["Font"] = _written(uses)
    placed = [one.picture for page in pages for one in page.pictures]
    if placed:
        from cvgen.pdf.images import image_resource  # noqa: PLC0415 — few CVs have one

        pictures = {image_resource(one): one for one in placed}
        images = {
            key: add_text(pdf, Stream(known.image(one)))
            for key, one in pictures.items()
        }
        resources["XObject"] = _written(images)


def _written(references: Mapping[str, str]) -> str:
    entries = " ".join(f"/{key} {one}" for key, one in references.items())
    return f"<<{entries}>>"
