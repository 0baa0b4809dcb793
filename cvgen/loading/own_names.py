"""The owner's names as works write them, with the family name that the profile tells.

Part of ``loading``: of ``Inés Valcárcel Ibáñez`` nobody can tell where the family name
begins, but a profile may say so. Works are read with what it says; a comma or a mapping
in them says it anew.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeAlias

from msgspec.structs import replace

from cvgen.late_pattern import late_pattern
from cvgen.loading.fault import Refused
from cvgen.loading.names import read_name
from cvgen.model.particles import part_particle
from cvgen.model.person import Author, Name
from cvgen.model.profile import Profile

__all__ = ["OwnNames", "own_names"]

OwnNames: TypeAlias = Mapping[tuple[type, str], Name]
"""Names by the struct that is read, and the text that it is read from."""


def own_names(profile: Profile) -> OwnNames:
    """The spellings that are taken apart in another way than those of other people.

    Most profiles have none: only the parts of a name are theirs, no native form.
    """
    known: dict[tuple[type, str], Name] = {}
    spellings = tuple(_spellings((profile.name, *profile.aliases)))
    for write in WAYS:
        for one in spellings:
            name = _written(one, write)
            for text in (name.display, _family_first(name)):
                known.setdefault((Name, text), name)
                known.setdefault((Author, text), _parts_of(name, Author))
    return known


def _family_first(name: Name) -> str:
    """The name as registers print it, without a comma: ``Valcárcel Ibáñez I``."""
    return name.with_suffix(f"{name.whole_family} {name.given}")


def _without_stops(text: str) -> str:
    return text.replace(".", "")


def _with_stops(text: str) -> str:
    return LONE_LETTER().sub(r"\1.", text)


LONE_LETTER = late_pattern(r"\b([^\W\d_])(?=[ -]|$)")

WAYS: tuple[Callable[[str], str], ...] = (str, _without_stops, _with_stops, str.upper)
"""How works may write a name that is the same without case and punctuation."""


def _written(name: Name, write: Callable[[str], str]) -> Name:
    """A name in other letters or signs, by which the owner is known too."""
    return Name(
        family=name.family if write is _with_stops else write(name.family),
        given=write(name.given),
        dropping_particle=name.dropping_particle,
        non_dropping_particle=name.non_dropping_particle,
        suffix=name.suffix,
    )


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
    families: list[list[str]] = []
    for name in names:
        if _is_as_guessed(name):
            guessed.append(name)
        elif name.given and not name.literal:
            families.append(_words(name.whole_family))
            yield name
    for name in guessed:
        for family in families:
            if not name.suffix and (split := _split_before(name, family)):
                yield split


def _is_as_guessed(name: Name) -> bool:
    """Whether its text alone, without a comma, tells the same parts."""
    try:
        return replace(name, native="") == read_name(name.display)
    except Refused:
        return False


def _split_before(name: Name, family: Sequence[str]) -> Name | None:
    """An alias such as ``I. Valcarcel Ibanez``, whose end is the family name."""
    words = name.display.split(" ")
    count = len(words) - len(family)
    if count < 1 or _words(name.display)[count:] != family:
        return None
    particle, rest = part_particle(" ".join(words[count:]))
    return Name(
        family=rest, given=" ".join(words[:count]), non_dropping_particle=particle
    )


def _words(text: str) -> list[str]:
    """The words without case and accents, which aliases are often without."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in letters if not unicodedata.combining(one)).split(" ")
