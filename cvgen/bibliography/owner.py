"""Find the owner among the authors of a work, by identity and never by substring.

Part of ``bibliography``. In order: an author marked ``self``, the owner's ORCID iD, the
owner's name or an alias, unless the author has another iD or suffix. Names are compared
whole, with case and punctuation folded, in both orders and in whatever script they are
written. Who is no author may be an editor, or else a translator, by name.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import zip_longest

import msgspec

from cvgen.diagnostics import DataPath, Diagnostic, error
from cvgen.model.account import Register
from cvgen.model.east_asian import is_east_asian
from cvgen.model.person import Author, Credit, Name
from cvgen.model.profile import Profile
from cvgen.model.publication import Publication

__all__ = ["Owner", "OwnerPlace", "find_owner", "identify_owner", "name_forms"]


class Owner(msgspec.Struct, frozen=True):
    """By what the owner is known: names and their parts, folded, and an ORCID iD."""

    names: frozenset[str]
    families: frozenset[str]
    suffixes: frozenset[str]
    orcid: str
    display: str


class OwnerPlace(msgspec.Struct, frozen=True):
    """The owner's position, from 0, among those who are named in a capacity."""

    position: int
    credit: Credit = Credit.AUTHOR


def identify_owner(profile: Profile) -> Owner:
    """What the profile says by which its owner can be known."""
    names = (profile.name, *profile.aliases)
    orcids = (a.id for a in profile.identifiers if a.register is Register.ORCID)
    return Owner(
        names=frozenset(form for name in names for form in name_forms(name)),
        families=frozenset(_fold(name.family) for name in names if name.family),
        suffixes=frozenset(_fold(name.suffix) for name in names if name.suffix),
        orcid=next(orcids, ""),
        display=profile.name.display,
    )


def find_owner(
    work: Publication, owner: Owner, path: DataPath
) -> tuple[OwnerPlace | None, tuple[Diagnostic, ...]]:
    """The owner's place among the people of ``work``, or what is wrong.

    ``path`` is the work's place in the author's data.
    """
    for credit in Credit:
        found = (
            _positions(work.author, owner)
            if credit is Credit.AUTHOR
            else _named(work.credited(credit), owner)
        )
        place = OwnerPlace(found[0], credit) if found else None
        if found[1:]:
            return place, (_several_owners(work, credit, found, path),)
        if place:
            return place, ()
    return None, (_no_owner(work, owner, path),)


@lru_cache(maxsize=8192)
def name_forms(name: Name) -> frozenset[str]:
    """The folded spellings of a name: given name first, family name first, native."""
    family = name.whole_family
    given = " ".join(p for p in (name.given, name.dropping_particle) if p)
    spellings = (
        f"{given} {family}",
        f"{family} {given}",
        f"{given} {family} {name.suffix}",
        name.native,
        name.literal,
    )
    return frozenset(form for form in map(_fold, spellings) if form)


def _positions(authors: tuple[Author, ...], owner: Owner) -> list[int]:
    """Who the owner is: the authors marked, else by ORCID iD, else by name.

    A mark on a group says that the owner is in it, who is not to be named beside it.
    """
    named = [i for i in _named(authors, owner) if _may_be(authors[i], owner)]
    marked = [i for i, author in enumerate(authors) if author.is_self]
    if marked:
        is_group = all(authors[i].literal for i in marked)
        return sorted({*marked, *(named if is_group else ())})
    by_orcid = [
        i
        for i, author in enumerate(authors)
        if owner.orcid and author.orcid and author.orcid.digits == owner.orcid
    ]
    return by_orcid or named


def _named(people: Sequence[Name], owner: Owner) -> list[int]:
    """Where the owner's name stands."""
    return [i for i, person in enumerate(people) if _has_name(person, owner)]


def _has_name(person: Name, owner: Owner) -> bool:
    """Whether the name is the owner's, with no other suffix."""
    if owner.names.isdisjoint(name_forms(person)):
        return False
    suffix = _fold(person.suffix)
    return not (suffix and owner.suffixes) or suffix in owner.suffixes


def _may_be(author: Author, owner: Owner) -> bool:
    """Whether an ORCID iD does not tell that it is a namesake."""
    return not (author.orcid and owner.orcid) or author.orcid.digits == owner.orcid


def _several_owners(
    work: Publication, credit: Credit, found: list[int], path: DataPath
) -> Diagnostic:
    people = work.credited(credit)
    names = " and ".join(f"`{people[i].display}`" for i in found)
    hint = f"only one {credit.value} can be you: correct the others"
    if credit is Credit.AUTHOR:
        is_marked = any(work.author[i].is_self for i in found)
        only = " only" if is_marked else ""
        hint = f"mark the right one{only} with `self: true`"
    subject = f"{len(found)} {credit.value}s of `{work.id}`"
    return error(
        "several-owners",
        f"{subject} seem to be the owner of the CV: {names}",
        path=path.child(credit.value, found[1]),
        hints=(hint,),
    )


def _no_owner(work: Publication, owner: Owner, path: DataPath) -> Diagnostic:
    people = tuple(person for credit in Credit for person in work.credited(credit))
    hints = tuple(_advice(people, owner)) or (
        "add the spelling that is yours to `aliases` in the profile",
        *(("or mark yourself with `self: true`",) if work.author else ()),
    )
    return error(
        "no-owner",
        f"no {work.lead.value} of `{work.id}` is {owner.display}",
        path=path.child(work.lead.value),
        hints=hints,
    )


def _advice(people: Sequence[Name], owner: Owner) -> Iterator[str]:
    """What to do about those of the owner's family name.

    Who is nothing but that, or makes the owner's name with who is behind, was cut off
    at the comma. A whole name behind is somebody else's.
    """
    for near, behind in zip_longest(people, people[1:]):
        family = near.display
        is_owner = behind and _fold(f"{behind.display} {family}") in owner.names
        is_known = _fold(near.family) in owner.families
        is_half = is_known and (is_owner or not near.given)
        if is_half or _fold(family) in owner.families:
            is_cut = behind and (is_owner or not behind.given)
            given = behind.display if behind and is_cut else "…"
            yield f'write a name with a comma in quotes: `"{family}, {given}"`'
        elif is_known:
            yield f"if `{family}` is you, add it to `aliases` in the profile"


def _fold(text: str) -> str:
    """Letters and digits of a name, case-folded (Unicode 3.13, NFKC), words kept.

    Spaces do not part words in the scripts that do not write them.
    """
    if text.isascii():
        return " ".join(text.lower().translate(_ASCII_FOLDING).split())
    folded = unicodedata.normalize("NFKC", text).casefold()
    kept = "".join(c if c.isalnum() or _is_mark(c) else " " for c in folded)
    words = kept.split()
    return ("" if any(map(is_east_asian, folded)) else " ").join(words)


_ASCII_FOLDING = {code: " " for code in range(128) if not chr(code).isalnum()}


def _is_mark(character: str) -> bool:
    return unicodedata.category(character).startswith("M")
