"""The works of a YAML text, as plain texts and lists.

The first step of the floor. libyaml composes the nodes; what tag a scalar would have
is never asked, since all of them are printed as they are written.
"""

from __future__ import annotations

from yaml._yaml import CParser
from yaml.nodes import MappingNode, Node, ScalarNode

__all__ = ["Value", "compose", "read_works", "works_of"]

Value = str | list["Value"] | dict[str, "Value"]


class _Composer(CParser):
    """Composes nodes; each callback is the quickest callable that takes its call."""

    resolve = slice
    descend_resolver = dict[Node, Node]().get
    ascend_resolver = [].clear


def read_works(text: bytes) -> list[dict[str, Value]]:
    """The works that a publications file lists, without any look at what they are."""
    return works_of(compose(text))


def works_of(root: Node) -> list[dict[str, Value]]:
    """The works that a node of YAML lists."""
    return [
        {
            key.value: value.value if type(value) is ScalarNode else _plain(value)
            for key, value in work.value
        }
        for work in root.value
    ]


def compose(text: bytes) -> Node:
    """The root node of a YAML text.

    Raises:
        ValueError: There is nothing in it.
    """
    root = _Composer(text).get_single_node()
    if root is None:
        message = "an empty list of publications"
        raise ValueError(message)
    return root


def _plain(node: Node) -> Value:
    if type(node) is ScalarNode:
        return str(node.value)
    if type(node) is MappingNode:
        return {key.value: _plain(value) for key, value in node.value}
    return [one.value if type(one) is ScalarNode else _plain(one) for one in node.value]
