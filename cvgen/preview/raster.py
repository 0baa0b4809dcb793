"""Pages as images: what PDFium paints of the very file that is built.

Part of ``preview``. PDF.js was measured against it, from the bytes to the painted page
of the sample in Chromium on two cores, best of eight: at one pixel a CSS pixel 74 ms
against 45 ms, at two 62 ms against 96 ms; of the large sample's page 63 against 43 and
107 against 108. Neither is faster, and images need no 1.7 MB of scripts, no worker, no
fonts and no blobs in the browser, so that its policy forbids all of these; a page that
looks as before is not painted again; and PDFium is here already, for ``checks``.

PDFium knows one thread at a time (its ``fpdfview.h``), so a lock stands before it.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from threading import Lock

import pypdfium2

from cvgen.preview.png import write_png

__all__ = ["KEPT_FILES", "LEAST_WIDTH", "MOST_WIDTH", "Raster"]

LEAST_WIDTH, MOST_WIDTH = 64, 4096
"""Pixels across; the most is A4 at 500 dots an inch."""

KEPT_BYTES = 64_000_000
"""A hundred pages of text at two pixels a point and a third."""


KEPT_FILES = 4
"""A browser may still ask for a page of the file before the newest, or of one before
that, if somebody saves as fast as they can."""


class Raster:
    """The images of the newest files' pages, painted when asked for and then kept."""

    def __init__(self, kept_bytes: int = KEPT_BYTES) -> None:
        """Take how many bytes of images may be kept."""
        self._lock = Lock()
        self._files: list[tuple[pypdfium2.PdfDocument, tuple[str, ...]]] = []
        self._images: OrderedDict[tuple[str, int], bytes] = OrderedDict()
        self._kept_bytes = kept_bytes

    def show(self, pdf: bytes, looks: Sequence[str]) -> None:
        """Paint from this file now; ``looks`` are the digests of its pages."""
        with self._lock:
            self._files.insert(0, (pypdfium2.PdfDocument(pdf), tuple(looks)))
            for file, _ in self._files[KEPT_FILES:]:
                file.close()
            del self._files[KEPT_FILES:]

    def image(self, look: str, width: int) -> bytes | None:
        """A page as a PNG so many pixels wide; None if no file has such a page."""
        width = min(max(width, LEAST_WIDTH), MOST_WIDTH)
        with self._lock:
            kept = self._images.get((look, width))
            if kept is not None:
                self._images.move_to_end((look, width))
                return kept
            for file, looks in self._files:
                if look in looks:
                    return self._keep(look, width, file[looks.index(look)])
        return None

    def _keep(self, look: str, width: int, page: pypdfium2.PdfPage) -> bytes:
        image = _paint(page, width)
        self._images[look, width] = image
        while sum(map(len, self._images.values())) > self._kept_bytes:
            self._images.popitem(last=False)
        return image


def _paint(page: pypdfium2.PdfPage, width: int) -> bytes:
    bitmap = page.render(scale=width / page.get_width(), rev_byteorder=True)
    pixels = memoryview(bitmap.buffer).cast("B")
    image = write_png(pixels, bitmap.width, bitmap.height, bitmap.stride)
    bitmap.close()
    page.close()
    return image
