"""Write the objects of a document as a file: packed, with a compressed table of them.

Part of ``pdf``, its last step. ReportLab's own writer knows neither object streams nor
cross-reference streams (ISO 32000-1, 7.5.7 and 7.5.8); a thousand works have some ten
thousand small objects, which are a fifth of the size when packed. ReportLab still
numbers and formats the objects.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument

from cvgen.pdf.objects import Stream, add_text, name

__all__ = ["write_file"]

PACKED = 400
"""Objects in a stream: a reader must unpack all of them to see one."""

FREE, PLAIN, IN_STREAM = 0, 1, 2
"""Kinds of entry of a cross-reference stream (table 18)."""

NO_GENERATION = 65535
WIDTHS = (1, 4, 2)
"""Bytes of the three fields of an entry."""

Entry = tuple[int, int, int]


def write_file(
    pdf: PDFDocument, catalog: PDFDictionary, info: PDFDictionary, version: str
) -> bytes:
    """All objects of ``pdf``, its catalog and its information dictionary."""
    trailer = {"Root": add_text(pdf, catalog), "Info": add_text(pdf, info)}
    # A second line of bytes above 127 tells that the file is not text (7.5.2).
    head = f"%PDF-{version}\n%".encode() + b"\xe2\xe3\xcf\xd3\n"
    small: list[tuple[int, bytes]] = []
    writer = _Writer(head, len(pdf.numberToId))
    for number, internal in sorted(pdf.numberToId.items()):
        item = pdf.idToObject[internal]
        content: bytes = item.format(pdf)  # type: ignore[attr-defined] # not in stubs
        if isinstance(item, Stream):
            writer.write(number, content)
        else:
            small.append((number, content))
    for first in range(0, len(small), PACKED):
        writer.pack(small[first : first + PACKED], pdf)
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

    def pack(self, batch: Sequence[tuple[int, bytes]], pdf: PDFDocument) -> None:
        """Several objects in a stream."""
        own = self._next()
        places: list[int] = []
        offset = 0
        for index, (number, content) in enumerate(batch):
            self._entries[number] = (IN_STREAM, own, index)
            places += (number, offset)
            offset += len(content) + 1
        head = " ".join(map(str, places)).encode() + b"\n"
        body = b"\n".join(content for _, content in batch)
        entries = {"Type": name("ObjStm"), "N": len(batch), "First": len(head)}
        self.write(own, Stream(head + body, entries).format(pdf))

    def finish(self, pdf: PDFDocument, trailer: dict[str, str]) -> bytes:
        """The whole file, with the table at its end."""
        start, own = self._size, self._next()
        self._entries[own] = (PLAIN, start, 0)
        table = b"".join(
            field.to_bytes(width, "big")
            for number in range(own + 1)
            for field, width in zip(self._entries[number], WIDTHS, strict=True)
        )
        entries: dict[str, object] = {
            "Type": name("XRef"),
            "Size": own + 1,
            "W": f"[{' '.join(map(str, WIDTHS))}]",
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
