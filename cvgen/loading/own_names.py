"""The owner's names as works write them, with the family name that the profile tells.

Part of ``loading``: of ``Inés Valcárcel Ibáñez`` nobody can tell where the family name
begins, but a profile may say so. Works are read with what it says, in whatever case,
with or without points and in both orders; a comma or a mapping in them says it anew.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import msgspec
from msgspec.structs import replace

from cvgen.loading.fault import Refused
from cvgen.loading.names import read_name
from cvgen.model.particles import part_particle
from cvgen.model.person import Author, Name
from cvgen.model.profile import Profile

__all__ = ["OwnNames", "own_names"]

MOST_WORDS = 12
"""Words of a family name that aliases end in; no family has as many."""


class OwnNames(msgspec.Struct, frozen=True):
    """The owner's names by their folded texts; equal for all that reads alike.

    In those that are ``turned`` the family name stands first, without a comma.
    """

    told: Mapping[str, Name]
    turned: Mapping[str, Name]

    def read(self, kind: type, text: str) -> Name | None:
        """A clean text as one of the owner's names, if it is one and read as a name."""
        if kind is not Name and kind is not Author:
            return None
        name = self._find(text)
        return _parts_of(name, kind) if name else None

    def _find(self, text: str) -> Name | None:
        key = _folded(text)
        if name := self.told.get(key):
            is_written_so = name.display == text or name.suffix
            return name if is_written_so else _split_before(text, _length(name))
        name = self.turned.get(key)
        return _split_behind(text, _length(name)) if name else None


def own_names(profile: Profile) -> OwnNames | None:
    """The spellings that are taken apart in another way than those of other people.

    Most profiles have none: only the parts of a name are theirs, no native form.
    """
    told: dict[str, Name] = {}
    turned: dict[str, Name] = {}
    for one in _spellings((profile.name, *profile.aliases)):
        name = _parts_of(one, Name)
        told.setdefault(_folded(name.display), name)
        if not name.suffix:
            turned.setdefault(_folded(f"{name.whole_family} {name.given}"), name)
    return OwnNames(told, turned) if told else None


def _length(name: Name) -> int:
    """The words of the family name."""
    return len(name.whole_family.split(" "))


def _folded(text: str) -> str:
    """A text without case and points, as the owner is known by it."""
    return text.casefold().replace(".", "")


def _parts_of(name: Name, kind: type[Name]) -> Name:
    """The parts that a text holds."""
    return kind(
        family=name.family,
        given=name.given,
        dropping_particle=name.dropping_particle,
        non_dropping_particle=name.non_dropping_particle,
        suffix=name.suffix,
    )


def _spellings(names: Sequence[Name]) -> Iterator[Name]:
    """Names with a split of their own, then those that end in such a family name."""
    guessed: list[Name] = []
    families: defaultdict[int, set[tuple[str, ...]]] = defaultdict(set)
    for name in names:
        if _is_as_guessed(name):
            guessed.append(name)
        elif name.given and not name.literal:
            words = _words(name.whole_family)
            families[len(words)].add(words)
            yield name
    lengths = sorted((one for one in families if one <= MOST_WORDS), reverse=True)
    for name in guessed if lengths else ():
        words = _words(name.display)
        fitting = (one for one in lengths if one < len(words))
        if found := next((n for n in fitting if words[-n:] in families[n]), 0):
            yield _split_before(name.display, found)


def _is_as_guessed(name: Name) -> bool:
    """Whether its text alone, without a comma, tells the same parts."""
    try:
        return replace(name, native="") == read_name(name.display)
    except Refused:
        return False


def _split_before(text: str, count: int) -> Name:
    """A name such as ``I. Valcarcel Ibanez``, whose last words are the family name."""
    words = text.split(" ")
    return _parted(words[:-count], words[-count:])


def _split_behind(text: str, count: int) -> Name:
    """A name such as ``Valcarcel Ibanez I``, as registers print it."""
    words = text.split(" ")
    return _parted(words[count:], words[:count])


def _parted(given: Sequence[str], family: Sequence[str]) -> Name:
    particle, rest = part_particle(" ".join(family))
    return Name(family=rest, given=" ".join(given), non_dropping_particle=particle)


def _words(name: str) -> tuple[str, ...]:
    """The words without case and accents, which aliases are often without."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    kept = "".join(one for one in letters if not unicodedata.combining(one))
    return tuple(kept.split(" "))
