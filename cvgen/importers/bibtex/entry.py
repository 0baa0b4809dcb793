"""An entry of a BibTeX file, as it is written.

Part of ``importers.bibtex``.
"""

from __future__ import annotations

import msgspec

from cvgen.diagnostics import Diagnostic

__all__ = ["Entry", "Field"]


class Field(msgspec.Struct, frozen=True):
    """A value with its line; strings are resolved, LaTeX is not."""

    text: str
    line: int


class Entry(msgspec.Struct, frozen=True):
    """An entry: type and fields' names in lower case, and why they are no more."""

    kind: str
    key: str
    line: int
    fields: dict[str, Field]
    trouble: Diagnostic | None = None
