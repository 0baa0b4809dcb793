"""Whose CV a PDF is that is in the way, if it is another person's.

Part of ``files``. Files are called after families, and two people of one family may
build in one folder. The name is the creator that the file's metadata have (XMP, Dublin
Core), which cvgen writes plainly.
"""

from __future__ import annotations

import re
from os import SEEK_END
from pathlib import Path

__all__ = ["owner_of"]

BEGIN, END = b"<dc:creator>", b"</dc:creator>"
NAME = re.compile(r"<rdf:li>([^<]*)</rdf:li>")
LONGEST = 10_000
"""Bytes of a creator; no name is as long."""

MOST_BYTES = 16_000_000
"""As much of a file is looked at, from its end: of any CV that is all of it."""


def owner_of(path: Path) -> str:
    """The name of a PDF's owner, or nothing if the file is not there or tells none."""
    try:
        content = _ending(path) if path.is_file() else b""
    except OSError:
        return ""
    start = content.rfind(BEGIN)
    end = content.find(END, start, start + LONGEST)
    if start < 0 or end < 0:
        return ""
    found = NAME.search(content[start:end].decode("utf-8", "replace"))
    return _unescaped(found[1]).strip() if found else ""


def _ending(path: Path) -> bytes:
    """The last bytes of a file, which may be of any size.

    Raises:
        OSError: It cannot be read.
    """
    with path.open("rb") as file:
        size = file.seek(0, SEEK_END)
        file.seek(max(size - MOST_BYTES, 0))
        return file.read(MOST_BYTES)


def _unescaped(text: str) -> str:
    if "&" not in text:
        return text
    from html import unescape  # noqa: PLC0415 — takes a millisecond, and few need it

    return unescape(text)
