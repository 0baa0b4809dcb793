"""What other systems call a language → its tag.

Part of ``importers``. BibLaTeX has babel's names, Zotero whatever somebody typed:
``English``, ``en_US``, ``ger`` (ISO 639-2).
"""

from __future__ import annotations

__all__ = ["read_language"]

LANGUAGES = {
    "american": "en-US",
    "british": "en-GB",
    "chi": "zh",
    "chinese": "zh",
    "deu": "de",
    "deutsch": "de",
    "eng": "en",
    "english": "en",
    "español": "es",
    "fra": "fr",
    "français": "fr",
    "fre": "fr",
    "french": "fr",
    "ger": "de",
    "german": "de",
    "ita": "it",
    "italian": "it",
    "italiano": "it",
    "japanese": "ja",
    "jpn": "ja",
    "ngerman": "de",
    "spa": "es",
    "spanish": "es",
    "zho": "zh",
}


def read_language(text: str) -> str:
    """The tag of a language, or the text as it is if nobody knows it."""
    plain = text.strip()
    return LANGUAGES.get(plain.lower(), plain.replace("_", "-"))
