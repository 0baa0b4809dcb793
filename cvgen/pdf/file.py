"""Write the objects of a document as a file: packed, with a compressed table of them.

Part of ``pdf``, its last step. ReportLab's own writer knows neither object streams nor
cross-reference streams (ISO 32000-1, 7.5.7 and 7.5.8). ReportLab still numbers the
objects that there are few of.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument

from cvgen.pdf.object_stream import ObjectStream, pack_objects
from cvgen.pdf.object_table import ObjectTable
from cvgen.pdf.objects import Stream, add_text, pack_stream, write_packed

__all__ = ["write_file"]

PDF_VERSION = "1.7"

Plain = tuple[int, bytes]
"""A number and what has it, which is not to be packed."""


def write_file(
    pdf: PDFDocument,
    catalog: PDFDictionary,
    info: PDFDictionary,
    identifier: bytes,
    plain: Iterable[Plain] = (),
    packed: Iterable[ObjectStream] = (),
) -> bytes:
    """All objects of ``pdf``, its catalog and its information dictionary.

    The identifier stands there twice, since nobody has changed the file (14.4).
    ``plain`` and ``packed`` are those for which ReportLab has only left numbers.
    """
    root, told = add_text(pdf, catalog), add_text(pdf, info)
    small: list[Plain] = []
    large: list[Plain] = []
    for number, internal in sorted(pdf.numberToId.items()):
        item = pdf.idToObject[internal]
        content: bytes = item.format(pdf)  # type: ignore[attr-defined] # not in stubs
        (large if isinstance(item, Stream) else small).append((number, content))
    streams = [*pack_objects(small), *packed]
    # A second line of bytes above 127 tells that the file is not text (7.5.2).
    head = f"%PDF-{PDF_VERSION}\n%".encode() + b"\xe2\xe3\xcf\xd3\n"
    writer = _Writer(head, pdf.objectcounter, len(streams))
    for number, content in chain(large, plain):
        writer.write(number, content)
    for stream in streams:
        writer.write_packed(stream)
    twice = f"[{2 * f'<{identifier.hex()}>'}]"
    return writer.finish(f"/Root {root} /Info {told} /ID {twice}")


class _Writer:
    """The file as far as it is written, and where its objects are."""

    def __init__(self, head: bytes, objects: int, streams: int) -> None:
        self._last = objects
        self._parts = [head]
        self._size = len(head)
        # Beside the objects: number 0, the streams, and the table itself.
        self._table = ObjectTable(objects + streams + 2)

    def write(self, number: int, content: bytes) -> None:
        """An object of its own."""
        self._table.place(number, self._size)
        self._append(b"%d 0 obj\n%b\nendobj\n" % (number, content))

    def write_packed(self, stream: ObjectStream) -> None:
        """Several objects in a stream."""
        own = self._next()
        self._table.pack(stream.numbers, own)
        entries = f"/Type /ObjStm /N {stream.count} /First {stream.head}"
        self.write(own, write_packed(stream.packed, entries))

    def finish(self, trailer: str) -> bytes:
        """The whole file, with the table at its end."""
        start, own = self._size, self._next()
        self._table.place(own, start)
        entries = f"/Type /XRef /Size {own + 1} {self._table.entries} {trailer}"
        content = pack_stream(self._table.content(), entries)
        self._append(b"%d 0 obj\n%b\nendobj\n" % (own, content))
        self._append(b"startxref\n%d\n%%%%EOF\n" % start)
        return b"".join(self._parts)

    def _append(self, content: bytes) -> None:
        self._parts.append(content)
        self._size += len(content)

    def _next(self) -> int:
        """A number that no object has."""
        self._last += 1
        return self._last
