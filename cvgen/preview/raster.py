"""Pages as images: what PDFium paints of the very page that a file has.

Part of ``preview``. PDF.js was measured against it, from the bytes to the painted page
of the sample in Chromium on two cores, best of eight: at one pixel a CSS pixel 74 ms
against 45 ms, at two 62 ms against 96 ms; of the large sample's page 63 against 43 and
107 against 108. Neither is faster, and images need no 1.7 MB of scripts, no worker, no
fonts and no blobs in the browser, so that its policy forbids all of these; a page that
looks as before is not painted again; and PDFium is here already, for ``checks``.

A page is written alone when somebody looks at it, in 5 to 10 ms: the file of all 24 of
the large sample, when all have moved, would take 80 of the 200 ms that a save has.

PDFium knows one thread at a time (its ``fpdfview.h``), so a lock stands before it.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Mapping
from threading import Lock

import pypdfium2

from cvgen.layout.frame import Page
from cvgen.pdf.printed import Printed
from cvgen.pdf.sight import write_sight
from cvgen.preview.png import write_png

__all__ = ["KEPT_LAYOUTS", "LEAST_WIDTH", "MOST_WIDTH", "Raster"]

LEAST_WIDTH, MOST_WIDTH = 64, 4096
"""Pixels across; the most is A4 at 500 dots an inch."""

KEPT_BYTES = 64_000_000
"""A hundred pages of text at two pixels a point and a third."""


KEPT_LAYOUTS = 4
"""A browser may still ask for a page of the layout before the newest, or of one before
that, if somebody saves as fast as they can."""


class Raster:
    """The images of the newest pages, painted when asked for and then kept."""

    def __init__(self, kept_bytes: int = KEPT_BYTES) -> None:
        """Take how many bytes of images may be kept."""
        self._lock = Lock()
        self._layouts: deque[Mapping[str, Page]] = deque(maxlen=KEPT_LAYOUTS)
        self._printed = Printed()
        self._images: OrderedDict[tuple[str, int], bytes] = OrderedDict()
        self._kept_bytes = kept_bytes

    def show(self, pages: Mapping[str, Page]) -> None:
        """Paint these pages from now on, by the digests of their looks."""
        self._layouts.appendleft(pages)

    def image(self, look: str, width: int) -> bytes | None:
        """A page as a PNG so many pixels wide; None if there is no such page.

        Raises:
            InvalidInput: A font is damaged.
        """
        width = min(max(width, LEAST_WIDTH), MOST_WIDTH)
        with self._lock:
            kept = self._images.get((look, width))
            if kept is not None:
                self._images.move_to_end((look, width))
                return kept
            for pages in tuple(self._layouts):
                if look in pages:
                    return self._keep(look, width, pages[look])
        return None

    def _keep(self, look: str, width: int, page: Page) -> bytes:
        image = _paint(write_sight(page, self._printed), width)
        self._images[look, width] = image
        while sum(map(len, self._images.values())) > self._kept_bytes:
            self._images.popitem(last=False)
        return image


def _paint(pdf: bytes, width: int) -> bytes:
    with pypdfium2.PdfDocument(pdf) as file:
        page = file[0]
        bitmap = page.render(scale=width / page.get_width(), rev_byteorder=True)
        pixels = memoryview(bitmap.buffer).cast("B")
        image = write_png(pixels, bitmap.width, bitmap.height, bitmap.stride)
        bitmap.close()
        page.close()
    return image
