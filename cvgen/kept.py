"""What one build leaves to the next in the same process.

Just below ``pipeline``, which is handed one of these. Every phase is pure, so what it
made of the same values before is what it would make of them now; a build that is given
nothing kept, as that of a command, makes the same bytes. A phase that has more to keep
has its own memory in here, and it is for that phase to forget what no build asks for.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from cvgen.bibliography.worded import WordedWorks
from cvgen.document.known_rows import KnownRows
from cvgen.document.style import FontStyle
from cvgen.layout.fontbook import FontBook
from cvgen.layout.settled import Settled
from cvgen.layout.typeface import Typeface
from cvgen.loading.reload import LoadedTexts
from cvgen.loading.source import SourceText
from cvgen.model.locale import Locale
from cvgen.model.theme import ThemeFile
from cvgen.record.describe import DescribedWorks

if TYPE_CHECKING:
    from cvgen.pdf.printed import Printed

__all__ = ["Kept", "KeptOfFolder", "Last"]

Key = TypeVar("Key")
Value = TypeVar("Value")

FontKey = tuple[
    tuple[tuple[FontStyle, Typeface], ...],
    tuple[Typeface, ...],
    tuple[Typeface, ...],
]
"""Faces by style, fallbacks, reserves; a typeface is equal only to itself."""

LendersKey = tuple[tuple[tuple[FontStyle, Typeface], ...], frozenset[str]]
"""Faces by style, and all characters that there are in the texts."""

Lenders = tuple[tuple[Typeface, ...], tuple[Typeface, ...]]
"""Fallbacks and reserves."""


class Last(Generic[Key, Value]):
    """The values of the last few keys, the oldest of which are forgotten."""

    def __init__(self, most: int = 1) -> None:
        self._most = most
        self._values: dict[Key, Value] = {}

    def get(self, key: Key, make: Callable[[], Value]) -> Value:
        """The value of a key as it was made before, or made now."""
        value = self._values.pop(key) if key in self._values else make()
        self._values[key] = value
        while len(self._values) > self._most:
            del self._values[next(iter(self._values))]
        return value


class KeptOfFolder:
    """The memories of what all variants of a data folder have in common."""

    def __init__(self) -> None:
        self.texts = LoadedTexts()
        self.themes: Last[SourceText, ThemeFile] = Last(8)
        self.locale: Last[SourceText, Locale] = Last(4)
        self.typefaces: Last[tuple[Path, int, tuple[int, ...]], Typeface] = Last(64)
        self.fonts: Last[FontKey, FontBook] = Last(4)
        self.reserves: Last[frozenset[str], tuple[Typeface, ...]] = Last(8)
        self.lenders: Last[LendersKey, Lenders] = Last(8)


class Kept:
    """The memories of all phases, for one variant; others may share the folder's."""

    def __init__(self, folder: KeptOfFolder | None = None) -> None:
        folder = folder or KeptOfFolder()
        self.texts = folder.texts
        self.themes = folder.themes
        self.locale = folder.locale
        self.typefaces = folder.typefaces
        self.fonts = folder.fonts
        self.reserves = folder.reserves
        self.lenders = folder.lenders
        self.worded = WordedWorks()
        self.rows = KnownRows()
        self.described = DescribedWorks()
        self.settled: Last[tuple[FontBook, str], Settled] = Last(4)

    @cached_property
    def printed(self) -> Printed:
        """The pages as they were printed before."""
        from cvgen.pdf.printed import (  # noqa: PLC0415 — what is read is not all built
            Printed,
        )

        return Printed()
