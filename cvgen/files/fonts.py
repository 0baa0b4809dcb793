"""The fonts for a CV: the bundled ones, and installed ones for what they lack.

Part of ``files``.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping

from cvgen.document.style import FontStyle
from cvgen.files.bundled_fonts import NO_FACES, bundled_fonts
from cvgen.files.fallbacks import bundled_fallbacks
from cvgen.files.installed_fonts import installed_fallbacks, installed_folders
from cvgen.layout.fontbook import FontBook
from cvgen.layout.typeface import Typeface
from cvgen.loading.source import SourceText
from cvgen.pipeline import Sources

__all__ = ["fonts_for"]

ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8}))")
"""A character by its number in a double-quoted text (YAML 1.1, 5.6)."""


def fonts_for(
    sources: Sources, locale: str, named: Mapping[FontStyle, Typeface] = NO_FACES
) -> FontBook:
    """Fonts that have the characters of the author's texts and of a locale.

    ``named`` are the faces of the families that a theme names beside the usual ones.
    Characters that the text families lack are borrowed from bundled fallbacks, and only
    what these lack too from installed fonts.
    """
    fonts = bundled_fonts(named)
    texts = (
        sources.profile,
        sources.publications,
        sources.variant,
        dict(sources.locales)[locale],
    )
    characters = set().union(*(_characters(text) for text in texts if text))
    borrowed = {c for c in fonts.wanting(characters) if c.isprintable()}
    fonts = fonts.with_fallbacks(bundled_fallbacks(borrowed))
    lacking = fonts.lacking(borrowed)
    return fonts.with_reserves(installed_fallbacks(lacking, installed_folders()))


def _characters(source: SourceText) -> set[str]:
    """The characters of a YAML text, also those that it writes as escapes."""
    escaped = (int("".join(code), 16) for code in ESCAPE.findall(source.text))
    return {*source.text, *(chr(code) for code in escaped if code <= sys.maxunicode)}
