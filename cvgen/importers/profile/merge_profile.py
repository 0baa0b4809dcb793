"""What an imported profile adds to the author's: fields, and entries of sections.

Part of ``importers.profile``. Nothing that is there is changed. An entry is there
already if one has the same words in what it must have, and began in the same year.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from cvgen.checks.lint.fold import fold
from cvgen.diagnostics import Diagnostic
from cvgen.importers.draft import found
from cvgen.importers.tree import find, line_of, pairs_of, text_of, words_of
from cvgen.loading.fault import quoted
from cvgen.loading.keys import canonical
from cvgen.loading.node import Mapping, Node, Scalar, Sequence
from cvgen.model.profile import Profile

__all__ = ["Addition", "merge_profile"]

MAPPINGS = frozenset({"contact", "identifiers", "affiliation"})
FIELDS = tuple(one.encode_name for one in msgspec.structs.fields(Profile))
TITLES = ("title", "degree", "course", "student", "name", "language", "text", "label")
DATES = ("start", "date", "years", "end")


class Addition(msgspec.Struct, frozen=True):
    """What is put at a key: a value, pairs of a mapping, or items of a list."""

    key: str
    node: Node
    is_new: bool


def merge_profile(
    mine: Node | None, theirs: Mapping, file: str
) -> tuple[tuple[Addition, ...], tuple[Diagnostic, ...]]:
    """The additions in the model's order, and where the two differ."""
    additions: list[Addition] = []
    findings: list[Diagnostic] = []
    own = {canonical(key): node for key, node in pairs_of(mine)}
    for key in FIELDS:
        node = find(theirs, key)
        if node is None:
            continue
        there = own.get(key)
        if there is None:
            additions.append(Addition(key, node, is_new=True))
        elif (
            key in MAPPINGS and isinstance(there, Mapping) and isinstance(node, Mapping)
        ):
            additions += _pairs(key, there, node, findings, file)
        elif isinstance(there, Sequence) and isinstance(node, Sequence):
            additions += _items(key, there, node)
        elif fold(words_of(there)) != fold(words_of(node)) and key != "name":
            findings.append(_differs(key, there, node, file))
    return tuple(additions), tuple(findings)


def _pairs(
    key: str, mine: Mapping, theirs: Mapping, findings: list[Diagnostic], file: str
) -> Iterator[Addition]:
    """What a mapping lacks; what it has otherwise is said."""
    own = {canonical(name): node for name, node in pairs_of(mine)}
    missing = [(name, node) for name, node in pairs_of(theirs) if name not in own]
    for name, node in pairs_of(theirs):
        if name in own and not _is_within(words_of(node), words_of(own[name])):
            findings.append(_differs(f"{key}.{name}", own[name], node, file))
    if missing:
        keys = tuple(Scalar(name, line_of(node), 1) for name, node in missing)
        values = tuple(node for _, node in missing)
        yield Addition(key, Mapping(keys, values, theirs.line, 1), is_new=False)


def _is_within(theirs: str, mine: str) -> bool:
    return fold(theirs) in fold(mine)


def _items(key: str, mine: Sequence, theirs: Sequence) -> Iterator[Addition]:
    """The items that a list lacks."""
    if key == "sections":
        known = {text_of(item, "id") for item in mine.items}
        new = tuple(one for one in theirs.items if text_of(one, "id") not in known)
    else:
        new = tuple(_unlike(theirs.items, [_face(item) for item in mine.items]))
    if new:
        yield Addition(key, Sequence(new, theirs.line, 1), is_new=False)


def _unlike(items: Iterable[Node], known: list[_Face]) -> Iterator[Node]:
    for item in items:
        face = _face(item)
        if face.words and not any(map(face.is_that_of, known)):
            known.append(face)
            yield item


class _Face(msgspec.Struct, frozen=True):
    """By what an item is known: its title with its organisation, and its years."""

    words: str
    years: frozenset[str] = frozenset()

    def is_that_of(self, other: _Face) -> bool:
        """Whether two are one: the same words, and no other years."""
        if self.words != other.words:
            return False
        return not (self.years and other.years) or bool(self.years & other.years)


def _face(item: Node) -> _Face:
    if isinstance(item, Scalar):
        return _Face(fold(item.text))
    title = next((text for key in TITLES if (text := _words(item, key))), "")
    place = _words(item, "organization") or _words(item, "funder")
    years = {text[:4] for key in DATES if (text := _words(item, key))}
    words = title or words_of(item)
    return _Face(f"{fold(words)}|{fold(place)}", frozenset(years - {"pres"}))


def _words(item: Node, key: str) -> str:
    return words_of(
        next((one for name, one in pairs_of(item) if canonical(name) == key), None)
    )


def _differs(key: str, mine: Node, theirs: Node, file: str) -> Diagnostic:
    message = (
        f"`{key}` of the profile stays {quoted(words_of(mine))}; "
        f"here it is {quoted(words_of(theirs))}"
    )
    return found("differs", message, file, line_of(theirs))
