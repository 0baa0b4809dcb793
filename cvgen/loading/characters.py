r"""Characters that no text may hold, and the white space that every text may.

Part of ``loading``: ``source`` applies it to files and ``clean`` to single texts,
because an escape such as ``"\a"`` brings a character in after the file was checked.
"""

from __future__ import annotations

import re
import unicodedata

from cvgen.late_pattern import late_pattern
from cvgen.loading.fault import Fault, Refused

__all__ = [
    "FORBIDDEN",
    "PRINTABLE",
    "character_name",
    "clean",
    "clean_joint",
    "holds_forbidden",
    "unusual_characters",
]

NONCHARACTERS = "\ufdd0-\ufdef" + "".join(
    f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}"
    for plane in range(0, 0x110000, 0x10000)
)
"""Code points that Unicode keeps free for ever (Unicode 16, section 23.7)."""

FORBIDDEN = late_pattern(
    f"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff{NONCHARACTERS}]"
)
"""Controls but tab, line feed, carriage return and NEL; surrogates; the byte order
mark; noncharacters."""

UNSEEN = dict.fromkeys(map(ord, "\t\n\r\x85\xa0\xad\u2009\u200b\u202f"))
"""What many texts hold although Python does not call it printable."""

BREAKING_SPACE = dict.fromkeys(map(ord, " \t\n\r\x85\u2028\u2029"), " ")
"""White space that only parts words; every other kind is the author's choice."""

UNTIDY = re.compile("[^ -~]|  |^ | $")
"""What a text that needs no cleaning never holds; ASCII is always NFC."""

COMBINING_LIMIT = 30
"""Longest run of combining marks, as in UAX 15's Stream-Safe Text Format: ordering a
run takes quadratic time, and no script needs more."""


PRINTABLE = bytes(range(0x20, 0x7F)) + b"\n"
"""Printable ASCII and the line feed."""


def unusual_characters(text: str) -> set[str]:
    """What a long text holds beside printable ASCII and line feeds."""
    rest = text.encode("utf-8", "surrogatepass").translate(None, PRINTABLE)
    return set(rest.decode("utf-8", "surrogatepass"))


def holds_forbidden(text: str) -> bool:
    """Whether a long text holds any: its distinct characters are few."""
    return _forbidden("".join(unusual_characters(text))) is not None


def character_name(character: str) -> str:
    """A character that cannot be shown, as ``U+0007``."""
    return f"U+{ord(character):04X}"


def clean(text: str) -> str:
    """The text as NFC, breaking white space as single spaces, none at the ends.

    Raises:
        Refused: it holds a character that no text may.
    """
    if not UNTIDY.search(text):
        return text
    if found := _forbidden(text):
        raise Refused(
            Fault(
                "bad-character",
                f"the character {character_name(found[0])} cannot stand in a text",
                ("delete the character or its escape",),
            )
        )
    pieces = _composed(text).translate(BREAKING_SPACE).split(" ")
    return " ".join(filter(None, pieces))


def clean_joint(text: str) -> str:
    """The same for pieces of clean texts, joined; spaces at the ends stay."""
    if text.isascii() and "  " not in text:
        return text
    return re.sub("  +", " ", _composed(text))


def _forbidden(text: str) -> re.Match[str] | None:
    """The first character that no text may hold; none of them can be printed."""
    is_usual = text.isprintable() or text.translate(UNSEEN).isprintable()
    return None if is_usual else FORBIDDEN().search(text)


def _composed(text: str) -> str:
    """The text in Unicode's normalisation form C."""
    if unicodedata.is_normalized("NFC", text):
        return text
    run = 0
    for character in text:
        run = run + 1 if unicodedata.combining(character) else 0
        if run > COMBINING_LIMIT:
            raise Refused(
                Fault(
                    "bad-character",
                    f"more than {COMBINING_LIMIT} combining marks in a row",
                    ("delete the marks that belong to no letter",),
                )
            )
    return unicodedata.normalize("NFC", text)
