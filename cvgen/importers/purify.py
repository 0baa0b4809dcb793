"""Take out of nodes what ``loading`` refuses, until it accepts the rest.

Part of ``importers``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

import msgspec

from cvgen.diagnostics import Diagnostic
from cvgen.importers.draft import mapped
from cvgen.importers.tree import pairs_of, words_of
from cvgen.loading.node import Mapping, Node, Sequence
from cvgen.loading.plan import decoder_of
from cvgen.loading.report import Report

__all__ = ["MOST_ROUNDS", "Purified", "at_path", "purify", "without"]

T = TypeVar("T", bound=msgspec.Struct)
Steps = tuple[str | int, ...]
Refuse = Callable[[Diagnostic, str], None]

MOST_ROUNDS = 12
"""A refusal may bring another to light: a name without its family name. A report tells
of a hundred at once, so that a work with more faults than a thousand is none."""


class Purified(msgspec.Struct, frozen=True):
    """What was accepted, if anything, and why the rest was not."""

    value: msgspec.Struct | None
    node: Mapping
    reasons: tuple[str, ...] = ()


def purify(node: Mapping, struct: type[T], report: Report, refuse: Refuse) -> Purified:
    """The value of a mapping; ``refuse`` is told of each problem and its value."""
    for _ in range(MOST_ROUNDS):
        report.problems, report.count = [], 0
        value = decoder_of(struct)(node, report)
        if isinstance(value, struct) and not report.count:
            return Purified(value, node)
        paths = {_there(node, one.path.steps) for one in report.problems if one.path}
        if not paths or () in paths:
            break
        for one in report.problems:
            steps = one.path.steps if one.path else ()
            refuse(one, words_of(at_path(node, steps)))
        for path in sorted(_outermost(paths), key=_last_first, reverse=True):
            node = without(node, path)
    reasons = tuple(dict.fromkeys(one.message for one in report.problems))
    return Purified(None, node, reasons)


def _there(node: Node, path: Steps) -> Steps:
    """As much of a path as leads to something."""
    for count, step in enumerate(path):
        following = next((one for name, one in _children(node) if name == step), None)
        if following is None:
            return path[:count]
        node = following
    return path


def _outermost(paths: Iterable[Steps]) -> set[Steps]:
    """The paths but those within others: what has gone holds nothing any more.

    To look for that would lead to something else, which has its place by then.
    """
    known = set(paths)
    return {
        path for path in known if known.isdisjoint(path[:i] for i in range(len(path)))
    }


def at_path(node: Node, path: Steps) -> Node:
    """The node at a path, as far as there is one."""
    for step in path:
        following = next((one for name, one in _children(node) if name == step), None)
        if following is None:
            return node
        node = following
    return node


def without(node: Mapping, path: Steps) -> Mapping:
    """The mapping without what a path leads to, as far as that is there."""
    kept = _without(node, path)
    return kept if isinstance(kept, Mapping) else mapped((), node.line)


def _without(node: Node, path: Steps) -> Node | None:
    """The node without a part; nothing if nothing is left of it."""
    children = tuple(_children(node))
    if not path or path[0] not in {name for name, _ in children}:
        return None
    kept = [
        (name, _without(child, path[1:]) if name == path[0] else child)
        for name, child in children
    ]
    left = [(name, child) for name, child in kept if child is not None]
    if not left:
        return None
    if isinstance(node, Sequence):
        return Sequence(tuple(child for _, child in left), node.line, node.column)
    return mapped(((str(name), child) for name, child in left), node.line)


def _children(node: Node) -> Iterator[tuple[str | int, Node]]:
    if isinstance(node, Sequence):
        yield from enumerate(node.items)
    else:
        yield from pairs_of(node)


def _last_first(path: Steps) -> tuple[int, ...]:
    """By position, so that what is taken out of a list moves nothing before it."""
    return tuple(step if isinstance(step, int) else -1 for step in path)
