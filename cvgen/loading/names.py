"""Personal names: one string becomes its parts.

Part of ``loading``: ``plan`` knows these as the short forms of ``Name`` and ``Author``.
A string that may well be two people or an institution is refused rather than taken
apart wrongly.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TypeVar

import msgspec

from cvgen.loading.characters import clean
from cvgen.loading.fault import Fault, Refused, quoted
from cvgen.model.east_asian import is_east_asian
from cvgen.model.particles import PARTICLES, bound_before, part_particle
from cvgen.model.person import Author, Name

__all__ = [
    "SUFFIXES",
    "is_family_first",
    "read_author",
    "read_name",
    "trailing_particles",
]

T = TypeVar("T", bound=Name)

JOINING = frozenset({"i", "y"})
"""Words between two family names: Ramón y Cajal."""

SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "v"})
"""What follows a name; spelled in any case."""

OTHERS = re.compile(r"(?:and|&)?\s*(?:others|et\.? al\.?|…|\.\.\.)", re.IGNORECASE)
SEVERAL = re.compile(r";|\s(?:and|&|et al\.?)\s|\set al\.?$", re.IGNORECASE)

MARKS = frozenset("*∗†‡§¶")

QUOTES = "“”„"
"""Quotation marks that a word processor makes, and YAML takes for letters."""

MOST_COMMAS = 2

MISSING = "names are missing here"

WHOLE = (
    "write the names of all authors",
    "or, of a work whose list you do not know whole, `and-others: true`",
)

MARKED = (
    "write the bare name: the owner's is set off by itself",
    "write an author's part as `roles`, such as `roles: [equal-contribution]`",
)


class Parts(msgspec.Struct, frozen=True):
    """The parts of a name that a string can hold."""

    family: str
    given: str = ""
    particle: str = ""
    suffix: str = ""
    dropping: str = ""


@lru_cache(maxsize=4096)
def read_name(text: str) -> Name:
    """Read ``Family, Given``, ``Family, Given, Jr.``, ``Given Family`` or ``王 小明``.

    A particle before the family name belongs to it; one behind given names, as in
    ``Meulen, Aurélie van der``, stays with those.

    Raises:
        Refused: it is not one name.
    """
    return _read(Name, text)


@lru_cache(maxsize=4096)
def read_author(text: str) -> Author:
    """Read an author's name, in the same forms.

    Raises:
        Refused: it is not one name.
    """
    return _read(Author, text)


def _read(kind: type[T], text: str) -> T:
    parts = _parts(clean(text))
    return kind(
        family=parts.family,
        given=parts.given,
        dropping_particle=parts.dropping,
        non_dropping_particle=parts.particle,
        suffix=parts.suffix,
    )


def _parts(text: str) -> Parts:
    """Take one name apart."""
    if OTHERS.fullmatch(text):
        raise _refused(MISSING, *WHOLE)
    if SEVERAL.search(text):
        raise _not_one(text)
    if not MARKS.isdisjoint(text):
        message = f"the name {quoted(text)} holds marks"
        raise _refused(message, *MARKED)
    if text.startswith(tuple(QUOTES)) or text.endswith(tuple(QUOTES)):
        message = f"the name {quoted(text)} has typographic quotation marks"
        raise _refused(message)
    if "," in text:
        return _family_first(text)
    return _given_first(text)


def _family_first(text: str) -> Parts:
    """Take apart what has commas."""
    pieces = [piece.strip() for piece in text.split(",")]
    if len(pieces) > MOST_COMMAS + 1 or not all(pieces):
        raise _not_one(text)
    family, *rest = pieces
    suffix = next((piece for piece in rest if piece.lower() in SUFFIXES), "")
    given = next((piece for piece in rest if piece != suffix), "")
    if len(rest) == MOST_COMMAS and not suffix:
        raise _not_one(text)
    if not given:  # Martin King, Jr.
        return msgspec.structs.replace(_given_first(family), suffix=suffix)
    particle, family = part_particle(family)
    given, dropping = trailing_particles(given)
    return Parts(family, given, particle, suffix, dropping)


def _given_first(text: str) -> Parts:
    """Take apart what has none: the family name is last, or first as in 王 小明."""
    words = text.split(" ")
    if is_family_first(text):
        return Parts(words[0], "".join(words[1:]))
    suffix = ""
    if len(words) > 2 and words[-1].lower() in SUFFIXES - {"v"}:  # noqa: PLR2004
        suffix = words.pop()
    last = len(words) - 1
    while last > 2 and words[last - 1] in JOINING:  # noqa: PLR2004
        last -= 2
    last = bound_before(words, last)
    first = last
    while first > 0 and words[first - 1] in PARTICLES:
        first -= 1
    given, particle = words[:first], words[first:last]
    return Parts(" ".join(words[last:]), " ".join(given), " ".join(particle), suffix)


def is_family_first(text: str) -> bool:
    """Whether a name in several words begins with that of the family: 王 小明."""
    return " " in text and all(map(is_east_asian, text.replace(" ", "")))


def trailing_particles(given: str) -> tuple[str, str]:
    """Given names, and the particles behind them, as in ``Vincent van``."""
    words = given.split(" ")
    count = len(words)
    while count > 1 and words[count - 1] in PARTICLES:
        count -= 1
    return " ".join(words[:count]), " ".join(words[count:])


def _not_one(text: str) -> Refused:
    return _refused(
        f"{quoted(text)} is not one person's name",
        "write each name as an item of its own",
        "write an institution as `literal: …`, with the whole name",
    )


def _refused(message: str, *hints: str) -> Refused:
    return Refused(Fault("bad-name", message, hints))
