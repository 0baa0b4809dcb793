"""By what an entry of a section is known: its words, its organisation and its dates.

Part of ``importers.profile``.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from cvgen.checks.lint.fold import fold
from cvgen.importers.profile.addition import fields_of
from cvgen.importers.tree import words_of
from cvgen.loading.node import Node, Scalar

__all__ = ["Face", "face_of", "name_of"]

TITLES = (
    *("id", "name", "title", "degree", "course", "student", "language", "label"),
    *("reason", "text"),
)
"""A referee's name comes before what he is."""

OFFICE, KIND = "role", "kind"
"""What tells entries without a title apart, at one organisation."""

HOUSES = ("organization", "funder")
STARTS = ("start", "date", "year", "years")

YEAR = 4
"""The digits of one."""


class Face(msgspec.Struct, frozen=True):
    """Folded words, house and kind, and the days of its start and its end, if told."""

    words: str
    house: str = ""
    kind: str = ""
    start: str = ""
    end: str = ""

    def is_that_of(self, other: Face) -> bool:
        """Whether two are one: the same words, no other house, and no other years.

        Of two that tell when they began, the end says nothing: one has gone on.
        """
        if self.words != other.words or not self._is_at(other):
            return False
        if self.start and other.start:
            return self.start[:YEAR] == other.start[:YEAR]
        if _is_after(self.start, other.end) or _is_after(other.start, self.end):
            return False
        return not (self.end and other.end) or self.end[:YEAR] == other.end[:YEAR]

    def _is_at(self, other: Face) -> bool:
        """Whether two do not differ in house or kind; words may do without both."""
        if self.house != other.house and (
            not self.words or (self.house and other.house)
        ):
            return False
        return self.kind == other.kind or not (self.kind and other.kind)


def face_of(item: Node) -> Face:
    """The face of an entry, or of a plain item."""
    if isinstance(item, Scalar):
        return Face(fold(item.text))
    fields = {key: words_of(value) for key, value in fields_of(item).items()}
    title = _first(fields, (*TITLES, "items"))
    house = _first(fields, HOUSES)
    office = fields.get(OFFICE, "") if house else ""
    words = title or (office if house else words_of(item))
    return Face(
        fold(words),
        fold(house),
        "" if title else fold(fields.get(KIND, "")),
        _first(fields, STARTS),
        fields.get("end", ""),
    )


def _is_after(start: str, end: str) -> bool:
    """Whether a day is after another one, as far as both are told."""
    length = min(len(start), len(end))
    return start[:length] > end[:length]


def name_of(item: Node) -> str:
    """What a message calls an entry."""
    fields = {key: words_of(value) for key, value in fields_of(item).items()}
    return _first(fields, (*TITLES, *HOUSES)) or words_of(item)


def _first(fields: Mapping[str, str], keys: tuple[str, ...]) -> str:
    """The first of these fields that says something."""
    return next((text for key in keys if (text := fields.get(key, ""))), "")
