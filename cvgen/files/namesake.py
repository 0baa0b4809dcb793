"""Whose CV a PDF is that is in the way, and whether cvgen has made it.

Part of ``files``. Files are called after families, and two people of one family may
build in one folder. The name is the creator that the file's metadata have (XMP, Dublin
Core), which cvgen writes plainly.
"""

from __future__ import annotations

import re
from os import SEEK_END
from pathlib import Path

__all__ = ["is_continued", "is_of_cvgen", "owner_of"]

BEGIN, END = b"<dc:creator>", b"</dc:creator>"
NAME = re.compile(r"<rdf:li>([^<]*)</rdf:li>")
LONGEST = 10_000
"""Bytes of a creator; no name is as long."""

MAKER = b"<xmp:CreatorTool>cvgen "
"""What the metadata of every CV say of the program that made it."""

FILE_END = re.compile(rb"[\r\n]startxref[\r\n]")
"""What tells where the cross-reference is, at each end that a file has had."""

MOST_BYTES = 16_000_000
"""As much of a file is looked at, from its end: of any CV that is all of it."""


def owner_of(path: Path) -> str:
    """The name of a PDF's owner, or nothing if the file is not there or tells none."""
    content = _ending(path)
    start = content.rfind(BEGIN)
    end = content.find(END, start, start + LONGEST)
    if start < 0 or end < 0:
        return ""
    found = NAME.search(content[start:end].decode("utf-8", "replace"))
    return _unescaped(found[1]).strip() if found else ""


def is_of_cvgen(path: Path) -> bool:
    """Whether a file says that cvgen has made it; one that cannot be read does not."""
    return MAKER in _ending(path)


def is_continued(path: Path) -> bool:
    """Whether somebody has gone on behind a PDF's end, with comments or a signature.

    Most programs save them so (ISO 32000-1, 7.5.6); cvgen's files have one end.
    """
    return len(FILE_END.findall(_ending(path))) > 1


def _ending(path: Path) -> bytes:
    """The last bytes of a file, which may be of any size; none if it is none."""
    try:
        if not path.is_file():
            return b""
        with path.open("rb") as file:
            size = file.seek(0, SEEK_END)
            file.seek(max(size - MOST_BYTES, 0))
            return file.read(MOST_BYTES)
    except OSError:
        return b""


def _unescaped(text: str) -> str:
    if "&" not in text:
        return text
    from html import unescape  # noqa: PLC0415 — takes a millisecond, and few need it

    return unescape(text)
