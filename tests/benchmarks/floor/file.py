"""A PDF file of pages with one font.

The last step of the floor: objects one after the other and the table of where they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.benchmarks.floor.font import FONT_OBJECTS, stream

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["FONT", "write_file"]

FONT = 3
"""The number of the font's first object."""

_PAGES = FONT + FONT_OBJECTS
_TREE = (
    b"<</Type/Pages/Count %d/Kids[%b]/MediaBox[0 0 595.28 841.89]"
    b"/Resources<</Font<</F %d 0 R>>>>>>"
)


def write_file(contents: Sequence[bytes], font: Iterable[bytes]) -> bytes:
    """The file with a page for each packed content."""
    kids = range(_PAGES, _PAGES + 2 * len(contents), 2)
    references = b" ".join([b"%d 0 R" % kid for kid in kids])
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        _TREE % (len(kids), references, FONT),
        *font,
    ]
    for kid, content in zip(kids, contents, strict=True):
        objects += (
            b"<</Type/Page/Parent 2 0 R/Contents %d 0 R>>" % (kid + 1),
            stream(content, b"/Filter/FlateDecode"),
        )
    return b"".join(_file(objects))


def _file(objects: Sequence[bytes]) -> Iterable[bytes]:
    start = b"%PDF-1.7\n"
    at, places = len(start), []
    yield start
    for number, body in enumerate(objects, 1):
        whole = b"%d 0 obj\n%b\nendobj\n" % (number, body)
        places.append(b"%010d 00000 n \n" % at)
        at += len(whole)
        yield whole
    count = len(objects) + 1
    yield b"xref\n0 %d\n0000000000 65535 f \n%b" % (count, b"".join(places))
    yield b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (count, at)
