"""The trunk of the structure tree: the document, its sections and their lists.

Part of ``pdf``. Everything that hangs on it is a branch, which is written with the page
that it begins on (``tags``), so that an edit leaves the branches of other pages alone.
The parent tree, which leads from content and annotations back to their elements, has a
leaf for every page (ISO 32000-1, 14.7.4.4; 7.9.7).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cvgen.document.block import NodeId, Role
from cvgen.document.structure import Element
from cvgen.pdf.object_run import ObjectRun
from cvgen.pdf.tags import Growth, write_element

__all__ = ["Trunk"]

OF_THE_TRUNK = frozenset((Role.DOCUMENT, Role.SECT, Role.LIST))

Kid = str | tuple[int, int]
"""A reference, or the page of a branch and its place among those of that page."""


class Trunk:
    """The upper elements in a run from a number on, the root of the tree first."""

    def __init__(
        self, first: int, root: Element, home: Mapping[NodeId, int], pages: int
    ) -> None:
        """Grow as far as elements show anything; ``home`` is the page of a node."""
        self.run = ObjectRun(first)
        self._home = home
        self._elements: list[list[Element]] = [[] for _ in range(pages)]
        self._parents: list[list[str]] = [[] for _ in range(pages)]
        self._held: list[tuple[int, Element, str, list[Kid]]] = []
        self._tree, reference = self.run.reserve()
        self._back, self._leads_back = self.run.reserve()
        self._root = self._grow(root, reference)

    @property
    def reference(self) -> str:
        """The reference of the root of the tree."""
        return self.run.reference(self._tree)

    def growth(self, page: int) -> Growth:
        """The branches that begin on a page."""
        return Growth(page, tuple(self._elements[page]), tuple(self._parents[page]))

    def finish(
        self,
        branches: Sequence[Sequence[str]],
        leaves: Sequence[str],
        next_key: int,
    ) -> None:
        """Fill in the references of all branches, and of the parent tree's leaves."""
        for place, element, parent, kids in self._held:
            held = " ".join(
                [
                    one if isinstance(one, str) else branches[one[0]][one[1]]
                    for one in kids
                ]
            )
            self.run.fill(place, write_element(element, parent, held))
        self.run.fill(self._back, f"<</Kids [{' '.join(leaves)}]>>")
        self.run.fill(
            self._tree,
            f"<</Type /StructTreeRoot /K {self._root} /ParentTree {self._leads_back} "
            f"/ParentTreeNextKey {next_key}>>",
        )

    def _grow(self, element: Element, parent: str) -> str:
        place, own = self.run.reserve()
        kids: list[Kid] = []
        for kid in element.kids:
            page = self._page(kid)
            if page is None:
                continue
            if kid.role in OF_THE_TRUNK:
                kids.append(self._grow(kid, own))
                continue
            elements = self._elements[page]
            kids.append((page, len(elements)))
            elements.append(kid)
            self._parents[page].append(own)
        self._held.append((place, element, parent, kids))
        return own

    def _page(self, element: Element) -> int | None:
        """The page on which an element begins, if any shows it."""
        if element.node:
            return self._home.get(element.node)
        for kid in element.kids:
            page = self._page(kid)
            if page is not None:
                return page
        return None
