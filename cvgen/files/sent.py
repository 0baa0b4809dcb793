"""Read a PDF that was sent.

Part of ``files``.
"""

from __future__ import annotations

from pathlib import Path

from cvgen.diagnostics import InvalidInput, Location, error
from cvgen.files.read import MAX_PDF_BYTES, read_content
from cvgen.record.find import find_records
from cvgen.record.record import Record

__all__ = ["read_records"]


def read_records(path: Path) -> tuple[Record, ...]:
    """The records in a PDF file.

    Raises:
        InvalidInput: It is missing, cannot be read, is too large, or has no record.
    """
    content = read_content(path, MAX_PDF_BYTES + 1)
    if len(content) > MAX_PDF_BYTES:
        message = f"the file is larger than {MAX_PDF_BYTES // 1_000_000} MB"
        location = Location(str(path))
        raise InvalidInput((error("too-large", message, location=location),))
    return find_records(str(path), content)
