"""The field's readers of PDF: what text each of them finds in a file."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Callable

import pypdfium2
import pytest
from pdfminer.high_level import extract_text
from pypdf import PdfReader

__all__ = ["READERS", "Reader", "pdfium", "pdfminer", "poppler", "pypdf"]

Reader = Callable[[bytes], str]


def poppler(pdf: bytes) -> str:
    """What poppler reads, of a file about which it has nothing to say."""
    command = ["pdftotext", "-raw", "-", "-"]
    done = subprocess.run(command, input=pdf, capture_output=True, check=True)
    assert done.stderr.decode() == ""
    return done.stdout.decode()


def pdfium(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def pdfminer(pdf: bytes) -> str:
    return extract_text(io.BytesIO(pdf))


def pypdf(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


READERS = [
    pytest.param(
        poppler,
        id="poppler",
        marks=pytest.mark.skipif(
            shutil.which("pdftotext") is None,
            reason="poppler's pdftotext is not installed; CI installs it",
        ),
    ),
    pytest.param(pdfium, id="pdfium"),
    pytest.param(pdfminer, id="pdfminer.six"),
    pytest.param(pypdf, id="pypdf"),
]
