"""Choices of a variant that are written as a word: sort keys and limits of authors.

Part of ``loading``: ``plan`` knows these as the readers of their types.
"""

from __future__ import annotations

from cvgen.late_pattern import late_pattern
from cvgen.loading.characters import clean
from cvgen.loading.fault import Fault, Refused, quoted
from cvgen.model.selection import SortField, SortKey
from cvgen.model.variant import AuthorLimit
from cvgen.suggestion import suggest_or_list

__all__ = ["read_author_limit", "read_sort_key"]

FEWEST_AUTHORS = 3
"""The first, the owner and the last: fewer say nothing of a long list."""

NUMBER = late_pattern("[0-9]{1,6}")
FIELDS = {field.value: field for field in SortField}


def read_sort_key(text: str) -> SortKey:
    """Read a field's name, with a minus before it if the largest comes first.

    Raises:
        Refused: works cannot be sorted by that.
    """
    text = clean(text)
    name = text.removeprefix("-").lower()
    if name not in FIELDS:
        hints = suggest_or_list(name, FIELDS, lead="write one of ", most=1)
        message = f"works cannot be sorted by {quoted(text)}"
        raise Refused(Fault("not-a-choice", message, hints))
    return SortKey(FIELDS[name], descending=text.startswith("-"))


def read_author_limit(text: str) -> AuthorLimit:
    """Read ``all``, or how many names are printed of a long list.

    Raises:
        Refused: it is neither, or fewer than three.
    """
    text = clean(text)
    if text.lower() == "all":
        return AuthorLimit(0)
    if not NUMBER().fullmatch(text) or int(text) < FEWEST_AUTHORS:
        hint = f"write `all`, or a number from {FEWEST_AUTHORS} on"
        message = f"{quoted(text)} is no limit of names"
        raise Refused(Fault("not-a-choice", message, (hint,)))
    return AuthorLimit(int(text))
