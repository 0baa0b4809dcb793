"""Look whether a PDF holds the works that it was made of."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pypdfium2

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = ["Held", "look"]

_ENOUGH = 24  # letters that know a title; a page may break inside only one end of it


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What was found in a PDF."""

    pages: int
    kilobytes: int
    missing: tuple[str, ...]

    @property
    def complaint(self) -> str:
        """Why this is not the PDF that was wanted, or nothing."""
        if not self.pages:
            return "a PDF without pages"
        if self.missing:
            return f"{len(self.missing)} titles not in the PDF, as “{self.missing[-1]}”"
        return ""


def look(pdf: Path, titles: Sequence[str]) -> Held:
    """Count the pages and look for every title in the text that pdfium reads."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_range() for page in document]
    text = _letters("".join(pages))
    return Held(
        pages=len(pages),
        kilobytes=pdf.stat().st_size // 1000,
        missing=tuple(title for title in titles if not _holds(text, title)),
    )


def _holds(text: str, title: str) -> bool:
    letters = _letters(title)
    return letters[:_ENOUGH] in text or letters[-_ENOUGH:] in text


def _letters(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(filter(str.isalnum, plain))
