"""Word one name: its order, initials, and the form of its script.

Part of ``bibliography``; ``authors`` makes lists of them. In a name with the family
first a comma stands before the given names or their initials (CSL 1.0.2, "Name":
``sort-separator``), and before a suffix (The Chicago Manual of Style, 17th edition,
6.43).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from cvgen.bibliography.initials import make_initials
from cvgen.model.east_asian import is_east_asian
from cvgen.model.locale import Locale
from cvgen.model.person import Name
from cvgen.model.text import FIXED_SPACE, Run, TextRun, isolated
from cvgen.model.variant import AuthorPolicy, Conjunction, Given, NameOrder

__all__ = [
    "between_two",
    "join_names",
    "last_separator",
    "name_separator",
    "short_name",
    "word_name",
]


@lru_cache(maxsize=8192)
def word_name(name: Name, policy: AuthorPolicy) -> str:
    """A name as the policy prints it, with its native form if that is wanted."""
    text = _worded(name, policy)
    if policy.native and name.native and name.native != text:
        return f"{text} ({name.native})"
    return text


def short_name(name: Name) -> str:
    """What a citation by name says: the family name, or a group's whole name."""
    particle = name.non_dropping_particle
    return " ".join(p for p in (particle, name.family) if p) or name.display


def _worded(name: Name, policy: AuthorPolicy) -> str:
    if name.literal:
        return name.literal
    if _is_unspaced(name):
        return f"{name.family}{name.given}"
    given = _given(name, policy)
    family = _words(name.non_dropping_particle, name.family)
    if policy.order is NameOrder.GIVEN_FIRST:
        # An initial alone at the end of a line would be read with the wrong name.
        space = FIXED_SPACE if policy.given is Given.INITIALS and given else " "
        whole = space.join(part for part in (given, family) if part)
        return name.with_suffix(whole)
    comma = f",{FIXED_SPACE}" if policy.given is Given.INITIALS else ", "
    whole = comma.join(part for part in (family, given) if part)
    return ", ".join(part for part in (whole, name.suffix) if part)


def _given(name: Name, policy: AuthorPolicy) -> str:
    """Given names as wanted, and a particle that goes with them."""
    if policy.given is not Given.INITIALS:
        return _words(name.given, name.dropping_particle)
    initials = make_initials(name.given, name.family)
    return FIXED_SPACE.join(part for part in (initials, name.dropping_particle) if part)


def _is_unspaced(name: Name) -> bool:
    """Whether a name is written without a space: all of it in such a writing."""
    others = (name.dropping_particle, name.non_dropping_particle, name.suffix)
    written = f"{name.family}{name.given}"
    return bool(written) and not any(others) and all(map(is_east_asian, written))


def join_names(
    names: Sequence[Name],
    policy: AuthorPolicy,
    locale: Locale,
    owner: int | None = None,
) -> tuple[Run, ...]:
    """Names as a list in words, none of them left out, each in its own direction.

    The one at the place of the CV's owner is strong.
    """
    last = len(names) - 1
    runs: list[Run] = []
    for i, name in enumerate(names):
        if i == last and i:
            runs.append(TextRun(last_separator(len(names), policy, locale)))
        elif i:
            runs.append(TextRun(name_separator(policy, locale)))
        runs += isolated((TextRun(word_name(name, policy), strong=i == owner),))
    return tuple(runs)


def name_separator(policy: AuthorPolicy, locale: Locale) -> str:
    """Between two names: a semicolon where commas stand within them."""
    is_inverted = policy.order is NameOrder.FAMILY_FIRST
    return "; " if is_inverted else locale.name_separator


def last_separator(count: int, policy: AuthorPolicy, locale: Locale) -> str:
    """Before the last of so many names."""
    if policy.conjunction is Conjunction.NONE:
        return name_separator(policy, locale)
    last = between_two(locale)
    if policy.conjunction is Conjunction.AMPERSAND:
        last = " & "
    is_list = count > len("AB")
    return f",{last}" if policy.last_comma and is_list and last[:1] == " " else last


def between_two(locale: Locale) -> str:
    """Between two names, with the word of a locale for "and"."""
    return locale.two_names.replace("{and}", locale.and_word)


def _words(*parts: str) -> str:
    return " ".join(part for part in parts if part)
