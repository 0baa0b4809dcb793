"""A finished PDF's bytes as everything that is found in it.

Part of ``checks.reader``; its public function. What cannot be read is a diagnostic; a
file may still be made to take all memory or to bring a reader down, so that whoever
takes files from others lets a process of its own read them (``files.measure``).
"""

from __future__ import annotations

import io
from collections.abc import Iterable

import pikepdf
import pypdfium2

from cvgen.checks.measure.found import FoundFile, FoundPage
from cvgen.checks.measured.file import Encryption, FileFacts
from cvgen.checks.reader.active import (
    SCRIPT,
    is_portfolio,
    read_actions,
    read_attachments,
    read_fields,
    read_layers,
    uses_xfa,
)
from cvgen.checks.reader.annotations import read_page_links
from cvgen.checks.reader.glyphs import FontTable
from cvgen.checks.reader.metadata import describe, read_info, read_standards, read_xmp
from cvgen.checks.reader.objects import entry, text
from cvgen.checks.reader.pages import page_view, read_page
from cvgen.checks.reader.structure import is_tagged, read_bookmarks, read_tags
from cvgen.diagnostics import InvalidInput, Location, error

__all__ = ["MAX_CHARACTERS", "read"]

MAX_PAGES = 500
"""More than any application has; the text of so many fits into memory."""

MAX_CHARACTERS = 1_000_000

NOT_A_PDF, DAMAGED, LOCKED, TOO_LARGE = (
    "not-a-pdf",
    "damaged-pdf",
    "locked-pdf",
    "too-large",
)
HEADER, HEADER_WITHIN = b"%PDF-", 1024
"""A reader looks for the header in the first 1024 bytes (ISO 32000-1, annex H)."""

PERMISSIONS = {
    "accessibility": "reading aloud",
    "extract": "copying",
    "modify_annotation": "annotating",
    "modify_assembly": "taking apart",
    "modify_form": "filling in",
    "modify_other": "changing",
    "print_lowres": "printing",
    "print_highres": "printing well",
}


def read(name: str, content: bytes) -> FoundFile:
    """Everything in the file of that name.

    Raises:
        InvalidInput: It is no PDF, it is damaged, locked or too large.
    """
    if HEADER not in content[:HEADER_WITHIN]:
        raise _refused(name, NOT_A_PDF, "this is not a PDF file")
    try:
        with (
            pikepdf.open(io.BytesIO(content)) as pdf,
            pypdfium2.PdfDocument(content) as painted,
        ):
            _check(name, pdf, painted)
            return _found(name, content, pdf, painted)
    except pikepdf.PasswordError:
        message = "the file needs a password to be opened"
        hints = ("save it without a password: funders cannot open it either",)
        raise _refused(name, LOCKED, message, hints) from None
    except (pikepdf.PdfError, pypdfium2.PdfiumError):
        raise _refused(name, DAMAGED, "the file is damaged", RESAVE) from None


RESAVE = ("write it anew with the program that made it",)


def _refused(
    name: str, code: str, message: str, hints: tuple[str, ...] = ()
) -> InvalidInput:
    return InvalidInput((error(code, message, location=Location(name), hints=hints),))


def _check(name: str, pdf: pikepdf.Pdf, painted: pypdfium2.PdfDocument) -> None:
    pages = len(painted)
    if pages == 0 or pages != len(pdf.pages):
        message = f"the file is damaged: it has {len(pdf.pages)} pages or {pages}"
        raise _refused(name, DAMAGED, message, RESAVE)
    if pages > MAX_PAGES:
        message = f"the file has {pages} pages; {MAX_PAGES} can be measured"
        raise _refused(name, TOO_LARGE, message)


def _found(
    name: str, content: bytes, pdf: pikepdf.Pdf, painted: pypdfium2.PdfDocument
) -> FoundFile:
    fonts = FontTable()
    pages: list[FoundPage] = []
    characters = 0
    for place, page in enumerate(pdf.pages, start=1):
        shown = painted.get_page(place - 1)
        pages.append(read_page(shown, page, place, fonts))
        shown.close()
        characters += len(pages[-1].glyphs)
        if characters > MAX_CHARACTERS:
            message = f"the file has more than {MAX_CHARACTERS:,} characters"
            raise _refused(name, TOO_LARGE, message)
    return FoundFile(
        facts=_facts(name, content, pdf),
        pages=tuple(pages),
        fonts=fonts.fonts,
        links=tuple(
            link
            for place, page in enumerate(pdf.pages, start=1)
            for link in read_page_links(page, place, page_view(page))
        ),
        bookmarks=read_bookmarks(pdf),
        tags=read_tags(pdf),
    )


def _facts(name: str, content: bytes, pdf: pikepdf.Pdf) -> FileFacts:
    xmp = read_xmp(pdf)
    actions = read_actions(pdf)
    return FileFacts(
        name=name,
        size=len(content),
        version=max(pdf.pdf_version, text(entry(pdf.Root, "/Version"))),
        encryption=_encryption(pdf),
        info=read_info(pdf),
        xmp=None if xmp is None else describe(xmp),
        language=text(entry(pdf.Root, "/Lang")),
        standards=read_standards(xmp),
        tagged=is_tagged(pdf),
        form_fields=read_fields(pdf),
        xfa=uses_xfa(pdf),
        attachments=read_attachments(pdf),
        portfolio=is_portfolio(pdf),
        layers=read_layers(pdf),
        actions=actions,
        scripts=_places(actions, SCRIPT),
    )


def _places(actions: Iterable[str], wanted: str) -> tuple[str, ...]:
    found = (one.rpartition(": ") for one in actions)
    return tuple(place for place, _, kind in found if kind == wanted)


def _encryption(pdf: pikepdf.Pdf) -> Encryption | None:
    if not pdf.is_encrypted:
        return None
    allowed = pdf.allow._asdict()
    forbidden = (word for key, word in PERMISSIONS.items() if not allowed[key])
    return Encryption(pdf.encryption.R, tuple(forbidden))
