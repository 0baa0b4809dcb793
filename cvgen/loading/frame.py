"""Collections that are still open while YAML is read, and their steps.

Part of ``loading``: ``nodes`` keeps a stack of them instead of calling itself.
"""

from __future__ import annotations

import msgspec
from yaml.events import Event

from cvgen.loading.limits import MAX_ALIASED
from cvgen.loading.node import Mapping, Node, Scalar, Sequence

__all__ = ["Frame", "position", "size"]


class Frame(msgspec.Struct):
    """A collection that is still open; a mapping's keys and values alternate."""

    is_mapping: bool
    line: int
    column: int
    anchor: str | None = None
    nodes: list[Node] = msgspec.field(default_factory=list)

    @property
    def wants_key(self) -> bool:
        """Whether the next node is a key."""
        return self.is_mapping and len(self.nodes) % 2 == 0

    @property
    def steps(self) -> tuple[str | int, ...]:
        """The step to the node that is being read."""
        if not self.is_mapping:
            return (len(self.nodes),)
        key = None if self.wants_key else self.nodes[-1]
        return (key.text,) if isinstance(key, Scalar) else ()

    def close(self) -> Node:
        """The finished collection."""
        if not self.is_mapping:
            return Sequence(tuple(self.nodes), self.line, self.column)
        keys = tuple(key for key in self.nodes[::2] if isinstance(key, Scalar))
        return Mapping(keys, tuple(self.nodes[1::2]), self.line, self.column)


def position(event: Event) -> tuple[int, int]:
    """The line and column where an event begins, counted from 1."""
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def size(root: Node) -> int:
    """How many nodes a node stands for, aliases repeated; at most a few too many."""
    count = 0
    pending = [root]
    while pending and count <= MAX_ALIASED:
        node = pending.pop()
        count += 1
        if isinstance(node, Sequence):
            pending.extend(node.items)
        elif isinstance(node, Mapping):
            count += len(node.keys)
            pending.extend(node.values)
    return count
