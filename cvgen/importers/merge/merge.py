"""The list of all that an import changes in the author's works.

Part of ``importers.merge``: its last step.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from cvgen.checks.lint.title_key import OwnFamilies
from cvgen.diagnostics import Diagnostic
from cvgen.free_name import free_name
from cvgen.importers.accept import Accepted
from cvgen.importers.draft import found, listed, mapped, said
from cvgen.importers.fields import FIELDS
from cvgen.importers.merge.combine import Combined, combine
from cvgen.importers.merge.match import match
from cvgen.importers.tree import items_of
from cvgen.loading.fault import quoted
from cvgen.loading.node import Mapping, Node
from cvgen.model.publication import Publication

__all__ = ["Change", "Merged", "merge"]


class Change(msgspec.Struct, frozen=True):
    """What is written into one of the author's works, and what is taken out of it.

    ``appended`` are items for the ends of lists that are there.
    """

    index: int
    fields: tuple[tuple[str, Node], ...]
    removed: tuple[str, ...]
    appended: tuple[tuple[str, tuple[Node, ...]], ...] = ()


class Merged(msgspec.Struct, frozen=True, kw_only=True):
    """Changes of works that are there, works to be added, and the list that results.

    Counts are of imported works, each in one: new ones, those that are the preprint or
    the paper of another, those that add to a work, and those that say nothing new.
    ``homes`` are pairs: the place of an imported work's draft, and that of its work
    among ``works``.
    """

    changes: tuple[Change, ...]
    added: tuple[Mapping, ...]
    works: tuple[Publication, ...]
    findings: tuple[Diagnostic, ...]
    new: int = 0
    filled: int = 0
    known: int = 0
    paired: int = 0
    homes: tuple[tuple[int, int], ...] = ()


class _State:
    """The works so far, and what has become of each."""

    def __init__(self, existing: Sequence[Publication], file: str) -> None:
        self.file = file
        self.start = len(existing)
        self.works = list(existing)
        self.fields: list[dict[str, Node]] = [{} for _ in existing]
        self.removed: list[tuple[str, ...]] = [() for _ in existing]
        self.appended: list[dict[str, tuple[Node, ...]]] = [{} for _ in existing]
        self.places: dict[int, int] = {}
        self.ids = {work.id for work in existing}
        self.findings: list[Diagnostic] = []
        self.filled = self.known = self.paired = 0

    def add(self, position: int, one: Accepted) -> None:
        """Take a new work, under an id that is free."""
        work, node = one.work, one.node
        name = _free(work.id, self.ids)
        if name != work.id:
            message = f"{quoted(work.id)} is another work's id: it is {quoted(name)}"
            self.say("other-id", message, node.line)
            work = msgspec.structs.replace(work, id=name)
        self.ids.add(name)
        pairs = dict(zip((key.text for key in node.keys), node.values, strict=True))
        pairs["id"] = said(name, node.line)
        self.places[position] = len(self.works)
        self.works.append(work)
        self.fields.append(pairs)
        self.removed.append(())

    def combine(self, place: int, one: Accepted) -> None:
        """Put an imported work into one that is there."""
        combined = combine(self.works[place], one)
        self.works[place] = combined.work
        self.fields[place].update(combined.fields)
        for key, items in combined.appended:
            self.append(place, key, items)
        self.removed[place] += combined.removed
        for key in combined.removed:
            self.fields[place].pop(key, None)
        self.count(combined, place, one)
        for other in combined.differences:
            whose = quoted(combined.work.id)
            message = (
                f"{quoted(one.name)}: `{other.key}` of {whose} stays "
                f"{quoted(other.mine)}; here it is {quoted(other.theirs)}"
            )
            self.say("differs", message, one.node.line)

    def append(self, place: int, key: str, items: tuple[Node, ...]) -> None:
        """Put names behind those of a work; of a new one they stand in its field."""
        if place < self.start:
            self.appended[place][key] = (*self.appended[place].get(key, ()), *items)
        else:
            there = self.fields[place][key]
            self.fields[place][key] = listed((*items_of(there), *items), there.line)

    def count(self, combined: Combined, place: int, one: Accepted) -> None:
        """Count what has become of an imported work."""
        if combined.is_paired:
            self.paired += 1
        elif place < self.start and (combined.fields or combined.appended):
            self.filled += 1
        else:
            self.known += 1
        if place >= self.start and not combined.is_paired:
            message = f"{quoted(one.name)} is {quoted(combined.work.id)} once more"
            self.say("twice", message, one.node.line)

    def say(self, code: str, message: str, line: int) -> None:
        """Say something of a line of the import."""
        self.findings.append(found(code, message, self.file, line))


def merge(
    existing: Sequence[Publication],
    imported: Sequence[Accepted],
    file: str,
    own: OwnFamilies = frozenset(),
) -> Merged:
    """What the works of a file change in those that are there.

    ``own`` are the family names that the owner has published under.
    """
    state = _State(existing, file)
    roots = match(existing, [one.work for one in imported], own)
    for root, one in zip(roots, imported, strict=True):
        if root < state.start:
            state.combine(root, one)
        elif root in state.places:
            state.combine(state.places[root], one)
        else:
            state.add(root, one)
    indices = range(state.start)
    changes = tuple(
        Change(
            i,
            tuple(state.fields[i].items()),
            state.removed[i],
            tuple(state.appended[i].items()),
        )
        for i in indices
        if state.fields[i] or state.removed[i] or state.appended[i]
    )
    added = tuple(map(_entry, state.fields[state.start :]))
    return Merged(
        changes=changes,
        added=added,
        works=tuple(state.works),
        findings=tuple(state.findings),
        new=len(added),
        filled=state.filled,
        known=state.known,
        paired=state.paired,
        homes=tuple(
            (one.place, state.places.get(root, root))
            for root, one in zip(roots, imported, strict=True)
        ),
    )


def _entry(fields: dict[str, Node]) -> Mapping:
    """A new work, its fields in the model's order."""
    known = [key for key in FIELDS if key in fields]
    return mapped(((key, fields[key]) for key in known), fields["id"].line)


def _free(wanted: str, taken: set[str]) -> str:
    """The id, or the first of its kind that no work has: ``b``, ``c``, and so on."""
    if wanted not in taken:
        return wanted
    letters = "bcdefghijklmnopqrstuvwxyz"
    names = (f"{wanted}{letter}" for letter in letters)
    free = next((name for name in names if name not in taken), "")
    return free or free_name(wanted, taken.__contains__)
