"""Sort things into clusters of the same, link by link.

Part of ``checks.lint``: disjoint sets with path halving (Tarjan and van Leeuwen, 1984).
"""

from __future__ import annotations

__all__ = ["Clusters"]


class Clusters:
    """Which of so many things have been found to be one, directly or by others."""

    def __init__(self, count: int) -> None:
        self._parent = list(range(count))

    def link(self, left: int, right: int) -> bool:
        """Make two things one; false if they have been one before."""
        first, second = sorted((self.root(left), self.root(right)))
        self._parent[second] = first
        return first != second

    def root(self, thing: int) -> int:
        """The first thing of a cluster."""
        parent = self._parent
        while parent[thing] != thing:
            parent[thing] = parent[parent[thing]]
            thing = parent[thing]
        return thing
