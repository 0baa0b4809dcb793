"""Open a font file for HarfBuzz, which does not say what is wrong if it cannot.

Part of ``layout``; ``typeface`` and ``face_names`` read fonts with it.
"""

from __future__ import annotations

from pathlib import Path

import uharfbuzz

__all__ = ["font_blob"]


def font_blob(path: Path) -> uharfbuzz.Blob:
    """The content of a file, read as it is needed.

    Raises:
        OSError: The file cannot be read.
    """
    path.open("rb").close()
    return uharfbuzz.Blob.from_file_path(path)
