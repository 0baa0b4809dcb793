"""An entry of another system's file, as its fields are taken one after the other.

Part of ``importers``: for formats that are trees of nodes. What nobody has taken in
the end has no home.
"""

from __future__ import annotations

from cvgen.importers.fields import Gathered
from cvgen.importers.tree import line_of, pairs_of, words_of
from cvgen.loading.node import Mapping, Node, is_absent

__all__ = ["WHOLE", "Foreign"]


WHOLE = "entry"
"""As what something is lost that is no mapping, and so has no fields."""


class Foreign(Gathered):
    """A mapping, and the fields that have been made of it."""

    def __init__(self, file: str, name: str, node: Node) -> None:
        super().__init__(file, name, line_of(node))
        pairs = pairs_of(node) if isinstance(node, Mapping) else ((WHOLE, node),)
        self.left = {key: value for key, value in pairs if not is_absent(value)}

    def take(self, *keys: str) -> Node | None:
        """The first of these that there is; it has been dealt with."""
        key = next((key for key in keys if key in self.left), None)
        return self.left.pop(key) if key else None

    def text(self, *keys: str) -> str:
        """The same as text."""
        return words_of(self.take(*keys)).strip()

    def copy(self, key: str, *keys: str) -> None:
        """Take a text over as it is; verbatim, for what is no rich text."""
        node = self.take(*(keys or (key,)))
        if node is not None:
            self.put(key, words_of(node), line_of(node))

    def drop(self, *keys: str) -> None:
        """Take what says nothing of the work itself."""
        for key in keys:
            self.left.pop(key, None)

    def lose_rest(self) -> None:
        """Say what has no home."""
        for key, node in self.left.items():
            if words := words_of(node):
                self.lose(key, words, line_of(node))
