"""Report co-authors whose ORCID iD stands with two names.

Part of ``checks.lint``. Initials for given names, and a second given name more or less,
are the custom of a journal and no other name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from cvgen.bibliography.initials import HYPHENS, words_of_given
from cvgen.checks.lint.fold import fold, fold_words
from cvgen.diagnostics import DataPath, Diagnostic, warning
from cvgen.model.account import Register
from cvgen.model.person import Author
from cvgen.model.profile import Profile
from cvgen.model.publication import Publication

__all__ = ["check_coauthor_spellings"]

HYPHEN = re.compile(f"[{HYPHENS}]")


def check_coauthor_spellings(
    profile: Profile, works: Iterable[tuple[int, Publication]]
) -> Iterator[Diagnostic]:
    """Names that differ under one iD, each with the first; the owner may have many."""
    own = {one.id for one in profile.identifiers if one.register is Register.ORCID}
    first: dict[str, tuple[Author, DataPath]] = {}
    told: set[tuple[str, str]] = set()
    for iri, author, path in _authors(works):
        if author.is_self or iri in own:
            continue
        known, place = first.setdefault(iri, (author, path))
        if not _is_same(known, author) and (iri, author.display) not in told:
            told.add((iri, author.display))
            yield _said(iri, known, place, author, path)


def _authors(
    works: Iterable[tuple[int, Publication]],
) -> Iterator[tuple[str, Author, DataPath]]:
    """Authors with an iD, which comes first."""
    for index, work in works:
        for place, author in enumerate(work.author):
            if author.orcid:
                path = DataPath("publications", (index, "author", place))
                yield author.orcid.digits, author, path


def _is_same(left: Author, right: Author) -> bool:
    """Whether the family names agree, and the first given names or their initials."""
    if {left.native, right.native} & {left.family, right.family, left.native} - {""}:
        return True
    if fold_words(left.family or left.literal) != fold_words(
        right.family or right.literal
    ):
        return False
    pairs = zip(_given(left), _given(right), strict=False)
    return all(_is_short(a, b) or _is_short(b, a) for a, b in pairs)


def _given(author: Author) -> Iterator[str]:
    """Given names one by one, folded; what is shortened keeps its stop."""
    for word in words_of_given(author.given, author.family):
        for part in HYPHEN.split(word):
            yield f"{fold(part)}{'.' if part.endswith('.') else ''}"


def _is_short(name: str, other: str) -> bool:
    """Whether a given name is the other one, or what is written for it."""
    letters = name.removesuffix(".")
    is_shortened = len(letters) == 1 or letters != name
    return name == other or (is_shortened and other.startswith(letters))


def _said(
    iri: str, known: Author, place: DataPath, other: Author, path: DataPath
) -> Diagnostic:
    return warning(
        "coauthor-spelling",
        f"the ORCID iD {iri} is `{other.display}` here and `{known.display}` before",
        path=path,
        also=(place,),
        hints=("write the name alike, unless it has changed or an iD is wrong",),
    )
