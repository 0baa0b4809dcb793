"""What the phase found out of works before: their owners' places, and their words.

Part of ``bibliography``; who composes much the same lists again hands it to
``compose``.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from copy import copy
from functools import partial
from typing import TypeVar

from msgspec.structs import replace

from cvgen.bibliography.bibliography import Reference
from cvgen.bibliography.count import WorkCounts, count_works
from cvgen.bibliography.details import details_of
from cvgen.bibliography.owner import Owner, find_owner
from cvgen.bibliography.reference import (
    Core,
    Layout,
    number_reference,
    word_core,
    word_reference,
)
from cvgen.bibliography.work import OwnedWork
from cvgen.diagnostics import DataPath, Diagnostic
from cvgen.memory import Memory
from cvgen.model.person import AuthorRole
from cvgen.model.publication import Publication
from cvgen.model.text import RichText
from cvgen.model.work_detail import WorkDetail

__all__ = ["PUBLICATIONS", "WordedWorks"]

PUBLICATIONS = "publications"

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")

Worded = tuple[Reference, frozenset[AuthorRole]]

WorkKey = tuple[OwnedWork, frozenset[WorkDetail], RichText | None, bool]
"""A work, its details that are shown, its text in a style, and if its type is told."""


class WordedWorks:
    """Works that have an owner, and works in words with the roles that are marked."""

    def __init__(self) -> None:
        self.styled: Memory[OwnedWork, RichText] = Memory()
        self._owners: Memory[Publication, OwnedWork] = Memory()
        self._details: Memory[Publication, frozenset[WorkDetail]] = Memory()
        self._counts: Memory[tuple[OwnedWork, ...], WorkCounts] = Memory()
        self._cores: Memory[tuple[OwnedWork, bool, bool], Core] = Memory()
        self._unnumbered: Memory[WorkKey, Worded] = Memory()
        self._references: Memory[tuple[WorkKey, str], Worded] = Memory()
        self.is_lasting = False

    def lasting(self) -> WordedWorks:
        """The same, for who makes many lists in one run: nothing is forgotten between.

        In a list that has been shortened and is long again, all works are known.
        """
        lasting = copy(self)
        lasting.is_lasting = True
        return lasting

    def count(self, works: tuple[OwnedWork, ...]) -> WorkCounts:
        """How many works there are, of which kinds."""
        self._begin(self._counts, None)
        return self._counts.get(works, partial(count_works, works))

    def begin_styled(self, premise: object) -> None:
        """Begin to word works in a style, made with all that the ``premise`` holds."""
        self._begin(self.styled, premise)

    def owned(
        self, works: Sequence[Publication], owner: Owner
    ) -> Iterator[tuple[OwnedWork, tuple[Diagnostic, ...]]]:
        """The works with the owner's place, and what is wrong with that."""
        self._begin(self._owners, owner)
        for index, work in enumerate(works):
            known = self._owners.find(work)
            if known is not None:
                yield known, ()
                continue
            path = DataPath(PUBLICATIONS, (index,))
            place, problems = find_owner(work, owner, path)
            if place is None:
                yield OwnedWork(work, None), problems
                continue
            owned = OwnedWork(work, place.position, place.credit)
            if not problems:
                self._owners.keep(work, owned)
            yield owned, problems

    def begin(self, layout: Layout) -> None:
        """Begin to word lists in a layout."""
        premise = replace(layout, shown=frozenset(), styled={})
        self._begin(self._details, None)
        self._begin(self._cores, premise)
        self._begin(self._unnumbered, premise)
        self._begin(self._references, premise)

    def word(
        self, work: OwnedWork, label: str, layout: Layout, *, is_told: bool = False
    ) -> Worded:
        """A work in words under its number, and under a head that may tell its type."""
        has = self._details.get(work.work, partial(details_of, work.work))
        key = (work, layout.shown & has, layout.styled.get(work.work.id), is_told)
        return self._references.get(
            (key, label), lambda: self._numbered(key, label, layout)
        )

    def _numbered(self, key: WorkKey, label: str, layout: Layout) -> Worded:
        """A work as it was worded under another number, or worded now."""
        reference, roles = self._unnumbered.get(
            key, lambda: word_reference(key[0], "", layout, self._core(key, layout))
        )
        return number_reference(reference, label), roles

    def _core(self, key: WorkKey, layout: Layout) -> Core:
        """What is said of a work whatever details are shown."""
        work, _, styled, is_told = key
        return self._cores.get(
            (work, styled is not None, is_told),
            partial(word_core, work, layout, is_told=is_told),
        )

    def _begin(self, memory: Memory[Key, Value], premise: object) -> None:
        if self.is_lasting:
            memory.resume(premise)
        else:
            memory.begin(premise)
