"""Text in the letters that every portal takes in a file's name.

Part of ``document``. Accents go, as most bearers of such a name have it in an address;
Greek and Cyrillic are spelt as in passports. Other writings need more than a table.
"""

from __future__ import annotations

import unicodedata

from cvgen.late_pattern import late_pattern

__all__ = ["fold_latin", "romanise"]

MARKS = late_pattern("[\u0300-\u036f]")
"""Of Latin, Greek and Cyrillic; those of others tell words apart."""


def _read(pairs: str) -> dict[str, str]:
    """A table of letters and what is written for them."""
    return {
        one: spelt for one, _, spelt in (pair.partition(":") for pair in pairs.split())
    }


LATIN = _read("ß:ss æ:ae œ:oe ø:o đ:d ð:d þ:th ł:l ħ:h ŧ:t ŋ:n ı:i ə:e ɓ:b ɗ:d ƙ:k")
"""What Unicode takes for letters of their own, not for others with a mark."""

CYRILLIC = _read(
    "а:a б:b в:v г:g д:d е:e ж:zh з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s "
    "т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ:ie ы:y ь: э:e ю:iu я:ia і:i "
    "ґ:g є:ie ђ:dj ј:j љ:lj њ:nj ћ:c џ:dz ѕ:dz"
)
"""ICAO Doc 9303, part 3, section 6, B, less what single languages have otherwise."""

GREEK = _read(
    "ου:ou αυ:av ευ:ev γγ:ng γξ:nx γχ:nch α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th "
    "ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o"
)
"""ELOT 743 (1987), with the commonest of the letters that are read together."""


def fold_latin(text: str) -> str:
    """A text without accents and special letters of Latin; all else is as it was."""
    return text if text.isascii() else _spelt(text, LATIN)


def romanise(text: str) -> str:
    """The same, and Greek and Cyrillic in Latin letters too."""
    return text if text.isascii() else _spelt(text, GREEK | CYRILLIC | LATIN)


def _spelt(text: str, table: dict[str, str]) -> str:
    bare = MARKS().sub("", unicodedata.normalize("NFKD", text))
    for letters, spelt in table.items():  # pairs of letters come first
        bare = bare.replace(letters, spelt)
        bare = bare.replace(letters.capitalize(), spelt.capitalize())
    return unicodedata.normalize("NFC", bare)
