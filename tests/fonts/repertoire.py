"""The characters that the bundled fallbacks have.

National character sets are read from Python's codecs; IICore (the ideographs that
every device in East Asia is to have), the name characters of Japan and China's table of
general standard characters are read from the Unihan database.
"""

from __future__ import annotations

import bz2
from collections.abc import Iterable
from pathlib import Path

__all__ = ["Unihan", "core_han", "mathematics", "read_unihan", "wide_han"]

IDEOGRAPHS = (*range(0x3400, 0x4DC0), *range(0x4E00, 0xA000), *range(0xF900, 0xFB00))
NATIONAL_SETS = ("gb2312", "big5", "cp932", "euc_kr")
OTHER_NAME_KANJI = "𠮷𣘺"
"""Common in names, and in no set."""

RARE_IDEOGRAPHS = range(0x20000, 0x2A6E0)
SHARED_SIGNS = "·—‘’“”…"
"""What Latin faces have too: in Chinese and Japanese as wide as an ideograph. Two em
dashes in a row are one glyph."""

LETTERS_AND_SIGNS = (
    range(0x2160, 0x2180),  # Roman numerals
    range(0x2460, 0x2580),  # enclosed letters and figures, box drawing
    range(0x2E80, 0x2FE0),  # radicals
    range(0x3000, 0x3130),  # punctuation, kana, bopomofo
    range(0x31A0, 0x31C0),
    range(0x31F0, 0x3400),  # small kana, enclosed and squared
    range(0xFE30, 0xFE50),  # forms for vertical setting
    range(0xFF00, 0xFFF0),  # fullwidth and halfwidth
)
ALL_HANGUL = range(0xAC00, 0xD7A4)
HANGUL_ROWS = range(0xB0, 0xC9)
"""Where KS X 1001 has its 2,350 syllables, as first bytes of EUC-KR."""

MATHEMATICS = (
    range(0x20, 0x7F),
    range(0x300, 0x370),
    range(0x370, 0x400),
    range(0x2010, 0x2070),
    range(0x2070, 0x20A0),
    range(0x20D0, 0x2100),  # marks for symbols
    range(0x2100, 0x2150),  # letterlike
    range(0x2190, 0x2400),  # arrows, operators, technical
    range(0x25A0, 0x27F0),  # shapes, dingbats, brackets
    range(0x27F0, 0x2800),
    range(0x2900, 0x2C00),  # more arrows and operators
    range(0x1D400, 0x1D800),  # letters of formulas
)

Unihan = dict[str, set[int]]
"""The characters that have a property, by the property's name."""


def read_unihan(folder: Path) -> Unihan:
    """The properties in the database's compressed files."""
    found: Unihan = {}
    for path in sorted(folder.glob("Unihan_*.txt.bz2")):
        for line in bz2.decompress(path.read_bytes()).decode().splitlines():
            if line.startswith("U+"):
                character, name, _ = line.split("\t", 2)
                found.setdefault(name, set()).add(
                    int(character.removeprefix("U+"), base=16)
                )
    return found


def wide_han(unihan: Unihan) -> set[int]:
    """For text: four national sets, what Chinese names need, and all of Hangul."""
    national = {c for c in IDEOGRAPHS for codec in NATIONAL_SETS if _has(codec, c)}
    names = unihan["kTGH"] | unihan["kIICore"] | _name_kanji(unihan)
    rare = {c for c in RARE_IDEOGRAPHS if _has("shift_jisx0213", c)}
    return national | names | rare | _signs() | set(ALL_HANGUL)


def core_han(unihan: Unihan) -> set[int]:
    """For names and heads: IICore, name characters, and the Hangul of KS X 1001."""
    return unihan["kIICore"] | _name_kanji(unihan) | _signs() | _common_hangul()


def mathematics() -> set[int]:
    """What formulas in titles are written with."""
    return _union(MATHEMATICS)


def _name_kanji(unihan: Unihan) -> set[int]:
    """What Japanese names are written with; 髙 and 﨑 are in an industry's set only."""
    variants = {c for c in IDEOGRAPHS if _has("cp932", c) and not _has("shift_jis", c)}
    others = {ord(c) for c in OTHER_NAME_KANJI}
    return unihan["kJoyoKanji"] | unihan["kJinmeiyoKanji"] | variants | others


def _signs() -> set[int]:
    return _union(LETTERS_AND_SIGNS) | {ord(sign) for sign in SHARED_SIGNS}


def _common_hangul() -> set[int]:
    trails = range(0xA1, 0xFF)
    pairs = (bytes((lead, trail)) for lead in HANGUL_ROWS for trail in trails)
    return {ord(pair.decode("euc_kr")) for pair in pairs}


def _union(ranges: Iterable[range]) -> set[int]:
    return {code for one in ranges for code in one}


def _has(codec: str, code: int) -> bool:
    try:
        chr(code).encode(codec)
    except UnicodeEncodeError:
        return False
    return True
