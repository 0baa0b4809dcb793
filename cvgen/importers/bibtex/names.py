"""BibTeX's lists of names → names in CSL's parts.

Part of ``importers.bibtex``; pybtex splits them as BibTeX does ("Names", in Patashnik,
*BibTeXing*, 1988): ``von`` parts are in lower case, a suffix stands between two commas,
and a name within braces is an institution's. What is all in Chinese, Japanese or Korean
letters begins with the family name, which BibTeX does not know.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec
from pybtex.bibtex.utils import split_name_list
from pybtex.database import InvalidNameString, Person
from pybtex.errors import capture

from cvgen.importers.bibtex.joined import is_joined, part_joined, turned_round
from cvgen.importers.bibtex.latex import read_latex
from cvgen.loading.names import (
    SUFFIXES,
    is_family_first,
    read_author,
    trailing_particles,
)
from cvgen.model.particles import part_particle
from cvgen.model.person import Author
from cvgen.model.text import plain_text

__all__ = ["Joined", "Names", "read_names"]

OTHERS = "others"
EXTENDED = re.compile(r"\s*([a-z]+)(?:-i)?\s*=\s*(.*?)\s*", re.DOTALL)
HOMONYM = re.compile(r"(?<!\s)\s+\d{4}$")
"""DBLP's number for one of several people of a name."""

PARTS = {"family", "given", "prefix", "suffix", "useprefix", "id", "cjk"}


class Joined(msgspec.Struct, frozen=True):
    """A text with something else than ``and`` between names; ``parts`` if sure."""

    text: str
    parts: tuple[str, ...]


class Names(msgspec.Struct, frozen=True):
    """Names in order, whether more are missing, and what could not be read.

    ``joined`` are texts of several names with something else than ``and`` between them.
    """

    names: tuple[Author, ...] = ()
    has_others: bool = False
    odd: tuple[str, ...] = ()
    joined: tuple[Joined, ...] = ()


def read_names(written: str) -> Names:
    """The names of ``A and B and others``."""
    names: list[Author] = []
    odd: list[str] = []
    joined: list[Joined] = []
    has_others = False
    for one in _parted(written, joined):
        if one.strip().lower() in {OTHERS, "{others}", "et al.", "et al"}:
            has_others = True
        elif one.strip():
            name = _name(HOMONYM.sub("", one.strip()), odd)
            if name is not None:
                names.append(name)
    return Names(tuple(names), has_others, tuple(odd), tuple(joined))


def _parted(written: str, joined: list[Joined]) -> Iterator[str]:
    """The texts of names; what wrong signs part goes to a list, and is parted too."""
    for one in split_name_list(written):
        parts = part_joined(one)
        if parts or is_joined(one):
            joined.append(Joined(one.strip(), parts))
        yield from parts or (one,)


def _name(written: str, odd: list[str]) -> Author | None:
    """One name; what is odd about it goes to a list."""
    if (literal := _within_braces(written)) is not None:
        text = _plain([literal])
        return Author(literal=text) if text else None
    if (extended := _extended(written)) is not None:
        return extended
    if not written.isascii() and is_family_first(spaced := _plain([written])):
        return read_author(spaced)
    written = turned_round(written)
    with capture() as problems:
        try:
            person = Person(written)
        except (InvalidNameString, IndexError, ValueError):
            problems.append(InvalidNameString(written))
            person = Person(last=written.replace(",", " "))
    if problems:
        odd.append(written)
    given = _plain([*person.first_names, *person.middle_names])
    family = _plain(person.last_names)
    particle = _plain(person.prelast_names)
    suffix = _plain(person.lineage_names)
    if given.lower() in SUFFIXES and suffix:  # the two in the wrong order
        given, suffix = suffix, given
    if not family:
        family, given = given, ""
    if not particle:
        particle, family = part_particle(family)
    if not family:
        return None
    given, dropping = trailing_particles(given)
    return Author(
        family=family,
        given=given,
        dropping_particle=dropping,
        non_dropping_particle=particle,
        suffix=suffix,
    )


def _within_braces(written: str) -> str | None:
    """What one pair of braces holds, if it is the whole name and no single accent."""
    if not (written.startswith("{") and written.endswith("}")):
        return None
    depth = 0
    for place, character in enumerate(written):
        depth += (character == "{") - (character == "}")
        if depth == 0 and place < len(written) - 1:
            return None
    inner = written[1:-1].strip()
    return None if inner.startswith("\\") and " " not in inner else inner


def _extended(written: str) -> Author | None:
    """BibLaTeX's form: ``family=Gogh, given=Vincent, prefix=van``."""
    parts: dict[str, str] = {}
    for piece in written.split(","):
        match = EXTENDED.fullmatch(piece)
        if match is None or match[1] not in PARTS:
            return None
        parts.setdefault(match[1], _plain([match[2].strip('"')]))
    if not parts.get("family"):
        return None
    drops = parts.get("useprefix") == "false"
    prefix = parts.get("prefix", "")
    return Author(
        family=parts["family"],
        given=parts.get("given", ""),
        dropping_particle=prefix if drops else "",
        non_dropping_particle="" if drops else prefix,
        suffix=parts.get("suffix", ""),
    )


def _plain(parts: Iterable[str]) -> str:
    text = " ".join(plain_text(read_latex(part).text) for part in parts)
    return " ".join(text.replace("\N{NO-BREAK SPACE}", " ").split())
