"""What goes into an author's profile, and where: at a path of keys and positions.

Part of ``importers.profile``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

import msgspec

from cvgen.importers.draft import listed, mapped
from cvgen.importers.tree import pairs_of
from cvgen.loading.keys import SYNONYMS, canonical
from cvgen.loading.node import Mapping, Node, Sequence

__all__ = ["PARTED", "Addition", "Path", "added_to", "field_of", "fields_of"]

Path: TypeAlias = tuple[str | int, ...]
"""Canonical keys and 0-based positions from the root of the profile."""

PARTED = frozenset({"contact", "identifiers", "affiliation"})
"""Fields of the profile whose parts count one by one."""

FIELDS = {
    name: field
    for field, names in SYNONYMS.items()
    if field not in {"issued", "date"}
    for name in names
}
"""Fields of entries by their other names; a year is not the same field everywhere."""


class Addition(msgspec.Struct, frozen=True):
    """Pairs for the mapping or items for the list at a path, or all that is there."""

    path: Path
    node: Node
    is_new: bool

    @property
    def count(self) -> int:
        """How many fields and entries it adds."""
        match self.node:
            case Sequence(items=items):
                return len(items)
            case Mapping(keys=keys) if not self.is_new or self.path[-1] in PARTED:
                return len(keys)
            case _:
                return 1


def field_of(key: str) -> str:
    """The field that the author's spelling of a key stands for."""
    plain = canonical(key)
    return FIELDS.get(plain, plain)


def fields_of(node: Node | None) -> dict[str, Node]:
    """The values of a mapping by their fields."""
    return {field_of(key): value for key, value in pairs_of(node)}


def added_to(node: Node | None, additions: Iterable[Addition]) -> Node | None:
    """A profile with all that is added: what its text must say afterwards."""
    for one in additions:
        node = _put(node, one.path, one)
    return node


def _put(node: Node | None, path: Path, one: Addition) -> Node:
    """The node with what goes to a path in it."""
    if not path:
        return _joined(node, one)
    step, rest = path[0], path[1:]
    if isinstance(node, Sequence):
        places = enumerate(node.items)
        return listed(
            (_put(item, rest, one) if i == step else item for i, item in places),
            node.line,
        )
    fields = fields_of(node)
    if step not in fields:
        return mapped((*pairs_of(node), (str(step), _put(None, rest, one))), 1)
    return mapped(_replaced(node, str(step), rest, one), 1)


def _replaced(
    node: Node | None, step: str, rest: Path, one: Addition
) -> Iterator[tuple[str, Node]]:
    for key, value in pairs_of(node):
        yield key, _put(value, rest, one) if field_of(key) == step else value


def _joined(node: Node | None, one: Addition) -> Node:
    match node, one.node:
        case Sequence(items=there), Sequence(items=items):
            return listed((*there, *items), node.line)
        case Mapping(), Mapping():
            return mapped((*pairs_of(node), *pairs_of(one.node)), node.line)
        case _:
            return one.node
