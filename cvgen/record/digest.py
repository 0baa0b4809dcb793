"""Digests of what is printed, whatever it looks like.

Part of ``record``. A theme may change faces, sizes and colours, and another number of a
cited work, or another count of works, is no other text: what counts are the characters,
their marks and where links lead.
"""

from __future__ import annotations

from base64 import urlsafe_b64encode
from collections.abc import Iterable, Iterator
from hashlib import blake2b

from cvgen.document.block import NodeTarget, Paragraph, StyledRun, WebTarget
from cvgen.document.style import TextStyle
from cvgen.record.record import Digest

__all__ = ["digest_bytes", "digest_paragraphs", "text_of"]

DIGEST_BYTES = 3
"""Four letters of base 64; one edit in 17 million goes unseen."""

# Control characters, which no text of an author holds.
END_OF_PARAGRAPH, MARKS, END_OF_MARKS = "\x1d", "\x1e", "\x1f"


def digest_paragraphs(paragraphs: Iterable[Paragraph]) -> Digest:
    """The digest of what paragraphs say; nothing of no paragraphs."""
    said = END_OF_PARAGRAPH.join("".join(_said(one)) for one in paragraphs)
    return digest_bytes(said.encode("utf-8", "surrogatepass")) if said else ""


def digest_bytes(content: bytes) -> Digest:
    """The digest of bytes."""
    digest = blake2b(content, digest_size=DIGEST_BYTES).digest()
    return urlsafe_b64encode(digest).decode()


def text_of(paragraphs: Iterable[Paragraph]) -> str:
    """The words of paragraphs, in a line."""
    return " ".join("".join(run.text for run in one.runs) for one in paragraphs)


def _said(paragraph: Paragraph) -> Iterator[str]:
    """The characters, and the marks where they change."""
    usual, last = paragraph.style.text, ""
    for run in paragraph.runs:
        marks = _marks(run, usual)
        if marks != last:
            yield f"{MARKS}{marks}{END_OF_MARKS}"
            last = marks
        yield f"{{{run.fact}}}" if run.fact else run.text


def _marks(run: StyledRun, usual: TextStyle) -> str:
    """How a run differs from the text around it, and where it leads."""
    style, marks = run.style, ""
    if style is not usual:
        marks += "i" if style.font.italic is not usual.font.italic else ""
        marks += "b" if style.font.weight is not usual.font.weight else ""
        marks += "^" if style.rise > 0 else "_" if style.rise < 0 else ""
    match run.link:
        case None:
            return marks
        case WebTarget(address=address):
            return f"{marks}>{address}"
        case NodeTarget(node=node):
            return f"{marks}@{node}"
