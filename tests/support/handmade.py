"""A PDF made by hand: one page of standard fonts, and nothing of cvgen's in it."""

from __future__ import annotations

from itertools import accumulate

__all__ = ["handmade_pdf"]


def handmade_pdf(content: str) -> bytes:
    """A page whose content stream is ``content``; ``/F1`` is Helvetica."""
    stream = content.encode("ascii")
    objects = (
        b"<</Type /Catalog /Pages 2 0 R>>",
        b"<</Type /Pages /Kids [3 0 R] /Count 1>>",
        b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 400 200] /Contents 4 0 R %b>>"
        % b"/Resources <</Font <</F1 5 0 R>>>>",
        b"<</Length %d>>\nstream\n%b\nendstream" % (len(stream), stream),
        b"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>",
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
