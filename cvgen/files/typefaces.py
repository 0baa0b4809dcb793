"""Open a typeface, unless it is open already and its file is the same.

Part of ``files``.
"""

from __future__ import annotations

from pathlib import Path

from cvgen.kept import Kept
from cvgen.layout.typeface import Typeface

__all__ = ["open_typeface"]


def open_typeface(
    name: str, path: Path, index: int = 0, *, kept: Kept, is_own: bool = False
) -> Typeface:
    """The face at ``index`` of a font file.

    An author's own is read whole: one that is written over while a page of it is mapped
    into memory would end the process.

    Raises:
        OSError: The file cannot be read.
        ValueError: The file holds no outlines that PDF can embed.
    """
    state = path.stat()
    stamp = (state.st_dev, state.st_ino, state.st_size, state.st_mtime_ns)
    opened = _read_whole if is_own else Typeface
    return kept.typefaces.get((path, index, stamp), lambda: opened(name, path, index))


def _read_whole(name: str, path: Path, index: int) -> Typeface:
    typeface = Typeface(name, path.read_bytes(), index)
    typeface.path = path
    return typeface
