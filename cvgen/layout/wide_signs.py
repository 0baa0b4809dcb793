"""Signs that Latin shares with Chinese and Japanese, and where they are theirs.

Part of ``layout``; ``shape`` asks it about text with ideographs. Dashes and ellipses,
and in Chinese quotation marks and the dot in names, have the same codes in all writing,
but beside ideographs they are as wide as these, and as high (UTR 50 and UAX 11 call
them ambiguous; GB/T 15834, 4.8 to 4.14; W3C, "Requirements for Chinese Text Layout",
3.1). Which is meant is for the text to tell.
"""

from __future__ import annotations

from cvgen.layout.han_language import han_language
from cvgen.model.east_asian import FIRST_EAST_ASIAN, is_east_asian
from cvgen.model.language_tag import primary_language

__all__ = ["SHARED_SIGNS", "wide_places"]

DASHES = "—…"
DOT = "·"
PAIRS = {"“": "”", "‘": "’"}
CLOSING = {closing: opening for opening, closing in PAIRS.items()}
QUOTES = "“”‘’"

SHARED_SIGNS = {"zh": DASHES + QUOTES + DOT, "ja": DASHES}
"""By the language; Japanese has quotation marks of its own, and a dot."""


def wide_places(text: str, language: str, preferred: str) -> dict[int, str]:
    """The places of signs that are set as those of an East Asian language.

    Dashes and ellipses are if an ideograph is beside them, dots if they are between two
    of them. Quotation marks are so in pairs, if an ideograph is beside the two; in a
    text that is not said to be Chinese, outside of them, unless all of it is.
    """
    own = primary_language(han_language(text, language, preferred))
    signs = SHARED_SIGNS.get(own, "")
    if not any(sign in text for sign in signs):
        return {}
    is_said = primary_language(language) == own
    inside = is_said or not any(map(_is_latin, text))
    partners = _partners(text)
    return {
        place: sign
        for place, sign in enumerate(text)
        if sign in signs and _is_wide(text, place, partners, inside=inside)
    }


def _is_wide(text: str, place: int, partners: dict[int, int], *, inside: bool) -> bool:
    sign = text[place]
    before, after = _beside(text, place)
    if sign == DOT:
        return before and after
    if sign in DASHES:
        return before or after
    other = partners.get(place)
    if other is None:
        return (before or after) and not _is_apostrophe(text, place)
    first, last = sorted((place, other))
    ends = (_beside(text, first), _beside(text, last))
    outer = ends[0][0] or ends[1][1]
    return outer or (inside and (ends[0][1] or ends[1][0]))


def _beside(text: str, place: int) -> tuple[bool, bool]:
    """Whether an ideograph or its sign stands before a place, and behind it.

    Other shared signs between them are passed over.
    """
    before = text[:place].rstrip(DASHES + QUOTES)[-1:]
    after = text[place + 1 :].lstrip(DASHES + QUOTES)[:1]
    return _is_of_ideographs(before), _is_of_ideographs(after)


def _is_of_ideographs(character: str) -> bool:
    return character >= FIRST_EAST_ASIAN and not "\uac00" <= character <= "\ud7a3"


def _is_apostrophe(text: str, place: int) -> bool:
    around = (text[:place][-1:], text[place + 1 :][:1])
    return text[place] == "’" and all(map(_is_latin, around))


def _is_latin(character: str) -> bool:
    return character.isalpha() and not is_east_asian(character)


def _partners(text: str) -> dict[int, int]:
    """The places of quotation marks that open and close one quotation, both ways."""
    partners: dict[int, int] = {}
    pending: list[int] = []
    for place, sign in enumerate(text):
        if sign in PAIRS:
            pending.append(place)
        elif sign in CLOSING and pending and text[pending[-1]] == CLOSING[sign]:
            opening = pending.pop()
            partners |= {opening: place, place: opening}
    return partners
