"""What an imported profile adds to the author's: fields, and entries of sections.

Part of ``importers.profile``: its last step. Nothing that is there is changed. An entry
that is there already has what it lacks filled in, and where the two say something else,
that is said.
"""

from __future__ import annotations

import msgspec

from cvgen.diagnostics import Diagnostic
from cvgen.importers.draft import found, listed, mapped
from cvgen.importers.profile.addition import Addition, Path, added_to, fields_of
from cvgen.importers.profile.face import face_of, name_of
from cvgen.importers.profile.told import is_same_name, is_told
from cvgen.importers.tree import line_of, pairs_of, words_of
from cvgen.loading.fault import quoted
from cvgen.loading.node import Mapping, Node, Sequence, is_absent
from cvgen.model.profile import Profile

__all__ = ["MergedProfile", "merge_profile"]

ORDER = {
    one.encode_name: place for place, one in enumerate(msgspec.structs.fields(Profile))
}
"""The fields of a profile in the model's order."""

Guessed = frozenset[tuple[str, str]]
"""Keys and texts that an importer made up: nothing for an entry that is there."""


class MergedProfile(msgspec.Struct, frozen=True, kw_only=True):
    """The additions in the model's order, where the two differ, and what is no news.

    ``known`` counts fields and entries of the import that are there already.
    """

    additions: tuple[Addition, ...]
    findings: tuple[Diagnostic, ...]
    known: int


def merge_profile(
    mine: Node | None, theirs: Mapping, file: str, guessed: Guessed = frozenset()
) -> MergedProfile:
    """What is to be added to a profile, which may be none yet."""
    merger = _Merger(file, "the profile", guessed)
    own = fields_of(mine)
    pairs = [(key, node) for key, node in pairs_of(theirs) if key in ORDER]
    for key, node in sorted(pairs, key=lambda pair: ORDER[pair[0]]):
        if key not in own:
            merger.take((key,), node)
        elif key == "name":
            merger.compare_names(own[key], node)
        else:
            merger.join((key,), own[key], node)
    added = (one.count for one in merger.additions if len(one.path) == 1)
    there = (Addition((key,), node, is_new=True).count for key, node in pairs)
    return MergedProfile(
        additions=tuple(merger.additions),
        findings=tuple(merger.findings),
        known=sum(there) - sum(added),
    )


class _Merger:
    """Collects what one node adds to another, and where they differ."""

    def __init__(self, file: str, whose: str, guessed: Guessed) -> None:
        """Take the name of the import, and of what it goes into."""
        self.guessed = guessed
        self.file = file
        self.whose = whose
        self.additions: list[Addition] = []
        self.findings: list[Diagnostic] = []

    def take(self, path: Path, theirs: Node) -> None:
        """Take a field that is not there, each item of a list once."""
        if isinstance(theirs, Sequence):
            inner = _Merger(self.file, self.whose, self.guessed)
            inner.join(path, listed((), theirs.line), theirs)
            self.findings += inner.findings
            nodes = [one.node for one in inner.additions]
        else:
            nodes = [theirs]
        self.additions += (Addition(path, node, is_new=True) for node in nodes)

    def join(self, path: Path, mine: Node, theirs: Node) -> None:
        """Put what is at a path in an import to what is there."""
        if is_absent(mine):
            self.additions.append(Addition(path, theirs, is_new=False))
        elif isinstance(mine, Mapping) and isinstance(theirs, Mapping):
            self._pairs(path, mine, theirs)
        elif isinstance(mine, Sequence) and isinstance(theirs, Sequence):
            self._items(path, mine, theirs)
        elif not is_told(path, mine, theirs):
            self._differ(path, mine, theirs)

    def compare_names(self, mine: Node, theirs: Node) -> None:
        """Say it if a name has other words, in whatever order and form."""
        if not is_same_name(mine, theirs):
            self._differ(("name",), mine, theirs)

    def _pairs(self, path: Path, mine: Mapping, theirs: Mapping) -> None:
        """What a mapping lacks is added, in one; the rest is looked into."""
        own = fields_of(mine)
        missing: list[tuple[str, Node]] = []
        for key, node in pairs_of(theirs):
            if key in own:
                self.join((*path, key), own[key], node)
            elif (key, words_of(node)) not in self.guessed:
                missing.append((key, node))
        if missing:
            pairs = mapped(missing, theirs.line)
            self.additions.append(Addition(path, pairs, is_new=False))

    def _items(self, path: Path, mine: Sequence, theirs: Sequence) -> None:
        """The items that a list lacks, and what those lack that it has.

        An item that stands twice in the import goes into its first.
        """
        known, count = list(mine.items), len(mine.items)
        places: dict[str, list[int]] = {}
        for place, item in enumerate(known):
            places.setdefault(face_of(item).words, []).append(place)
        for item in theirs.items:
            face = face_of(item)
            alike = places.setdefault(face.words, [])
            found = [one for one in alike if face_of(known[one]).is_that_of(face)]
            place = _nearest(found, known, item) if found else len(known)
            if place == len(known):
                alike.append(place)
                known.append(item)
            else:
                known[place] = self._into(known[place], item, path, place, count)
        if new := known[count:]:
            items = listed(new, theirs.line)
            self.additions.append(Addition(path, items, is_new=False))

    def _into(
        self, there: Node, item: Node, path: Path, place: int, count: int
    ) -> Node:
        """An item with what another one adds; what the author has is changed by it."""
        section = quoted(str(path[0]))
        whose = f"{quoted(name_of(there))} in {section}"
        inner = _Merger(self.file, whose, self.guessed)
        inner.join((), there, item)
        self.findings += inner.findings
        if place < count:
            self.additions += (
                Addition((*path, place, *one.path), one.node, one.is_new)
                for one in inner.additions
            )
        return added_to(there, inner.additions) or there

    def _differ(self, path: Path, mine: Node, theirs: Node) -> None:
        key = ".".join(map(str, path))
        message = (
            f"{quoted(key)} of {self.whose} stays {quoted(words_of(mine))}; "
            f"here it is {quoted(words_of(theirs))}"
        )
        self.findings.append(found("differs", message, self.file, line_of(theirs)))


def _nearest(places: list[int], known: list[Node], item: Node) -> int:
    """Of entries that may be one with an item, the one that says most of it."""
    if len(places) == 1:
        return places[0]
    return max(places, key=lambda place: _agreement(known[place], item))


def _agreement(mine: Node, theirs: Node) -> tuple[int, int]:
    """How many fields of an entry another one tells, and how many it tells alike.

    The second parts entries of which one holds the words of the other.
    """
    own = fields_of(mine)
    pairs = [(key, one) for key, one in fields_of(theirs).items() if key in own]
    told = sum(is_told((key,), own[key], one) for key, one in pairs)
    alike = sum(words_of(own[key]) == words_of(one) for key, one in pairs)
    return 2 * told - len(own), alike
