"""Word one name: its order, initials, and the form of its script.

Part of ``bibliography``; ``authors`` makes lists of them.
"""

from __future__ import annotations

import re
from functools import lru_cache

from cvgen.model.person import Name
from cvgen.model.variant import AuthorPolicy, Given, NameOrder

__all__ = ["UNSPACED", "short_name", "word_name"]

FIXED_SPACE = "\N{NO-BREAK SPACE}"
HYPHENS = "-‐"
UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
"""Kana, ideographs and hangul: family name first, and no space."""


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
    if UNSPACED.search(name.family):
        return f"{name.family}{name.given}"
    given = _initials(name.given) if policy.given is Given.INITIALS else name.given
    given = _words(given, name.dropping_particle)
    family = _words(name.non_dropping_particle, name.family)
    if policy.order is NameOrder.GIVEN_FIRST:
        # An initial alone at the end of a line would be read with the wrong name.
        space = FIXED_SPACE if policy.given is Given.INITIALS and given else " "
        whole = space.join(part for part in (given, family) if part)
        return f"{whole}, {name.suffix}" if name.suffix else whole
    space = FIXED_SPACE if policy.given is Given.INITIALS else ", "
    whole = space.join(part for part in (family, given) if part)
    return _words(whole, name.suffix)


def _words(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def _initials(given: str) -> str:
    """``Mei-Ling Ada`` as ``M.-L. A.``; scripts without capitals stay in full."""
    return FIXED_SPACE.join(map(_initial, given.split()))


def _initial(word: str) -> str:
    if word.endswith("."):
        return word
    parts = re.split(f"([{HYPHENS}])", word)
    return "".join(p if p in HYPHENS else _first_letter(p) for p in parts if p)


def _first_letter(part: str) -> str:
    first = part[0]
    return f"{first.upper()}." if first.lower() != first.upper() else part
