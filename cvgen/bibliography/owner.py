"""Find the owner among the authors of a work, by identity and never by substring.

Part of ``bibliography``. In order: an author marked ``self``, the owner's ORCID iD, the
owner's name or an alias, unless the author has another iD or suffix. Names are compared
whole, with case and punctuation folded, in both orders and in whatever script they are
written.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

import msgspec

from cvgen.diagnostics import DataPath, Diagnostic, error
from cvgen.model.account import Register
from cvgen.model.person import Author, Name
from cvgen.model.profile import Profile
from cvgen.model.publication import Publication

__all__ = ["Owner", "find_owner", "identify_owner"]


class Owner(msgspec.Struct, frozen=True):
    """By what the owner is known: names and their parts, folded, and an ORCID iD."""

    names: frozenset[str]
    families: frozenset[str]
    suffixes: frozenset[str]
    orcid: str
    display: str


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
) -> tuple[int | None, tuple[Diagnostic, ...]]:
    """The owner's position among the authors of ``work``, or what is wrong.

    ``path`` is the work's place in the author's data.
    """
    found = _positions(work.author, owner)
    if len(found) == 1:
        return found[0], ()
    if found:
        return found[0], (_several_owners(work, found, path),)
    return None, (_no_owner(work, owner, path),)


@lru_cache(maxsize=8192)
def name_forms(name: Name) -> frozenset[str]:
    """The folded spellings of a name: given name first, family name first, native."""
    family = " ".join(p for p in (name.non_dropping_particle, name.family) if p)
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
    named = [i for i, author in enumerate(authors) if _has_name(author, owner)]
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


def _has_name(author: Author, owner: Owner) -> bool:
    """Whether the name is the owner's, and no namesake's."""
    if owner.names.isdisjoint(name_forms(author)):
        return False
    if author.orcid and owner.orcid and author.orcid.digits != owner.orcid:
        return False
    suffix = _fold(author.suffix)
    return not (suffix and owner.suffixes) or suffix in owner.suffixes


def _several_owners(work: Publication, found: list[int], path: DataPath) -> Diagnostic:
    names = " and ".join(f"`{work.author[i].display}`" for i in found)
    marked = work.author[found[0]].is_self
    return error(
        "several-owners",
        f"{len(found)} authors of `{work.id}` seem to be the owner of the CV: {names}",
        path=path.child("author", found[1]),
        hints=(f"mark the right one{' only' if marked else ''} with `self: true`",),
    )


def _no_owner(work: Publication, owner: Owner, path: DataPath) -> Diagnostic:
    near = [a for a in work.author if _fold(a.family) in owner.families]
    hints = tuple(map(_advice, near))
    return error(
        "no-owner",
        f"no author of `{work.id}` is {owner.display}",
        path=path.child("author"),
        hints=hints
        or (
            "add the spelling that is yours to `aliases` in the profile",
            "or mark yourself with `self: true`",
        ),
    )


def _advice(near: Author) -> str:
    """What to do about an author of the owner's family name."""
    if near.given:
        return f"if `{near.display}` is you, add it to `aliases` in the profile"
    return f'write a name with a comma in quotes: `"{near.family}, …"`'


def _fold(text: str) -> str:
    """Letters and digits of a name, case-folded (Unicode 3.13, NFKC), words kept.

    Spaces do not part words in the scripts that do not write them.
    """
    if text.isascii():
        return " ".join(text.lower().translate(_ASCII_FOLDING).split())
    folded = unicodedata.normalize("NFKC", text).casefold()
    kept = "".join(c if c.isalnum() or _is_mark(c) else " " for c in folded)
    words = kept.split()
    return ("" if any(map(_is_unspaced, words)) else " ").join(words)


_ASCII_FOLDING = {code: " " for code in range(128) if not chr(code).isalnum()}


def _is_mark(character: str) -> bool:
    return unicodedata.category(character).startswith("M")


def _is_unspaced(word: str) -> bool:
    return any("\u3040" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7a3" for c in word)
