"""Objects of a file by their types, whatever a hostile one holds in their place.

Part of ``checks.reader``. A value of a wrong type is none at all, and every walk ends:
what has been met is not met again, and there is a bound on how much is looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pikepdf

__all__ = [
    "Seen",
    "entries",
    "entry",
    "holds",
    "items",
    "names_of_tree",
    "number",
    "text",
    "walk",
    "whole",
]

MANY = 100_000
"""How many objects of one kind are looked at."""

LONG = 10_000
"""How many characters of a string are read."""


REASON = 1e9
"""Points: farther than any page reaches."""


class Seen:
    """Which objects a walk has met; it ends when there were too many."""

    def __init__(self) -> None:
        self.numbers: set[tuple[int, int]] = set()
        self.count = 0

    def first(self, value: object) -> bool:
        """Whether this is worth looking at: it is new, and there is room."""
        self.count += 1
        if not isinstance(value, pikepdf.Object) or self.count > MANY:
            return False
        if not value.is_indirect:
            return True
        fresh = value.objgen not in self.numbers
        self.numbers.add(value.objgen)
        return fresh


def entry(holder: object, *path: str) -> object:
    """What a dictionary, or the one within it, holds under a key; None if nothing."""
    found = holder
    for key in path:
        if not isinstance(found, (pikepdf.Dictionary, pikepdf.Stream)):
            return None
        found = found.get(key)
    return found


def entries(holder: object) -> Iterator[tuple[str, object]]:
    """The keys of a dictionary, without their slash, and what it holds under them."""
    if not isinstance(holder, pikepdf.Dictionary):
        return
    try:
        listed = list(holder.items())
    except UnicodeDecodeError:
        return
    for key, value in listed[:MANY]:
        yield key[1:], value


def holds(holder: object, *path: str) -> bool:
    """Whether there is anything under a key."""
    return entry(holder, *path) is not None


def items(value: object) -> Iterator[object]:
    """The members of an array; those of anything else are none."""
    if isinstance(value, pikepdf.Array):
        for index in range(min(len(value), MANY)):
            yield value[index]


def text(value: object) -> str:
    """A string or a name without its slash; of anything else the empty one.

    No control characters, no lone surrogates, and not without end.
    """
    if not isinstance(value, pikepdf.Name | pikepdf.String):
        return ""
    try:
        found = str(value)
    except UnicodeDecodeError:  # a name in no encoding (ISO 32000-1, 7.3.5)
        return ""
    if isinstance(value, pikepdf.Name):
        found = found[1:]
    kept = found[:LONG].encode("utf-8", "replace").decode()
    return " ".join("".join(c if c.isprintable() else " " for c in kept).split())


def number(value: object, otherwise: float = 0.0) -> float:
    """A number within reason; of anything else the one given."""
    if not isinstance(value, int | float | Decimal):
        return otherwise
    found = float(value)
    return found if abs(found) < REASON else otherwise


def whole(value: object) -> int | None:
    """A whole number, or None."""
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def walk(root: object, *keys: str) -> Iterator[object]:
    """A node and all below it, by the arrays or nodes under these keys."""
    seen = Seen()
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if not seen.first(node):
            continue
        yield node
        below = [value for key in keys for value in _listed(entry(node, key))]
        waiting += reversed(below)


def _listed(value: object) -> Iterator[object]:
    if isinstance(value, pikepdf.Array):
        yield from items(value)
    elif value is not None:
        yield value


def names_of_tree(root: object) -> Iterator[tuple[str, object]]:
    """The names of a name tree with their values (ISO 32000-1, 7.9.6)."""
    for node in walk(root, "/Kids"):
        listed = list(items(entry(node, "/Names")))
        for name, value in zip(listed[::2], listed[1::2], strict=False):
            yield text(name), value
