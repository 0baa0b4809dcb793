"""A PDF made by hand: one page of standard fonts, and nothing of cvgen's in it."""

from __future__ import annotations

from itertools import accumulate

__all__ = ["handmade_pdf"]


LETTERS = "".join(map(chr, range(ord("A"), ord("Z") + 1)))
HEBREW = "".join(map(chr, range(0x5D0, 0x5D0 + len(LETTERS))))


def handmade_pdf(content: str) -> bytes:
    """A page whose content stream is ``content``.

    ``/F1`` is Helvetica, and ``/F2`` too, but its capitals stand for Hebrew letters.
    """
    stream = content.encode("ascii")
    pairs = "".join(
        f"<{ord(a):02x}> <{ord(b):04x}>\n" for a, b in zip(LETTERS, HEBREW, strict=True)
    )
    letters = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        "1 begincodespacerange <00> <ff> endcodespacerange\n"
        f"{len(LETTERS)} beginbfchar\n{pairs}endbfchar\n"
        "endcmap CMapName currentdict /CMap defineresource pop end end\n"
    ).encode("ascii")
    objects = (
        b"<</Type /Catalog /Pages 2 0 R>>",
        b"<</Type /Pages /Kids [3 0 R] /Count 1>>",
        b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 400 200] /Contents 4 0 R %b>>"
        % b"/Resources <</Font <</F1 5 0 R /F2 6 0 R>>>>",
        b"<</Length %d>>\nstream\n%b\nendstream" % (len(stream), stream),
        b"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>",
        b"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R>>",
        b"<</Length %d>>\nstream\n%b\nendstream" % (len(letters), letters),
    )
    head = b"%PDF-1.4\n"
    bodies = [b"%d 0 obj\n%b\nendobj\n" % one for one in enumerate(objects, start=1)]
    *places, end = accumulate(map(len, bodies), initial=len(head))
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return b"".join(
        (
            head,
            *bodies,
            b"xref\n0 %d\n0000000000 65535 f \n%b" % (size, table),
            b"trailer\n<</Size %d /Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
            % (size, end),
        )
    )
