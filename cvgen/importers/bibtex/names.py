"""BibTeX's lists of names → names in CSL's parts.

Part of ``importers.bibtex``; pybtex splits them as BibTeX does ("Names", in Patashnik,
*BibTeXing*, 1988): ``von`` parts are in lower case, a suffix stands between two commas,
and a name within braces is an institution's. What is all in Chinese, Japanese or Korean
letters begins with the family name, which BibTeX does not know.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

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
from cvgen.model.particles import bound_before, part_particle
from cvgen.model.person import Author
from cvgen.model.text import plain_text

__all__ = ["NO_SPLITS", "Joined", "Names", "Splits", "read_names", "read_splits"]

OTHERS = "others"
EXTENDED = re.compile(r"\s*([a-z]+)(?:-i)?\s*=\s*(.*?)\s*", re.DOTALL)
HOMONYM = re.compile(r"(?<!\s)\s+\d{4}$")
"""DBLP's number for one of several people of a name."""

PARTS = {"family", "given", "prefix", "suffix", "useprefix", "id", "cjk"}


Splits = Mapping[str, Author]
"""Names by their words without case, in the order in which they are spoken."""

NO_SPLITS: Splits = MappingProxyType({})


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


def read_names(written: str, splits: Splits = NO_SPLITS) -> Names:
    """The names of ``A and B and others``; ``splits`` are those with commas elsewhere.

    A name without a comma is parted as it is there, if it has the same words.
    """
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
                split = None if "," in one else splits.get(_folded(name))
                names.append(split or name)
    return Names(tuple(names), has_others, tuple(odd), tuple(joined))


def read_splits(lists: Iterable[str]) -> Splits:
    """The names with a comma, of three words and more, by their words.

    Who is parted in two ways has none: they may be two people.
    """
    splits: dict[str, Author] = {}
    unsure: set[str] = set()
    for one in dict.fromkeys(split for each in lists for split in _several(each)):
        name = _name(one.strip(), [])
        if name is None or name.literal or name.suffix or not name.given:
            continue
        if splits.setdefault(_folded(name), name) != name:
            unsure.add(_folded(name))
    return {key: name for key, name in splits.items() if key not in unsure}


def _several(written: str) -> Iterator[str]:
    """The names of a list that a comma parts, where without it more ways are open."""
    if "," in written:
        for one in split_name_list(written):
            if "," in one and len(one.split()) > len(("Family,", "Given")):
                yield one


def _folded(name: Author) -> str:
    """The words of a name, by which it is known in other entries."""
    parts = (name.given, name.dropping_particle, name.whole_family)
    return " ".join(filter(None, parts)).casefold()


def _with_bound(given: str, family: str, written: str) -> tuple[str, str]:
    """Given and family name with the words that it needs, unless a comma says them."""
    if "," in written:
        return given, family
    words = given.split()
    first = bound_before((*words, family), len(words))
    return " ".join(words[:first]), " ".join((*words[first:], family))


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
        given, family = _with_bound(given, family, written)
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
