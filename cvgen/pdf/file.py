"""Write the objects of a document as a file: packed, with a compressed table of them.

Part of ``pdf``, its last step. ReportLab's own writer knows neither object streams nor
cross-reference streams (ISO 32000-1, 7.5.7 and 7.5.8). ReportLab still numbers the
objects, and formats those that there are few of.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from itertools import chain, repeat

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument

from cvgen.pdf.object_run import ObjectRun
from cvgen.pdf.object_stream import ObjectStream, pack_objects
from cvgen.pdf.objects import Stream, add_text, name

__all__ = ["write_file"]

FREE, PLAIN, IN_STREAM = 0, 1, 2
"""Kinds of entry of a cross-reference stream (table 18)."""

NO_GENERATION = 65535
ENTRY = struct.Struct(">BIH")
WIDTHS = "[1 4 2]"
"""The three fields of an entry, and their bytes."""

Entry = tuple[int, int, int]


def write_file(
    pdf: PDFDocument,
    catalog: PDFDictionary,
    info: PDFDictionary,
    version: str,
    runs: Iterable[ObjectRun] = (),
) -> bytes:
    """All objects of ``pdf``, its catalog and its information dictionary.

    ``runs`` are those for which ReportLab has only left numbers.
    """
    trailer = {"Root": add_text(pdf, catalog), "Info": add_text(pdf, info)}
    # A second line of bytes above 127 tells that the file is not text (7.5.2).
    head = f"%PDF-{version}\n%".encode() + b"\xe2\xe3\xcf\xd3\n"
    small: list[tuple[int, bytes]] = []
    writer = _Writer(head, pdf.objectcounter)
    for number, internal in sorted(pdf.numberToId.items()):
        item = pdf.idToObject[internal]
        content: bytes = item.format(pdf)  # type: ignore[attr-defined] # not in stubs
        if isinstance(item, Stream):
            writer.write(number, content)
        else:
            small.append((number, content))
    packed = (pack_objects(small), *(run.streams for run in runs))
    for stream in chain.from_iterable(packed):
        writer.write_packed(stream, pdf)
    return writer.finish(pdf, trailer)


class _Writer:
    """The file as far as it is written, and where its objects are."""

    def __init__(self, head: bytes, objects: int) -> None:
        self._last = objects
        self._parts = [head]
        self._size = len(head)
        self._entries: dict[int, Entry] = {0: (FREE, 0, NO_GENERATION)}

    def write(self, number: int, content: bytes) -> None:
        """An object of its own."""
        self._entries[number] = (PLAIN, self._size, 0)
        self._append(b"%d 0 obj\n%b\nendobj\n" % (number, content.rstrip(b"\n")))

    def write_packed(self, stream: ObjectStream, pdf: PDFDocument) -> None:
        """Several objects in a stream."""
        own, count = self._next(), len(stream.numbers)
        entries = zip(repeat(IN_STREAM), repeat(own), range(count), strict=False)
        self._entries |= zip(stream.numbers, entries, strict=False)
        named = {"Type": name("ObjStm"), "N": count, "First": stream.head}
        self.write(own, Stream(stream.packed, named, packed=True).format(pdf))

    def finish(self, pdf: PDFDocument, trailer: dict[str, str]) -> bytes:
        """The whole file, with the table at its end."""
        start, own = self._size, self._next()
        self._entries[own] = (PLAIN, start, 0)
        numbers = range(own + 1)
        table = b"".join([ENTRY.pack(*self._entries[number]) for number in numbers])
        entries: dict[str, object] = {
            "Type": name("XRef"),
            "Size": own + 1,
            "W": WIDTHS,
            "ID": pdf.ID(),
            **trailer,
        }
        self.write(own, Stream(table, entries).format(pdf))
        self._append(b"startxref\n%d\n%%%%EOF\n" % start)
        return b"".join(self._parts)

    def _append(self, content: bytes) -> None:
        self._parts.append(content)
        self._size += len(content)

    def _next(self) -> int:
        """A number that no object has."""
        self._last += 1
        return self._last
