"""The texts of the locales that come with cvgen.

Part of ``files``.
"""

from __future__ import annotations

from functools import cache

from cvgen.files.bundled import bundled_folder
from cvgen.loading.source import SourceText, read_source

__all__ = ["bundled_locales"]


@cache
def bundled_locales() -> tuple[tuple[str, SourceText], ...]:
    """Every locale by its name, as ``en-GB``; only the one that is used is parsed."""
    paths = bundled_folder("data").joinpath("locales").glob("*.yaml")
    named = sorted((path.stem, path) for path in paths)
    return tuple((name, read_source(str(p), p.read_bytes())) for name, p in named)
