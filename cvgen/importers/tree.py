"""Look into nodes: what is at the end of a path, as text, list or mapping.

Part of ``importers``. What is not there, or is something else, is nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvgen.loading.node import Mapping, Node, Scalar, Sequence

__all__ = ["find", "items_of", "line_of", "pairs_of", "text_of", "words_of"]


def pairs_of(node: Node | None) -> Iterator[tuple[str, Node]]:
    """Keys and values of a mapping."""
    if isinstance(node, Mapping):
        for key, value in zip(node.keys, node.values, strict=True):
            yield key.text, value


def find(node: Node | None, *path: str) -> Node | None:
    """The value at a path of keys."""
    for key in path:
        node = next((value for name, value in pairs_of(node) if name == key), None)
    return node


def text_of(node: Node | None, *path: str) -> str:
    """The text at a path, without white space around it."""
    found = find(node, *path)
    return found.text.strip() if isinstance(found, Scalar) else ""


def items_of(node: Node | None, *path: str) -> tuple[Node, ...]:
    """The items of the list at a path; what is no list is its only item."""
    found = find(node, *path)
    if isinstance(found, Sequence):
        return found.items
    return () if found is None else (found,)


def words_of(node: Node | None) -> str:
    """All that a node says, to be shown."""
    match node:
        case Scalar(text=text):
            return text
        case Sequence(items=items):
            return "; ".join(filter(None, map(words_of, items)))
        case Mapping():
            pairs = ((key, words_of(value)) for key, value in pairs_of(node))
            return ", ".join(f"{key}: {words}" for key, words in pairs if words)
        case None:
            return ""


def line_of(node: Node | None) -> int:
    """The line of a node, 0 if there is none."""
    return node.line if node is not None else 0
