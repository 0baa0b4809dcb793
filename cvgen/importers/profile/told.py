"""Whether a value of an import says nothing that the author's does not.

Part of ``importers.profile``: two spellings of one account are one, so are a text and
what is printed of it, with its works cited and counted.
"""

from __future__ import annotations

import re

from cvgen.checks.lint.fold import fold, fold_words
from cvgen.importers.profile.addition import Path
from cvgen.importers.tree import pairs_of, words_of
from cvgen.loading.accounts import read_account
from cvgen.loading.fault import Refused
from cvgen.loading.node import Node
from cvgen.model.account import Register

__all__ = ["is_same_name", "is_told"]

FILLED_IN = re.compile(r"\[[^\[\]]*@[^\[\]]*\]|\{[\w:-]+\}")
"""What a text has in place of a citation or a count."""

YEARS = re.compile(r"\d{4}|present")
UNSAID = frozenset({"native", "self", "orcid", "url", "roles"})
"""Parts of a name that no other system writes into it."""


def is_told(path: Path, mine: Node, theirs: Node) -> bool:
    """Whether the one at a path says all that the other does."""
    own, other = words_of(mine), words_of(theirs)
    if _is_within(own, other):
        return True
    match path:
        case ("identifiers", str(key)):
            return _account(key, own) == _account(key, other)
        case ("contact", "address"):
            return set(fold_words(other).split()) <= set(fold_words(own).split())
        case (*_, "years"):
            return _ends(own) == _ends(other) != ()
        case _:
            return _is_filled_in(own, other)


def is_same_name(mine: Node, theirs: Node) -> bool:
    """Whether two names have the same words, in whatever order and form."""
    return _words_of_name(mine) == _words_of_name(theirs)


def _is_within(mine: str, theirs: str) -> bool:
    """Whether the words of a text stand in another one."""
    is_part = f" {fold_words(theirs)} " in f" {fold_words(mine)} "
    return is_part or fold(theirs) == fold(mine)


def _account(key: str, text: str) -> str:
    """The id of an account, however it is written."""
    try:
        return read_account(Register(key), text).lower()
    except (Refused, ValueError):
        return text


def _ends(text: str) -> tuple[str, ...]:
    """The first and the last of some years: what lies between, others leave out."""
    years = YEARS.findall(text)
    return (years[0], years[-1]) if years else ()


def _is_filled_in(mine: str, theirs: str) -> bool:
    """Whether a text is another one with words where that has marks for them."""
    parts = [re.escape(fold(part)) for part in FILLED_IN.split(mine)]
    return len(parts) > 1 and bool(re.fullmatch(".*?".join(parts), fold(theirs)))


def _words_of_name(node: Node) -> list[str]:
    parts = [words_of(value) for key, value in pairs_of(node) if key not in UNSAID]
    return sorted(fold_words(" ".join(parts) or words_of(node)).split())
