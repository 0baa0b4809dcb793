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
from cvgen.late_pattern import late_pattern
from cvgen.model.locale import Locale
from cvgen.model.person import Name, with_particle
from cvgen.model.text import FIXED_SPACE, Run, TextRun, isolated_alike
from cvgen.model.variant import AuthorPolicy, Conjunction, Given, NameOrder

__all__ = [
    "between_two",
    "join_names",
    "last_separator",
    "name_separator",
    "short_name",
    "word_name",
]

SOUND_OF_I = late_pattern(r"(?i)h?[ií](?![aeo])")
"""An i that is a vowel of its own (RAE, Diccionario panhispánico de dudas, "y")."""


@lru_cache(maxsize=8192)
def word_name(name: Name, policy: AuthorPolicy) -> str:
    """A name as the policy prints it, with its native form if that is wanted."""
    text = _worded(name, policy)
    if policy.native and name.native and name.native != text:
        return f"{text} ({name.native})"
    return text


def short_name(name: Name) -> str:
    """What a citation by name says: the family name, or a group's whole name."""
    return name.whole_family or name.display


def _worded(name: Name, policy: AuthorPolicy) -> str:
    if name.literal or name.is_unspaced:
        return name.display
    is_short = policy.given is Given.INITIALS
    given = make_initials(name.given, name.family) if is_short else name.given
    particle = name.dropping_particle
    # An initial alone at the end of a line would be read with the wrong name.
    space = FIXED_SPACE if is_short and (given or particle) else " "
    if policy.order is NameOrder.GIVEN_FIRST:
        family = with_particle(particle, name.whole_family, space)
        return name.with_suffix(space.join(part for part in (given, family) if part))
    given = space.join(part for part in (given, particle) if part)
    whole = f",{space}".join(part for part in (name.whole_family, given) if part)
    return ", ".join(part for part in (whole, name.suffix) if part)


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
    worded = [
        (TextRun(word_name(name, policy), strong=i == owner),)
        for i, name in enumerate(names)
    ]
    for i, printed in enumerate(isolated_alike(worded)):
        if i == last and i:
            word = word_name(names[i], policy)
            runs.append(TextRun(last_separator(len(names), word, policy, locale)))
        elif i:
            runs.append(TextRun(name_separator(policy, locale)))
        runs += printed
    return tuple(runs)


def name_separator(policy: AuthorPolicy, locale: Locale) -> str:
    """Between two names: a semicolon where commas stand within them."""
    is_inverted = policy.order is NameOrder.FAMILY_FIRST
    return "; " if is_inverted else locale.name_separator


def last_separator(count: int, name: str, policy: AuthorPolicy, locale: Locale) -> str:
    """Before the last of so many names, which is this one."""
    separator = name_separator(policy, locale)
    if policy.conjunction is Conjunction.NONE:
        return separator
    last = between_two(locale, name)
    if policy.conjunction is Conjunction.AMPERSAND:
        last = " & "
    is_list = count > len("AB")
    is_parted = policy.last_comma and is_list and last[:1] == " "
    return f"{separator.rstrip()}{last}" if is_parted else last


def between_two(locale: Locale, name: str) -> str:
    """Before the second of two names, with the word of a locale for "and"."""
    word = locale.and_word
    if locale.and_before_i != word and SOUND_OF_I().match(name):
        word = locale.and_before_i
    return locale.two_names.replace("{and}", word)
