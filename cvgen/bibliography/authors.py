"""Word an author list: the owner's name strong, roles marked, a long list cut.

Part of ``bibliography``. A list that is cut keeps the owner in sight with the owner's
place in it, and never hides a single name, whose room its mark would take.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec
from msgspec.structs import replace

from cvgen.bibliography.names import last_separator, name_separator, word_name
from cvgen.bibliography.ordinal import ordinal
from cvgen.model.locale import Locale, Terms, term
from cvgen.model.name_forms import Conjunction
from cvgen.model.person import Author, AuthorRole
from cvgen.model.text import (
    FIXED_SPACE,
    MIDDLE_DOT,
    RichText,
    Run,
    Shift,
    TextRun,
    coalesced,
    isolated_alike,
)
from cvgen.model.variant import AuthorLimit, AuthorPolicy

__all__ = [
    "WordedAuthors",
    "kept_places",
    "word_authors",
    "word_legend",
    "word_rank",
]

MARKS = {
    AuthorRole.EQUAL_CONTRIBUTION: "*",
    AuthorRole.CORRESPONDING: "†",
    AuthorRole.ADVISEE: "‡",
    AuthorRole.SENIOR: "§",
}
ELLIPSIS = "…"


class WordedAuthors(msgspec.Struct, frozen=True):
    """An author list as text, and the roles that it marks."""

    text: RichText
    roles: frozenset[AuthorRole] = frozenset()


def word_authors(
    authors: Sequence[Author],
    owner: int | None,
    policy: AuthorPolicy,
    locale: Locale,
    *,
    and_others: bool = False,
) -> WordedAuthors:
    """The authors in order, as "A, B and **C**"; ``owner`` is a 0-based position.

    Behind a list that is known in part stands "et al.", and of how many the owner is
    one cannot be said.
    """
    shown = kept_places(len(authors), owner, policy.limit)
    is_cut = len(shown) < len(authors) and not and_others
    joining = replace(policy, conjunction=Conjunction.NONE) if and_others else policy
    runs: list[Run] = []
    worded = [
        (_name(authors[place], policy, is_owner=place == owner),) for place in shown
    ]
    names = dict(zip(shown, isolated_alike(worded), strict=True))
    for place, separator in _places(shown, authors, joining, locale):
        runs.append(TextRun(separator))
        if place is None:
            runs.append(TextRun(ELLIPSIS))
            continue
        runs += (*names[place], *_marks(authors[place], policy))
        if is_cut and policy.rank and place == owner:
            runs.append(TextRun(f" {word_rank(place, len(authors), locale)}"))
    if and_others:
        runs.append(TextRun(f" {locale.et_al}"))
    roles = {role for place in shown for role in authors[place].roles if policy.marks}
    text = coalesced(run for run in runs if not isinstance(run, TextRun) or run.text)
    return WordedAuthors(text, frozenset(roles))


def word_legend(roles: frozenset[AuthorRole], roles_terms: Terms) -> RichText:
    """What the marks mean, in their order: "* equal contribution · † …"."""
    runs: list[Run] = []
    for role, mark in MARKS.items():
        if role in roles:
            runs += (
                TextRun(MIDDLE_DOT if runs else ""),
                TextRun(mark, shift=Shift.SUPERSCRIPT),
                TextRun(f"{FIXED_SPACE}{term(roles_terms, role)}"),
            )
    return coalesced(run for run in runs if not isinstance(run, TextRun) or run.text)


def kept_places(count: int, owner: int | None, wanted: AuthorLimit) -> tuple[int, ...]:
    """The positions of the authors that are printed, in order."""
    limit = wanted.count
    if not limit or count <= limit:
        return tuple(range(count))
    last = count - 1
    kept = {last} if owner is None else {owner, last}
    # The owner among the first leaves room for one name more of them.
    first = limit - len(kept)
    kept |= set(range(first))
    if len(kept) < limit:
        kept.add(first)
    ends = {-1, count}
    return tuple(p for p in range(count) if p in kept or _is_lone(p, kept | ends))


def _is_lone(position: int, kept: set[int]) -> bool:
    """Whether a name alone is left out between those that are kept, or an end."""
    return position - 1 in kept and position + 1 in kept


def _places(
    shown: tuple[int, ...],
    authors: Sequence[Author],
    policy: AuthorPolicy,
    locale: Locale,
) -> Iterator[tuple[int | None, str]]:
    """Positions to print with what stands before each; none is where names lack."""
    separator = name_separator(policy, locale)
    before = -1
    for place in shown:
        if place > before + 1:
            yield None, separator if before >= 0 else ""
        is_last = place == len(authors) - 1
        if not place:
            yield place, ""
        elif is_last and place == before + 1:
            name = word_name(authors[place], policy)
            yield place, last_separator(len(authors), name, policy, locale)
        else:
            yield place, separator
        before = place


def _name(author: Author, policy: AuthorPolicy, *, is_owner: bool) -> TextRun:
    link = author.url.url if author.url else None
    return TextRun(word_name(author, policy), strong=is_owner, link=link)


def _marks(author: Author, policy: AuthorPolicy) -> Iterator[Run]:
    if policy.marks and author.roles:
        marks = "".join(mark for role, mark in MARKS.items() if role in author.roles)
        yield TextRun(marks, shift=Shift.SUPERSCRIPT)


def word_rank(place: int, count: int, locale: Locale) -> str:
    """A place, counted from 0, among so many: "(4th of 23)"."""
    number = place + 1
    text = locale.rank.format(
        ordinal=ordinal(number, locale.ordinals), number=number, count=count
    )
    return text.replace(" ", FIXED_SPACE)
