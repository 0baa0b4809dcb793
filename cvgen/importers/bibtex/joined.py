"""Names with something else than ``and`` between them → the texts of each.

Part of ``importers.bibtex``. Files that a program or a person made of another style's
references have semicolons, commas or ampersands there, with initials before the family
name or behind it. Only what can hardly be one name is taken apart.
"""

from __future__ import annotations

import re

from cvgen.loading.names import SUFFIXES

__all__ = ["is_joined", "part_joined", "turned_round"]

FEWEST_JOINED = 3
"""Texts between commas that may be names of their own."""

FEWEST_IN_TURN = 4
"""The same where every other one is initials: two names."""

AMPERSAND = re.compile(r"(?<!\s)\s+\\?&\s+")
INITIALS = r"[^\W\d_a-z](?:\.|\b)(?:[- ]?[^\W\d_a-z](?:\.|\b))*"
ALONE = re.compile(INITIALS)
AHEAD = re.compile(r"(?:[^\W\d_]\.[- ]?)+[^\W\d_]{2}.*")
BEHIND = re.compile(rf"(.*[^\W\d_]{{2}}) ([^\W\d_a-z]{{1,3}}|{INITIALS})")
DOTTED = re.compile(r"(.*[^\W\d_]{2}) ((?:[^\W\d_a-z]\.[- ]?)+)")


def part_joined(written: str) -> tuple[str, ...]:
    """The names of a text that holds several, or nothing if it may be one."""
    if "{" in written or "=" in written:
        return ()
    by_sign = [one.strip(" ,") for one in AMPERSAND.split(written)]
    if len(by_sign) > 1 and all(map(_is_whole, by_sign)):
        parted = ((one, part_joined(f"{one},")) for one in by_sign)
        return tuple(name for one, found in parted for name in found or (one,))
    if "\\" in written or "&" in written:
        return ()
    by_semicolon = _parts(written, ";")
    return by_semicolon if len(by_semicolon) > 1 else _by_commas(written)


def is_joined(written: str) -> bool:
    """Whether between two commas there is no suffix: perhaps these are three names."""
    parts = [part.strip().lower() for part in written.split(",")]
    is_plain = "{" not in written and "=" not in written
    is_alike = len(parts) == FEWEST_JOINED and not SUFFIXES.intersection(parts)
    return is_alike and is_plain


def turned_round(written: str) -> str:
    """``Chen M.`` with the comma that it lacks; no family name is an initial."""
    match = None if "{" in written or "," in written else DOTTED.fullmatch(written)
    return f"{match[1]}, {match[2]}" if match else written


def _by_commas(written: str) -> tuple[str, ...]:
    parts = _parts(written, ",")
    if len(parts) > 1 and all(BEHIND.fullmatch(one) for one in parts):
        return tuple(BEHIND.sub(r"\1, \2", one) for one in parts)
    if len(parts) > 1 and all(AHEAD.fullmatch(one) for one in parts):
        return parts
    names, others = parts[::2], parts[1::2]
    if len(parts) >= FEWEST_IN_TURN and len(names) == len(others):
        are_initials = all(ALONE.fullmatch(one) for one in others)
        if are_initials and not any(ALONE.fullmatch(one) for one in names):
            return tuple(map(", ".join, zip(names, others, strict=True)))
    fewest = FEWEST_JOINED - written.rstrip().endswith(",")
    if len(parts) >= fewest and all(" " in one for one in parts):
        return parts
    are_words = all(one.isalpha() and one.istitle() for one in parts)
    return parts if are_words and is_joined(written) else ()


def _parts(written: str, sign: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in written.split(sign) if part.strip())


def _is_whole(name: str) -> bool:
    """Whether a text is more than one word, and so may be a person's name."""
    return " " in name or "," in name
