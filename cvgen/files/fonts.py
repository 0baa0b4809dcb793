"""The fonts for a CV: the bundled ones, and installed ones for what they lack.

Part of ``files``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping

from cvgen.document.style import FontStyle
from cvgen.files.bundled_fonts import NO_FACES, bundled_faces
from cvgen.files.fallbacks import bundled_fallbacks
from cvgen.files.installed_fonts import installed_fallbacks, installed_folders
from cvgen.kept import Kept
from cvgen.late_pattern import late_pattern
from cvgen.layout.fontbook import FontBook
from cvgen.layout.typeface import Typeface
from cvgen.loading.characters import PRINTABLE, unusual_characters
from cvgen.loading.source import SourceText
from cvgen.plan import Sources

__all__ = ["fonts_for"]

ESCAPE = late_pattern(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8}))")
"""A character by its number in a double-quoted text (YAML 1.1, 5.6)."""

ESCAPES = ("\\x", "\\u", "\\U")


def fonts_for(
    sources: Sources,
    locale: str,
    named: Mapping[FontStyle, Typeface] = NO_FACES,
    kept: Kept | None = None,
) -> FontBook:
    """Fonts that have the characters of the author's texts and of a locale.

    ``named`` are the faces of the families that a theme names beside the usual ones.
    Characters that the text families lack are borrowed from bundled fallbacks, and only
    what these lack too from installed fonts. The book is one that is ``kept`` if it
    would have the same faces; installed fonts are searched once for what is lacking.
    """
    kept = kept or Kept()
    faces = bundled_faces(named, kept)
    texts = (
        sources.profile,
        sources.publications,
        sources.variant,
        dict(sources.locales)[locale],
    )
    characters = frozenset().union(*(_characters(text) for text in texts if text))
    key = (tuple(faces.items()), characters)
    lenders = kept.lenders.get(key, lambda: _lenders(faces, characters, kept))
    return _book(faces, *lenders, kept)


def _lenders(
    faces: Mapping[FontStyle, Typeface], characters: Iterable[str], kept: Kept
) -> tuple[tuple[Typeface, ...], tuple[Typeface, ...]]:
    """The fallbacks for characters, bundled ones and installed ones."""
    fonts = FontBook(faces)
    borrowed = {c for c in fonts.wanting(characters) if c.isprintable()}
    fallbacks = bundled_fallbacks(borrowed)
    lacking = fonts.with_fallbacks(fallbacks).lacking(borrowed)
    reserves = kept.reserves.get(
        frozenset(lacking), lambda: installed_fallbacks(lacking, installed_folders())
    )
    return fallbacks, reserves


def _book(
    faces: Mapping[FontStyle, Typeface],
    fallbacks: tuple[Typeface, ...],
    reserves: tuple[Typeface, ...],
    kept: Kept,
) -> FontBook:
    key = (tuple(faces.items()), fallbacks, reserves)
    return kept.fonts.get(key, lambda: FontBook(faces, fallbacks, reserves))


def _characters(source: SourceText) -> set[str]:
    """The characters of a YAML text, also those that it writes as escapes."""
    has_any = any(one in source.text for one in ESCAPES)
    codes = ESCAPE().findall(source.text) if has_any else ()
    escaped = (int("".join(code), 16) for code in codes)
    return {
        *PRINTABLE.decode(),
        *unusual_characters(source.text),
        *(chr(code) for code in escaped if code <= sys.maxunicode),
    }
