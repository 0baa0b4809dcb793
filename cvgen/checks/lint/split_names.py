"""Report one person who was read as two: ``[Haugen, Pål]`` without quotes.

Part of ``checks.lint``. YAML parts a list at its commas, so that a family name and the
given name behind it become two people of one name each. Only a warning comes of it, for
there are people who have one name; two of them side by side are rare, and nobody has
initials only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cvgen.diagnostics import DataPath, Diagnostic, warning
from cvgen.late_pattern import late_pattern
from cvgen.model.person import Credit, Name
from cvgen.model.publication import Publication

__all__ = ["check_split_names"]

LATIN_WORD = late_pattern("[A-Za-z\u00c0-\u036f\u1e00-\u1eff'’.\u2010\u2011-]+")
"""A word or an initial; in other scripts a whole name may be one word."""


INITIALS = late_pattern("(?:[A-Z\u00c0-\u00de]\\.[ \u2010\u2011-]?)+")
"""Initials that are a whole name: ``J. P.``"""


def check_split_names(works: Iterable[tuple[int, Publication]]) -> Iterator[Diagnostic]:
    """Neighbours who have one bare word each, two by two; works with their positions.

    A group, an iD or whatever else is said of somebody tells that the name is whole.
    """
    for index, work in works:
        for credit in Credit:
            people = work.credited(credit)
            for place in _places(people):
                path = DataPath("publications", (index, credit.value, place))
                yield _said(people[place], people[place + 1], path)


def _places(people: tuple[Name, ...]) -> Iterator[int]:
    """Where the first of two such neighbours stands; nobody is in two pairs."""
    last = -1
    for place in range(1, len(people)):
        left, right = people[place - 1], people[place]
        if place - 1 > last and (_is_initials(right) or _are_words(left, right)):
            yield place - 1
            last = place


def _is_initials(person: Name) -> bool:
    """Whether nothing but initials is said, in a text that had no comma."""
    whole = INITIALS().fullmatch(person.display) is not None
    return whole and person == type(person)(family=person.family, given=person.given)


def _are_words(*people: Name) -> bool:
    """Whether a word in a script that has spaces is all that is said of each."""
    return all(one.is_one_word and LATIN_WORD().fullmatch(one.family) for one in people)


def _said(left: Name, right: Name, path: DataPath) -> Diagnostic:
    whole = f'"{left.display}, {right.display}"'
    each = " of one name each" if _are_words(left, right) else ""
    return warning(
        "split-name",
        f"`{left.display}` and `{right.display}` are read as two people{each}",
        path=path,
        hints=(f"if they are one person, write the name in quotes: `{whole}`",),
    )
