"""The only place that reads finished PDFs, with PDFium and QPDF.

Part of ``checks``. PDFium (pypdfium2) knows what is painted where, QPDF (pikepdf) what
else is in the file. Both come with the extra ``cvgen[check]``.
"""

from __future__ import annotations
