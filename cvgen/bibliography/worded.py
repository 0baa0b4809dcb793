"""What the phase found out of works before: their owners' places, and their words.

Part of ``bibliography``; who composes much the same lists again hands it to
``compose``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from msgspec.structs import replace

from cvgen.bibliography.bibliography import Reference
from cvgen.bibliography.owner import Owner, find_owner
from cvgen.bibliography.reference import Layout, word_reference
from cvgen.bibliography.work import OwnedWork
from cvgen.diagnostics import DataPath, Diagnostic
from cvgen.memory import Memory
from cvgen.model.person import AuthorRole
from cvgen.model.publication import Publication

__all__ = ["PUBLICATIONS", "WordedWorks"]

PUBLICATIONS = "publications"

Worded = tuple[Reference, frozenset[AuthorRole]]


class WordedWorks:
    """Works that have an owner, and works in words with the roles that are marked."""

    def __init__(self) -> None:
        self._owners = Memory[Publication, OwnedWork]()
        self._references = Memory[tuple[OwnedWork, str], Worded]()

    def owned(
        self, works: Sequence[Publication], owner: Owner
    ) -> Iterator[tuple[OwnedWork, tuple[Diagnostic, ...]]]:
        """The works with the owner's place, and what is wrong with that."""
        self._owners.begin(owner)
        for index, work in enumerate(works):
            known = self._owners.find(work)
            if known is not None:
                yield self._owned_at(index, known), ()
                continue
            path = DataPath(PUBLICATIONS, (index,))
            place, problems = find_owner(work, owner, path)
            if place is None:
                yield OwnedWork(index, work, None), problems
                continue
            owned = OwnedWork(index, work, place.position, place.credit)
            if not problems:
                self._owners.keep(work, owned)
            yield owned, problems

    def _owned_at(self, index: int, known: OwnedWork) -> OwnedWork:
        """A known work at its position now; as the same object if that is as before."""
        if known.index == index:
            return known
        return self._owners.keep(known.work, replace(known, index=index))

    def begin(self, layout: Layout) -> None:
        """Begin to word lists in a layout."""
        self._references.begin(layout)

    def word(self, work: OwnedWork, label: str, layout: Layout) -> Worded:
        """A work in words under its number."""
        make = partial(word_reference, work, label, layout)
        return self._references.get((work, label), make)
