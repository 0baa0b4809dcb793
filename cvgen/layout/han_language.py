"""The language of a text with Han characters, which decides how they are drawn.

Part of ``layout``. Unicode has one code for 直 or 骨, and China, Taiwan, Hong Kong,
Japan and Korea draw them differently. A font with all of these forms picks one by the
language of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from cvgen.model.east_asian import BOPOMOFO, FIRST_EAST_ASIAN, HAN, HANGUL, KANA

__all__ = ["HAN_LANGUAGES", "by_language", "han_language"]

SCRIPTS = ((KANA, "ja"), (HANGUL, "ko"), (BOPOMOFO, "zh-Hant"))

CHINESE = ("zh", "yue", "lzh", "nan", "hak", "wuu", "cmn")
WRITTEN_WITH_HAN = (*CHINESE, "ja", "ko")
SIMPLIFIED = "zh-Hans"
CHARACTER_SETS = (("gb2312", SIMPLIFIED), ("big5", "zh-Hant"), ("shift_jis", "ja"))
"""National sets (GB 2312, Big5, JIS X 0208) in the order in which they are asked."""

SIGNS = "、。，．：；！？"
"""Drawn in the middle of their square in Taiwan and Hong Kong, below left elsewhere."""

HAN_LANGUAGES = frozenset(language for _, language in CHARACTER_SETS)
"""What characters alone can tell."""


def han_language(text: str, language: str, preferred: str = "") -> str:
    """The language by which the Han characters of a text are drawn, as a BCP 47 tag.

    A text in Japanese, Korean, or Chinese whose tag says which, is drawn as it says.
    Else its letters tell: kana Japanese, hangul Korean, bopomofo traditional Chinese.
    Else its characters do: those that are in a national set are in its language, that
    of the preferred language first, then that of mainland China, of Taiwan, and of
    Japan. What is in none of them is simplified. A text without Han characters keeps
    its language.
    """
    if text.isascii() or max(text) < FIRST_EAST_ASIAN:
        return language
    if _says_how(language):
        return language
    return _told_by(text, preferred) or language


def by_language(
    text: str, own: str, language: str, preferred: str = ""
) -> Iterator[tuple[str, str]]:
    """The parts of a text, each with the language by which it is drawn.

    Names and titles have an ``own`` one by their characters; signs between them are the
    document's, and so alike in all of it: in the preferred language if there is one,
    unless the text's language says how.
    """
    if not preferred or _says_how(language) or text.isascii():
        yield text, own
        return
    for part in filter(None, re.split(f"([{SIGNS}]+)", text)):
        yield part, preferred if part[0] in SIGNS else own


def _says_how(language: str) -> bool:
    """Whether a language is written with Han characters in one way."""
    primary, _, region = language.partition("-")
    return primary in WRITTEN_WITH_HAN and bool(region or primary not in CHINESE)


@cache
def _told_by(text: str, preferred: str) -> str:
    """The language that a text's own letters tell, or nothing if it has no such."""
    for letters, language in SCRIPTS:
        if re.search(f"[{letters}]", text):
            return language
    han = "".join(re.findall(f"[{HAN}]", text))
    if not han:
        return ""
    sets = sorted(CHARACTER_SETS, key=lambda one: one[1] != preferred)
    return next((tag for codec, tag in sets if _has(codec, han)), SIMPLIFIED)


def _has(codec: str, text: str) -> bool:
    try:
        text.encode(codec)
    except UnicodeEncodeError:
        return False
    return True
